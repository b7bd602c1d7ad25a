/**
 * What an element is about to render is a tree of Lit's templates. The prerendered form is made by changing a few of
 * them, so that it cannot say anything else than the element does.
 */
import type {TemplateResult} from 'lit';

export const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Whether a template begins with this markup. */
export const begins = ({strings}: TemplateResult, pattern: RegExp): boolean => pattern.test(strings[0]!.trimStart());

/** A copy of the tree in which `change` has replaced what it returns something for; it does not look inside that. */
export const replaceTemplates = (value: unknown, change: (template: TemplateResult) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => replaceTemplates(item, change));
  if (!isTemplate(value)) return value;
  const changed = change(value);
  return changed === undefined ? {...value, values: value.values.map((item) => replaceTemplates(item, change))} : changed;
};

/** All values of the tree, the templates among them, one by one: who looks for the first of its kind goes no further. */
export function* valuesIn(value: unknown): Generator<unknown, void> {
  yield value;
  const inner: readonly unknown[] = Array.isArray(value) ? value : isTemplate(value) ? value.values : [];
  for (const one of inner) yield* valuesIn(one);
}

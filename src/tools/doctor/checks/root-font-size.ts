import {generate, parse, walk, type CssNode} from 'css-tree';
import {attribute, lineOf} from '../markup.js';
import type {Sheet} from '../page.js';
import type {Check} from './check.js';

/** How much smaller a value makes the root's text than the reader's own setting: undefined when it does not. */
const reducedBy = (value: string): 'scaled' | 'fixed' | undefined => {
  // A bare number beside a slash is a line height.
  const [, number, unit] = /(?:^|[\s(])(\d*\.?\d+)(%|px|pt|rem|em)/i.exec(value) ?? [];
  if (!number || /^(clamp|min|max)\(/i.test(value)) return undefined;
  const size = Number(number);
  switch (unit!.toLowerCase()) {
    case '%':
      return size < 100 ? 'scaled' : undefined;
    case 'px':
      return size < 16 ? 'fixed' : undefined;
    case 'pt':
      return size < 12 ? 'fixed' : undefined;
    default:
      return size < 1 ? 'scaled' : undefined;
  }
};

const isRoot = (selector: CssNode): boolean => /^(html|:root|html:root)$/i.test(generate(selector));

/** The size that style sheets give the root element on a screen. */
const rootSizes = (css: string): {value: string; line: number}[] => {
  const sizes: {value: string; line: number}[] = [];
  walk(parse(css, {positions: true, parseCustomProperty: false}), {
    visit: 'Declaration',
    enter(declaration) {
      if (!/^font(-size)?$/i.test(declaration.property) || !this.rule) return;
      if (this.atrule && !/\b(screen|all|width)\b|\(/i.test(this.atrule.prelude ? generate(this.atrule.prelude) : 'all')) return;
      const {prelude} = this.rule;
      if (prelude.type !== 'SelectorList' || !prelude.children.some(isRoot)) return;
      sizes.push({value: generate(declaration.value), line: declaration.loc?.start.line ?? 1});
    },
  });
  return sizes;
};

/** `html {font-size: 62.5%}` is common. Our text stays at 16 px, but follows what a reader set less, or not at all. */
export const rootFontSize: Check = ({sheets, html}) => {
  const style = attribute(html, 'style');
  const own: Sheet[] = style ? [{css: `html{${style}}`, name: 'the style of <html>', line: lineOf(html)}] : [];
  return [...sheets, ...own].flatMap(({css, name, line}) =>
    rootSizes(css).flatMap(({value}) => {
      const how = reducedBy(value);
      if (!how) return [];
      return [
        {
          id: 'root-font-size',
          severity: 'weakened' as const,
          ...(line && {line}),
          message: `${name} sets the root font size to ${value}. Our text stays at 16 pixels, but ${how === 'fixed' ? 'does not grow' : 'grows less'} when a reader has set the browser to larger letters.`,
          repair: 'Leave the root at 100%, and set the size of your own text on body.',
        },
      ];
    }),
  );
};

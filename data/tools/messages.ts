import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {places} from '../../src/localization/translation.js';
import type {TranslatedMessage} from './pack-messages.js';
import {readWords} from './words.js';

type RuntimeConfig = ConstructorParameters<typeof RuntimeLitLocalizer>[0];

const configFile = fileURLToPath(new URL('../../src/localization/lit-localize.json', import.meta.url));

/** What is wrong between the texts in the code and the translation, each with its repair. */
const compareMessages = (locale: string, inSource: readonly string[], inTranslation: readonly string[]): string[] => {
  const file = `data/translations/${locale}.xlf`;
  const untranslated = inSource.filter((id) => !inTranslation.includes(id));
  const leftOver = inTranslation.filter((id) => !inSource.includes(id));
  return [
    untranslated.length > 0 &&
      `${file}: no translation of ${untranslated.join(', ')}; run \`npm run localize:extract\`, then write each <target>`,
    leftOver.length > 0 && `${file}: no longer in the code: ${leftOver.join(', ')}; run \`npm run localize:extract\``,
  ].filter((problem) => problem !== false);
};

type Contents = readonly (string | {readonly untranslatable: string; readonly index: number})[];

/** A text as lit-localize reads it: in the code, or in a translation, by the same name. */
interface Message {
  readonly name: string;
  readonly contents: Contents;
}

/** One placeholder may hold two values: "${time} ${zone}". */
const valuePattern = /\$\{[^}]*\}/g;

/** The English as an element asks for it. */
const sourceOf = (contents: Contents): string =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable.replace(valuePattern, '${}'))).join('');

/** The translation with the character in `places` for each value of its English, wherever it stands. */
const targetOf = (source: Contents, target: Contents): string => {
  const placesOf = new Map<number, string>();
  let count = 0;
  for (const part of source) {
    if (typeof part !== 'string') placesOf.set(part.index, part.untranslatable.replace(valuePattern, () => places[count++]!));
  }
  return target.map((part) => (typeof part === 'string' ? part : placesOf.get(part.index)!)).join('');
};

/**
 * Each sentence of ours with its translation, once where two messages say the same. What the elements cannot tell
 * apart must not differ.
 */
export const pairMessages = (messages: readonly Message[], translated: readonly Message[]): TranslatedMessage[] => {
  const texts = new Map<string, string>();
  for (const {name, contents} of translated) {
    const source = messages.find((message) => message.name === name);
    if (!source) continue;
    const english = sourceOf(source.contents);
    const text = targetOf(source.contents, contents);
    if ((texts.get(english) ?? text) !== text) {
      throw new Error(`${name}: another message has the same English and another translation; make one of them differ`);
    }
    texts.set(english, text);
  }
  return [...texts];
};

/** The sentences of each language, and what is wrong with them, each with its repair. */
export const readTranslatedMessages = (
  locales: readonly string[],
): {readonly messages: ReadonlyMap<string, readonly TranslatedMessage[]>; readonly problems: readonly string[]} => {
  const {targetLocales: listed, ...settings} = readConfigFileAndWriteSchema(configFile);
  // The file's mode is `runtime`; the tool's type for a file leaves that open.
  const localizer = new RuntimeLitLocalizer({...settings, targetLocales: locales} as unknown as RuntimeConfig);
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new Error('Some msg() calls cannot be read; repair them as listed above');
  }
  const {translations} = localizer.readTranslationsSync();
  const translated = locales.map((locale) => [locale, (translations.get(locale as never) ?? []) as readonly Message[]] as const);
  const idsInSource = messages.map(({name}) => name);
  return {
    messages: new Map(
      translated.map(([locale, texts]) => [locale, [...pairMessages(messages, texts), ...Object.entries(readWords(locale))]]),
    ),
    problems: [
      ...locales
        .filter((locale) => !(listed as readonly string[]).includes(locale))
        .map((locale) => `src/localization/lit-localize.json: add "${locale}" to targetLocales, or its messages go stale`),
      ...translated.flatMap(([locale, texts]) => compareMessages(locale, idsInSource, texts.map(({name}) => name))),
    ],
  };
};

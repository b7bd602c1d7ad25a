import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {messageKey} from '../../src/localization/message-key.js';

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

type Message = Pick<ReturnType<RuntimeLitLocalizer['extractSourceMessages']>['messages'][number], 'name' | 'contents'>;

/** The key under which the elements look a message up. One placeholder may hold two values: "${time} ${zone}". */
const keyOf = ({contents}: Message): string =>
  messageKey(
    contents
      .map((part) => (typeof part === 'string' ? part : part.untranslatable.replace(/\$\{[^}]*\}/g, '${}')))
      .join(''),
  );

/**
 * Puts each translation under the key of the English that it translates, in place of the translators' id, and once
 * where two messages say the same. What the elements cannot tell apart must not differ.
 *
 * lit-localize imports its whole runtime for one small function. Ours is the same one, and the element that asks
 * for the language has it already.
 */
export const keyByEnglish = (module: string, messages: readonly Message[]): string => {
  const keys = new Map(messages.map((message) => [message.name, keyOf(message)]));
  const texts = new Map<string, string>();
  return module
    .replace("from '@lit/localize';", "from '../../localization/str.js';")
    .replace(/^\s*'([^']+)': ((?:str)?`(?:[^`\\]|\\.)*`),\n/gm, (_, id: string, text: string) => {
      const key = keys.get(id)!;
      const known = texts.get(key);
      if (known === text) return '';
      if (known !== undefined) {
        throw new Error(`${id}: another message has the same English and another translation; make one of them differ`);
      }
      texts.set(key, text);
      return `'${key}': ${text}, // ${id}\n`;
    });
};

/**
 * Writes the translated messages, one module per language.
 * It complains only after it has written: half a translation is no release, but whoever works on it can look at it.
 */
export const buildMessages = async (locales: readonly string[]): Promise<void> => {
  if (locales.length === 0) return;
  const {targetLocales: listed, ...settings} = readConfigFileAndWriteSchema(configFile);
  // The file's mode is `runtime`; the tool's type for a file leaves that open.
  const config = {...settings, targetLocales: locales} as unknown as RuntimeConfig;
  const localizer = new RuntimeLitLocalizer(config);

  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new Error('Some msg() calls cannot be read; repair them as listed above');
  }
  await localizer.build();
  const outputDirectory = fileURLToPath(new URL('../../src/generated/messages/', import.meta.url));
  locales
    .map((locale) => `${outputDirectory}${locale}.ts`)
    .filter(existsSync)
    .forEach((path) => writeFileSync(path, keyByEnglish(readFileSync(path, 'utf8'), messages)));

  const {translations} = localizer.readTranslationsSync();
  const idsInSource = messages.map(({name}) => name);
  const problems = [
    ...locales
      .filter((locale) => !(listed as readonly string[]).includes(locale))
      .map(
        (locale) => `src/localization/lit-localize.json: add "${locale}" to targetLocales, or its messages go stale`,
      ),
    ...locales.flatMap((locale) =>
      compareMessages(
        locale,
        idsInSource,
        (translations.get(locale as never) ?? []).map(({name}) => name),
      ),
    ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

/** The English texts of the code by id, with `${values}` in them, as the translators' tool reads them. */
export const readMessages = (): Map<string, string> => {
  const config = readConfigFileAndWriteSchema(
    fileURLToPath(new URL('../../../src/localization/lit-localize.json', import.meta.url)),
  ) as ConstructorParameters<typeof RuntimeLitLocalizer>[0];
  const {messages} = new RuntimeLitLocalizer(config).extractSourceMessages();
  return new Map(
    messages.map(({name, contents}) => [
      name,
      contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
    ]),
  );
};

import {mkdirSync, writeFileSync} from 'node:fs';
import type {Answer} from '../catalog/answer.js';
import {exitCodes, UsageError} from '../catalog/failure.js';
import {digestTexts, readReview, readSignature, findChanges, signaturePath, type Signature} from './signature.js';
import {readUnitsOf} from './units.js';

interface Signing {
  readonly by: string;
  readonly date: string;
}

const write = (file: string, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const refuse = (locale: string, {by, date}: Signing, today: string, inCode: readonly string[], directory: string): void => {
  if (!by) throw new UsageError('A signature needs a name: --by "Name"');
  if (date > today) throw new UsageError(`${date} has not come yet; give the day of the review`);
  if (readReview(locale, directory).draft) {
    throw new UsageError(`${locale} is a draft that is on no page yet; bring it in first, as data/translations/README.md says`);
  }
  const units = readUnitsOf(locale, directory);
  const untranslated = units.filter(({target}) => target === '').map(({id}) => id);
  const missing = inCode.filter((id) => !units.some((unit) => unit.id === id));
  if (untranslated.length + missing.length > 0) {
    throw new UsageError(`${locale}: not translated yet: ${[...missing, ...untranslated].join(', ')}`);
  }
};

/** Writes who has read a translation, when, and a hash of every text, by which a later change of it is seen. */
export const sign = (locale: string, signing: Signing, today: string, inCode: readonly string[], directory: string): Answer => {
  const said = {by: signing.by.trim(), date: signing.date};
  refuse(locale, said, today, inCode, directory);
  const before = readSignature(locale, directory);
  const changes = before && findChanges(before, directory);
  const signature: Signature = {locale, ...said, texts: digestTexts(locale, directory)};
  mkdirSync(`${directory}translations/signatures`, {recursive: true});
  write(`${directory}${signaturePath(locale)}`, signature);
  write(`${directory}translations/${locale}.json`, {...readReview(locale, directory), reviewed: said});
  const count = Object.keys(signature.texts).length;
  const news = changes && changes.changed.length + changes.added.length;
  return {
    code: exitCodes.fine,
    json: {locale, ...said, texts: count, ...(changes && {since: changes})},
    text: `${locale}: ${count} texts signed by ${said.by} on ${said.date}${news === undefined ? '' : `, ${news} of them new or changed since ${before!.by} signed on ${before!.date}`}.`,
  };
};

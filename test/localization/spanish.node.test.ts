/**
 * What a machine can check of the Spanish texts. Whether they are kind and clear, only a native reviewer can say.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {assertNoProblems, assertProblem} from '../support/records.js';
import {readMessages} from '../support/source-messages.js';

const file = 'data/translations/es.xlf';

/** A text in both languages, as the XLIFF file has it; `target` is empty while nobody has translated it. */
interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const readUnits = (xliff: string): Unit[] =>
  [...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => {
    const part = (name: string) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(body!)?.[1]?.trim() ?? '';
    return {id: id!, source: part('source'), target: part('target')};
  });

const units = readUnits(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const placeholders = (text: string): string[] => text.match(/<[^>]*>/g) ?? [];
const wordsOnly = (text: string): string => text.replace(/<[^>]*>/g, ' ');
const asInCode = (text: string): string =>
  text
    .replace(/<x [^>]*equiv-text="([^"]*)"\/>/g, '$1')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[name]!);
const sorted = (texts: readonly string[]): string => [...texts].sort().join(' ');

const findMissing = (ids: Iterable<string>, all: readonly Unit[]): string[] =>
  [...ids]
    .filter((id) => !all.some((unit) => unit.id === id && unit.target !== ''))
    .map((id) => `${file}, ${id}: has no <target>; run \`npm run localize:extract\` and translate it`);

const findStale = (messages: ReadonlyMap<string, string>, all: readonly Unit[]): string[] =>
  all
    .filter(({id, source}) => messages.get(id) !== asInCode(source))
    .map(({id}) => `${file}, ${id}: its English is not that of the code; run \`npm run localize:extract\`, mend the <target>`);

const findDoubles = (all: readonly Unit[]): string[] =>
  all
    .filter(({id}, index) => all.findIndex((unit) => unit.id === id) < index)
    .map(({id}) => `${file}, ${id}: stands there twice; keep one`);

const findBrokenPlaceholders = ({id, source, target}: Unit): string[] =>
  sorted(placeholders(source)) === sorted(placeholders(target))
    ? []
    : [`${file}, ${id}: needs ${sorted(placeholders(source)) || 'no <x/>'}, each once and as it is; any order will do`];

const findChangedNumbers = ({id, source, target}: Unit): string[] => {
  const numbers = (text: string) => sorted(wordsOnly(text).match(/\d+/g) ?? []);
  return numbers(source) === numbers(target)
    ? []
    : [`${file}, ${id}: says [${numbers(target)}] where the English says [${numbers(source)}]; write the same digits`];
};

/** Capitals that Spanish has words for; all others (ICE, FBI, TTY, the letter of a visa) a caller must say as they are. */
const spelledOut: Readonly<Record<string, string>> = {US: 'Estados Unidos', ID: 'documento de identidad'};

const findLostNames = ({id, source, target}: Unit): string[] =>
  (wordsOnly(source).match(/\b(?:[A-Z]{2,}|[TU]|VictimConnect|The Trevor Project)\b/g) ?? [])
    .map((name) => spelledOut[name] ?? name)
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(wordsOnly(target)))
    .map((name) => `${file}, ${id}: ${name} is lost; callers and offices know it by that name`);

const sameInBoth: Readonly<Record<string, string>> = {
  'channel.chat': '"chat" is the Spanish word, too',
  'channel.languages': 'holds a colon and no word',
  'channel.textphone-number': 'TTY is what the device is called in the US',
};

const findUntranslated = ({id, source, target}: Unit): string[] =>
  source === target && !(id in sameInBoth)
    ? [`${file}, ${id}: is still English; translate it, or give the reason in \`sameInBoth\``]
    : [];

/** Words that blame, mislead or frighten, each with what to say and why. The word is the start of more: "ilegal(es)". */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/tr[áa]fic/u, 'is smuggling or drugs: say "trata"'],
  [/prostitu/u, 'labels a person: say what was done to them'],
  [/(trabaj\p{L}*|comercio) sexual/u, 'labels a person: say "sexo a cambio de dinero"'],
  [/ilegal/u, 'is no word for a person: say "sin papeles" or "situación migratoria"'],
  [/indocumentad/u, 'is no word for a person: say "sin papeles" or "situación migratoria"'],
  [/cr[ií]men/u, 'is murder to many: say "delito"'],
  [/aplic/u, 'is English in disguise: say "presentar una solicitud"'],
  [/somet/u, 'is English in disguise, and to many means to subdue: say "presentar"'],
  [/eligible/u, 'is English: say "elegible", better "cumple los requisitos"'],
  [/notari/u, 'is no lawyer in the US, and some cheat: say "abogado o abogada"'],
  [/traductor/u, 'writes: on the phone it is "intérprete"'],
  [/visado/u, 'is said in Spain: say "visa"'],
  [/prestaci/u, 'is said in Spain: say "beneficios"'],
  [/(tú|tus?|te|ti|contigo|vos|vosotr[oa]s|os|vuestr[oa]s?)(?!\p{L})/u, 'is too familiar: say "usted"'],
];

const findAvoided = ({id, target}: Unit): string[] =>
  avoided.flatMap(([word, reason]) => {
    const found = new RegExp(`(?<!\\p{L})${word.source}`, 'iu').exec(wordsOnly(target));
    return found ? [`${file}, ${id}: "${found[0]}" ${reason}`] : [];
  });

const messages = readMessages();

test('every text of the elements is there in Spanish', () => assertNoProblems(findMissing(messages.keys(), units)));

test('every translation stands beside the English that is on screen', () => assertNoProblems(findStale(messages, units)));

test('no text stands there twice', () => assertNoProblems(findDoubles(units)));

test('no value that is put into a text is lost, doubled or changed', () =>
  assertNoProblems(units.flatMap(findBrokenPlaceholders)));

test('every number has the digits of the English', () => assertNoProblems(units.flatMap(findChangedNumbers)));

test('names that callers and offices go by stay as they are', () => assertNoProblems(units.flatMap(findLostNames)));

test('nothing is left in English without a reason', () => assertNoProblems(units.flatMap(findUntranslated)));

test('no word blames, misleads or frightens, and every reader is "usted"', () =>
  assertNoProblems(units.flatMap(findAvoided)));

/** A unit that keeps every rule, but for what a test breaks in it. */
const sample = (broken: Partial<Unit> = {}): Unit => ({
  id: 'sample',
  source: 'You are under 18? ICE or VictimConnect: call <x id="0" equiv-text="${number}"/>',
  target: '¿Es menor de 18 años? ICE o VictimConnect: llame al <x id="0" equiv-text="${number}"/>',
  ...broken,
});

test('finds a text that nobody has translated, and one that is not in the file', () => {
  assertNoProblems(findMissing(['sample'], [sample()]));
  assertProblem(findMissing(['sample'], readUnits('<trans-unit id="sample"><source>A</source></trans-unit>')), /no <target>/);
  assertProblem(findMissing(['other'], [sample()]), /other: has no <target>/);
});

test('finds a translation of what the code no longer says', () => {
  const code = 'You are under 18? ICE or VictimConnect: call ${number}';
  assertNoProblems(findStale(new Map([['sample', code]]), [sample()]));
  assertProblem(findStale(new Map([['sample', `${code}.`]]), [sample()]), /not that of the code/);
});

test('finds an id that stands there twice', () => {
  assertNoProblems(findDoubles([sample()]));
  assertProblem(findDoubles([sample(), sample()]), /twice/);
});

test('finds a value that is lost, doubled or changed', () => {
  const {target} = sample();
  assertNoProblems(findBrokenPlaceholders(sample()));
  const value = placeholders(target)[0]!;
  for (const broken of ['', value + value, value.replace('number', 'nombre')]) {
    assertProblem(findBrokenPlaceholders(sample({target: target.replace(value, broken)})), /each once and as it is/);
  }
});

test('finds a number that is changed, lost or made up', () => {
  assertNoProblems(findChangedNumbers(sample()));
  for (const broken of ['81', '', '18 o 19']) {
    const target = sample().target.replace('18', broken);
    assertProblem(findChangedNumbers(sample({target})), /where the English says \[18\]/);
  }
});

test('finds a name that is translated away', () => {
  assertNoProblems(findLostNames(sample()));
  assertProblem(findLostNames(sample({target: 'la migra o VictimConnect'})), /ICE is lost/);
  assertProblem(findLostNames({id: 'visa', source: 'T visa', target: 'Visa'}), /T is lost/);
});

test('finds a text that is still English', () => {
  assertNoProblems(findUntranslated(sample()));
  assertProblem(findUntranslated(sample({target: sample().source})), /still English/);
});

test('finds each avoided word, in any case and inside a sentence, and no part of another word', () => {
  const said = ['El tráfico', 'prostitución', 'trabajo sexual', 'ilegales', 'indocumentada', 'Crimen', 'aplicar'];
  const more = ['somete', 'eligible', 'notario', 'traductora', 'visado', 'prestaciones', 'Tú'];
  const words = [...said, ...more];
  avoided.forEach(([, reason], index) => {
    const problems = findAvoided(sample({target: `(${words[index]}, quizás.)`}));
    assertProblem(problems, /^data\/translations\/es\.xlf, sample: "/);
    assert.ok(problems[0]!.endsWith(reason), problems[0]);
  });
  assertNoProblems(findAvoided(sample({target: 'Este tutor atiende a usted; su trata no es culpa de nadie.'})));
});

import {isDeepStrictEqual} from 'node:util';
import {amounts, letters, units, unpackPrograms, type PackedPrograms} from '../../src/catalog/packed-programs.js';
import type {StateProgram} from '../../src/catalog/state-compensation.js';

interface Duration {
  readonly amount: number;
  readonly unit?: string;
}

const keyOf = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? '';

const packDuration = ({amount, unit}: Duration): string => `${amount}${unit ? keyOf(units, unit) : ''}`;

/** The letters for the properties that a rule has; an amount stands after the event that it counts from, else after $. */
const packRule = (rule: object): string => {
  const has = (part: object): boolean =>
    Object.keys(part).length > 0 && Object.entries(part).every(([key, value]) => rule[key as never] === value);
  const own = Object.keys(letters).filter((letter) => has(letters[letter]!));
  if ('amount' in rule) {
    const counted = own.findIndex((letter) => 'counted_from' in letters[letter]!);
    if (counted < 0) own.unshift('$');
    own[Math.max(counted, 0)] += packDuration(rule as Duration);
  }
  const durations = Object.entries(rule).filter(([key]) => keyOf(amounts, key) !== '');
  return [...own, ...durations.map(([key, value]) => keyOf(amounts, key) + packDuration(value as Duration))].join('');
};

const packPhone = ({number, ...rest}: NonNullable<StateProgram['phones']>[number]): string =>
  number.replace('+1', '') + packRule(rest);

const packUrl = (url = ''): string => url.replace('https://', '');

/**
 * The programs as columns. What this way of writing cannot hold must not ship as something else: the columns are
 * read back at once, as the browser will, and a fact that differs stops the build.
 */
export const packPrograms = (programs: readonly StateProgram[]): PackedPrograms => {
  const column = (write: (program: StateProgram) => string | undefined): string =>
    programs.map((program) => write(program) ?? '').join('\n');
  const packed = {
    program: column(({program}) => program?.name),
    phones: column(({phones}) => phones?.map(packPhone).join(' ')),
    email: column(({email}) => email),
    url: column(({url}) => packUrl(url)),
    application_url: column(({application_url}) => packUrl(application_url)),
    filing_deadline: column(({filing_deadline}) => packRule(filing_deadline ?? {})),
    maximum_award: column(({maximum_award}) => packRule(maximum_award ?? {})),
    reporting_rule: column(({reporting_rule}) => packRule(reporting_rule ?? {})),
    trafficking_exceptions: column(({trafficking_exceptions}) => trafficking_exceptions?.map(packRule).join(' ')),
    immigration_status: column(({immigration_status}) => immigration_status),
  };
  unpackPrograms(programs.map(({state}) => state), packed).forEach((unpacked, line) => {
    if (isDeepStrictEqual(unpacked, programs[line])) return;
    throw new Error(
      `data/state-compensation/${unpacked.state.toLowerCase()}.json: a fact has no letter yet; add it in src/catalog/packed-programs.ts`,
    );
  });
  return packed;
};

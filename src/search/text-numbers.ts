/** The numbers of a name, or of what was typed: versions, sizes and days. A name of another version is another name. */

export interface TextNumber {
  /** `4.8` of `Opus 4.8` and of `opus-4-8`, `31` of `31B`. */
  readonly digits: string;
  /** The letters right behind it: `b` of `31B`. */
  readonly unit: string;
}

const PART = /(\d+(?:[.,]\d+)*)(\p{L}*)/gu;

/** More digits than a part of a version has: a year, a size, a day without hyphens. */
const isShort = (digits: string) => /^\d{1,2}$/.test(digits);

/** Whether a number goes on the one before it, as 8 does in `4-8`: only versions stand so, and never before a unit. */
const goesOn = (before: TextNumber, gap: string, joins: RegExp, { digits, unit }: TextNumber) =>
  joins.test(gap) && before.unit === '' && unit === '' && isShort(digits) && /(?:^|\.)\d{1,2}$/.test(before.digits);

/** `3.0` is `3`. */
const withoutZeros = (digits: string) => digits.replaceAll(',', '.').replace(/(?:\.0+)+$/, '');

function readNumbers(text: string, joins: RegExp): readonly TextNumber[] {
  const numbers: TextNumber[] = [];
  let end = 0;
  for (const { 0: whole, 1: digits = '', 2: unit = '', index } of text.matchAll(PART)) {
    const [last, one] = [numbers.at(-1), { digits, unit }];
    if (last !== undefined && goesOn(last, text.slice(end, index), joins, one))
      numbers[numbers.length - 1] = { digits: `${last.digits}.${digits}`, unit };
    else numbers.push(one);
    end = index + whole.length;
  }
  return numbers.map(({ digits, unit }) => ({ digits: withoutZeros(digits), unit }));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

const HYPHEN = /^[-_]$/;
const HYPHEN_OR_SPACE = /^[-_ ]$/;

/** The numbers that a name has. */
export const numbersOfName = (name: string): readonly TextNumber[] => readNumbers(plain(name), HYPHEN);

/** The numbers that a text may ask for, in each way to read it: `4 8` may be two of them, or one. */
export const numbersAsked = (text: string): readonly (readonly TextNumber[])[] =>
  [HYPHEN, HYPHEN_OR_SPACE].map((joins) => readNumbers(plain(text), joins));

const withoutPoints = (digits: string) => digits.replaceAll('.', '');

/** More letters behind a number are a word: `gpt5pro`. */
const isUnit = (unit: string) => unit.length < 2;

function isMet(asked: TextNumber, { digits, unit }: TextNumber): boolean {
  const isVersionOf = asked.unit === '' && digits.startsWith(`${asked.digits}.`);
  const isUnitMet = unit.startsWith(asked.unit) || (!isUnit(asked.unit) && unit === '');
  return isVersionOf || (isUnitMet && withoutPoints(digits) === withoutPoints(asked.digits));
}

/** Whether names with the numbers `own` can be what asks for numbers: 4 is met by 4.8, and 8 is not. */
export const hasNumbers = (asked: readonly (readonly TextNumber[])[], own: readonly TextNumber[]): boolean =>
  asked.some((numbers) => numbers.every((number) => own.some((one) => isMet(number, one))));

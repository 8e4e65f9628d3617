/** Small numbers as letters: a column of them is a text, which takes a third less than a list once it is compressed. */

/** -1 is `#`. What JSON would have to escape is left out, and so is what no editor shows. */
const FIRST = '#'.charCodeAt(0) + 1;
const GAPS = [
  { from: '\\'.charCodeAt(0), length: 1 },
  { from: 0x7f, length: 0x22 },
] as const;

/** The letter of a number from -1 to 50,000. */
export const letterOf = (number: number): string =>
  String.fromCharCode(GAPS.reduce((code, { from, length }) => (code < from ? code : code + length), FIRST + number));

/** The number of a letter. */
export const numberOf = (letter: string): number =>
  GAPS.toReversed().reduce((code, { from, length }) => (code < from ? code : code - length), letter.charCodeAt(0)) - FIRST;

export const lettersOf = (numbers: readonly number[]): string => numbers.map(letterOf).join('');
export const numbersOf = (letters: string): readonly number[] => [...letters].map(numberOf);

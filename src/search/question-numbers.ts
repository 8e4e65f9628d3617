/** Amounts as readers write them, in a word: `200,000`, `200.000`, `0,5`, `128k`, `$0.50`, `$1-$5`. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';

export interface WrittenAmount {
  readonly value: number;
  /** The other end of what was written as a range. */
  readonly until?: number;
  /** Dollars. */
  readonly isMoney: boolean;
  /** A sign of another currency than dollars, of which nothing here is known. */
  readonly isForeign: boolean;
  /** Nothing but digits: it can be part of a name. */
  readonly isBare: boolean;
  readonly bound?: 'atLeast' | 'atMost';
  /** As it was written, for amounts that are part of a name: `2 0` in `Apache 2.0`. */
  readonly word: string;
  readonly text: string;
}

const AMOUNT = /^([<>]=?)?([a-z]{0,3}[$€£¥₹₩₽])?(\d+(?:[.,]\d+)*|[.,]\d+)(k|m|b|bn|t)?(\+)?([$€£¥₹₩₽¢])?$/i;

export const SCALE: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['t', 1e12],
  ['trillion', 1e12],
]);

/** Of other dollars nothing is known. */
const DOLLAR = /^(?:us)?\$+$/i;

/** Whether three digits after a single mark are thousands: after a comma always, after a dot where no decimals make sense. */
const areThousands = (mark: string, isWholeNumber: boolean) => mark === ',' || isWholeNumber;

/** The number that digits with commas and dots are; not a number where these are neither thousands nor decimals, as in `4.1.2`. */
function numberOf(digits: string, isWholeNumber: boolean): number {
  const marks = digits.match(/[.,]/g) ?? [];
  const groups = digits.split(/[.,]/);
  const plain = (count: number) => Number(`${groups.slice(0, count).join('')}.${groups.slice(count).join('')}`);
  const hasThousands = (from: readonly string[]) => from.every((group) => group.length === 3) && /^[1-9]/.test(digits);
  const [first = '', last] = [marks[0], marks.at(-1)];
  if (marks.length === 0) return Number(digits);
  if (marks.length === 1) return plain(hasThousands(groups.slice(1)) && areThousands(first, isWholeNumber) ? 2 : 1);
  const isDecimal = first !== last;
  const own = isDecimal ? groups.slice(1, -1) : groups.slice(1);
  return hasThousands(own) ? plain(isDecimal ? groups.length - 1 : groups.length) : Number.NaN;
}

function oneAmount(text: string): WrittenAmount | undefined {
  const [, sign, before = '', digits = '', scale = '', plus, after = ''] = AMOUNT.exec(text) ?? [];
  const currency = before + after;
  const value = numberOf(digits, currency === '' && scale === '') * (SCALE.get(scale.toLowerCase()) ?? 1);
  if (digits === '' || Number.isNaN(value)) return undefined;
  const bound = plus === '+' || sign?.startsWith('>') === true ? 'atLeast' : sign === undefined ? undefined : 'atMost';
  return {
    value,
    isMoney: DOLLAR.test(currency),
    isForeign: currency !== '' && !DOLLAR.test(currency),
    isBare: currency + scale === '' && bound === undefined,
    word: normalizeName(text),
    text,
    ...(bound === undefined ? {} : { bound }),
  };
}

/** Two ends of a range as one: `100-200k` is in thousands at both ends, `$1-5` in dollars. */
export function rangeAmount(low: Omit<WrittenAmount, 'bound'>, high: Omit<WrittenAmount, 'bound'>): WrittenAmount {
  const shared = low.isBare && low.value < 1000 ? (SCALE.get(/[a-z]+$/i.exec(high.text)?.[0].toLowerCase() ?? '') ?? 1) : 1;
  return {
    value: low.value * shared,
    until: high.value,
    isMoney: low.isMoney || high.isMoney,
    isForeign: low.isForeign || high.isForeign,
    isBare: low.isBare && high.isBare,
    word: `${low.word} ${high.word}`,
    text: `${low.text} to ${high.text}`,
  };
}

/** Years, and amounts with a sign or a letter; `4-1` is part of a name. */
const isRange = (low: WrittenAmount, high: WrittenAmount) =>
  !low.isBare || !high.isBare || (low.value >= 1000 && high.value >= low.value);

/** The amount that a word is; `undefined` for what is none. */
export function writtenAmount(word: string): WrittenAmount | undefined {
  const text = word.normalize('NFKC').replace(/^[("'“]+|[.,;:?!)"'”]+$/g, '');
  const [first = '', second, ...more] = text.split(/[-–—]/);
  if (second === undefined || more.length > 0) return oneAmount(text);
  const [low, high] = [oneAmount(first), oneAmount(second)];
  return low !== undefined && high !== undefined && isRange(low, high) ? rangeAmount(low, high) : undefined;
}

/** A question cut into what it is made of: words, amounts, and words that compare, deny or join them. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import { singular } from './name-key.ts';
import { isNegation } from './other-things.ts';
import { inFigures } from './in-figures.ts';
import { isYear, monthNamed, monthText } from './question-days.ts';
import { BOUND_AFTER, BOUND_BEFORE, type Bound } from './question-bounds.ts';
import { rangeAmount, SCALE, writtenAmount, type WrittenAmount } from './question-numbers.ts';
import { compareText } from '../../schemas/text-order.ts';

export interface AmountSegment extends Omit<WrittenAmount, 'bound'> {
  readonly type: 'amount';
  readonly bound?: Bound;
  /** A month, such as `2026-01`. */
  readonly month?: string;
  /** That in which a range of months ends. */
  readonly untilMonth?: string;
}

export type Segment =
  | { readonly type: 'word'; readonly word: string }
  | AmountSegment
  | { readonly type: 'bound'; readonly bound: Bound; readonly word: string }
  /** `not`, `without`: what follows is not asked for. */
  | { readonly type: 'not'; readonly word: string }
  /** `or`: one of two is enough. */
  | { readonly type: 'or'; readonly word: string };

/** Words of money after an amount or before it, in dollars. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['dollar', 1],
  ['buck', 1],
  ['usd', 1],
  ['cent', 0.01],
]);

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of other money beside an amount: nothing is known in it. */
const FOREIGN = wordSet('euro eur pound gbp yen jpy yuan rmb cny rupee inr franc chf won krw');

/** Scripts that write no spaces, or join small words to others. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const REGEXP_MARKS = /[\\^$.*+?()[\]{}|]/g;

/** A text with words of other scripts in the words of the site: `クロード 比較` -> `claude vs`. */
export function applySpellings(text: string, spellings: Readonly<Record<string, string>>): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const longestFirst = Object.keys(spellings).toSorted((a, b) => b.length - a.length || compareText(a, b));
  const changed = longestFirst.reduce((all, one) => {
    const key = one.normalize('NFKC').toLowerCase().replace(REGEXP_MARKS, '\\$&');
    const pattern = WITHOUT_SPACES.test(one) ? key : `(?<![\\p{L}\\p{N}])${key}(?![\\p{L}\\p{N}])`;
    return all.replace(new RegExp(pattern, 'gu'), ` ${spellings[one] ?? ''} `);
  }, plain);
  return changed === plain ? text : changed.replace(/\s+/g, ' ').trim();
}

const isBareYear = ({ isBare, value }: Pick<WrittenAmount, 'isBare' | 'value'>) => isBare && isYear(value);

const monthSegment = (month: string, text = month): AmountSegment => ({
  type: 'amount',
  value: Number(month.slice(0, 4)),
  isMoney: false,
  isForeign: false,
  isBare: false,
  word: month,
  text,
  month,
});

/** What an amount is once the word after it is known: `5 million`, `20 cents`, `200 000`. */
function continued(last: AmountSegment, chunk: string): AmountSegment | undefined {
  const word = singular(chunk.toLowerCase());
  const [scale, money] = [SCALE.get(word), MONEY.get(word)];
  const text = `${last.text} ${chunk}`;
  if (last.isBare && chunk === '000') return { ...last, value: last.value * 1000, text };
  if (scale !== undefined) return { ...last, value: last.value * scale, isBare: false, word: `${last.word} ${word}`, text };
  if (FOREIGN.has(word)) return { ...last, isForeign: true, text };
  if (money === undefined) return undefined;
  const { value = last.value } = last.isBare ? (writtenAmount(`${last.text}$`) ?? {}) : {};
  return { ...last, value: value * money, isMoney: true, isBare: false, text };
}

function wordSegments(chunk: string): readonly Segment[] {
  if (isNegation(chunk)) return [{ type: 'not', word: normalizeName(chunk) }];
  return normalizeName(chunk)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((text): Segment => {
      const word = singular(text);
      return { type: isNegation(word) ? 'not' : word === 'or' ? 'or' : 'word', word };
    });
}

/** What the words before an amount say of it: `january 2026`, `USD 5`. Those that belong to it are taken away. */
function withWordsBefore(segments: Segment[], amount: WrittenAmount): AmountSegment {
  const last = segments.at(-1);
  const word = last?.type === 'word' ? last.word : '';
  const own: AmountSegment = { type: 'amount', ...amount };
  const month = isBareYear(amount) ? monthNamed(word) : 0;
  if (month > 0) {
    segments.pop();
    return monthSegment(monthText(amount.value, month), `${word} ${amount.value}`);
  }
  if (FOREIGN.has(word)) return { ...own, isForeign: true };
  if (MONEY.get(word) !== 1 || amount.isMoney) return own;
  segments.pop();
  return continued(own, word) ?? own;
}

const OTHER_THAN = /\b(?:(?:other|rather) than|(?:all|anything|everything|any|everyone) but|instead of|apart from)\b/gi;

/** `$1/m` is `$1 per m`, `mit/apache` is `mit or apache`, and `other than` is `not`. */
const chunksOf = (text: string): readonly string[] =>
  text
    .replace(OTHER_THAN, 'not')
    .replace(/(\d\S*)\/(?=[a-z\d])/gi, '$1 per ')
    .replaceAll('/', ' or ')
    .trim()
    .split(/\s+/);

/** Words of the same text as segments, with an amount as one, and `million` after it counted in. */
function plainSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const chunk of chunksOf(text)) {
    const last = segments.at(-1);
    const more = last?.type === 'amount' ? continued(last, chunk) : undefined;
    const amount = writtenAmount(chunk);
    if (more !== undefined) segments.splice(-1, 1, more);
    else if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(chunk)) segments.push(monthSegment(chunk));
    else if (amount !== undefined) segments.push(withWordsBefore(segments, amount));
    else if (/^[-–—]$/.test(chunk)) segments.push({ type: 'word', word: 'to' });
    else segments.push(...wordSegments(chunk));
  }
  return segments;
}

const wordAt = (segments: readonly Segment[], at: number): string => {
  const segment = segments[at];
  return segment === undefined || segment.type === 'amount' ? '\n' : segment.word;
};

/** The words that compare at a place, the longest first, and how many they are. */
function boundAt(segments: readonly Segment[], at: number): { readonly segment: Segment; readonly length: number } | undefined {
  for (const length of [3, 2, 1]) {
    const word = Array.from({ length }, (_, more) => wordAt(segments, at + more)).join(' ');
    const bound = BOUND_BEFORE.get(word);
    if (bound !== undefined) return { segment: { type: 'bound', bound, word }, length };
  }
  return undefined;
}

const monthsOf = ({ month }: AmountSegment, { month: untilMonth }: AmountSegment) => ({
  ...(month === undefined ? {} : { month }),
  ...(untilMonth === undefined ? {} : { untilMonth }),
});

/** The two amounts at a place that are a range, as in `$1 to $5` or `2024 or 2025`, and how many segments these are. */
function rangeAt(segments: readonly Segment[], at: number, isBetween: boolean) {
  const [low, joint, high] = [segments[at], wordAt(segments, at + 1), segments[at + 2]];
  if (low?.type !== 'amount' || high?.type !== 'amount') return undefined;
  const areYears = joint === 'or' && isBareYear(low) && isBareYear(high) && high.value - low.value === 1;
  return areYears || joint === 'to' || (isBetween && joint === 'and')
    ? { segment: { type: 'amount', ...rangeAmount(low, high), ...monthsOf(low, high) } as const, length: 3 }
    : undefined;
}

/** So many segments may stand between an amount and what bounds it: `1m token context or more`. */
const MOST_BETWEEN = 3;

/** The words at a place that bound the amount before them, as in `200k context or more`; whether there are any. */
function boundLast(segments: Segment[], plain: readonly Segment[], at: number): boolean {
  const bound = ['or', 'and'].includes(wordAt(plain, at)) ? BOUND_AFTER.get(wordAt(plain, at + 1)) : undefined;
  const isBefore = plain[at + 2]?.type === 'amount' || (boundAt(plain, at + 1)?.length ?? 0) > 1;
  const place = segments.findLastIndex(({ type }) => type === 'amount');
  const last = segments[place];
  if (bound === undefined || isBefore || last?.type !== 'amount' || place < segments.length - 1 - MOST_BETWEEN) return false;
  segments[place] = { ...last, bound };
  return true;
}

/** The segments of a question that is asked on a day. */
export function questionSegments(text: string, today: string): readonly Segment[] {
  const plain = plainSegments(inFigures(text, today));
  const segments: Segment[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const isBetween = wordAt(plain, at) === 'between' && plain[at + 1]?.type === 'amount';
    if (isBetween) at += 1;
    const found = rangeAt(plain, at, isBetween) ?? boundAt(plain, at);
    const segment = found?.segment ?? plain[at];
    if (boundLast(segments, plain, at)) at += 1;
    else if (segment !== undefined) segments.push(segment);
    at += (found?.length ?? 1) - 1;
  }
  return segments;
}

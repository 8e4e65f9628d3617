/** A question cut into what it is made of: words, amounts, and words that compare them. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import { singular } from './name-key.ts';

export type Segment =
  | { readonly type: 'word'; readonly word: string }
  | {
      readonly type: 'amount';
      readonly value: number;
      readonly isMoney: boolean;
      readonly bound?: Bound;
      /** As it was written, for amounts that are part of a name: `2 0` in `Apache 2.0`. */
      readonly word: string;
    }
  | { readonly type: 'bound'; readonly bound: Bound };

/** Which side of an amount is asked for. */
export type Bound = 'atLeast' | 'atMost';

const AMOUNT = /^([<>]=?)?(\$?)(\d[\d,]*(?:\.\d+)?)(k|m|b|bn)?(\+?)(\$?)$/i;
const SCALE: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Words of money after an amount, in dollars. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['dollar', 1],
  ['dollars', 1],
  ['usd', 1],
  ['cent', 0.01],
  ['cents', 0.01],
]);

/** Scripts that write no spaces, or join small words to others. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const REGEXP_MARKS = /[\\^$.*+?()[\]{}|]/g;

/** A text with words of other scripts in the words of the site: `クロード 比較` -> `claude vs`. */
export function applySpellings(text: string, spellings: Readonly<Record<string, string>>): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const longestFirst = Object.keys(spellings).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const changed = longestFirst.reduce((all, one) => {
    const key = one.normalize('NFKC').toLowerCase().replace(REGEXP_MARKS, '\\$&');
    const pattern = WITHOUT_SPACES.test(one) ? key : `(?<![\\p{L}\\p{N}])${key}(?![\\p{L}\\p{N}])`;
    return all.replace(new RegExp(pattern, 'gu'), ` ${spellings[one] ?? ''} `);
  }, plain);
  return changed === plain ? text : changed.replace(/\s+/g, ' ').trim();
}

function amountOf(chunk: string): Segment | undefined {
  const [, sign, before, digits = '', scale = '', plus, after] = AMOUNT.exec(chunk) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits.replaceAll(',', '')) * (SCALE.get(scale.toLowerCase()) ?? 1);
  const bound = plus === '+' || sign?.startsWith('>') === true ? 'atLeast' : sign === undefined ? undefined : 'atMost';
  const isMoney = before === '$' || after === '$';
  return { type: 'amount', value, isMoney, word: normalizeName(chunk), ...(bound === undefined ? {} : { bound }) };
}

const BOUNDS: Readonly<Record<Bound, readonly string[]>> = {
  atMost: [
    'under',
    'below',
    'less than',
    'at most',
    'up to',
    'max',
    'maximum',
    'cheaper than',
    'no more than',
    'within',
    'lower than',
  ],
  atLeast: [
    'over',
    'above',
    'more than',
    'at least',
    'min',
    'minimum',
    'from',
    'longer than',
    'larger than',
    'bigger than',
    'greater than',
    'since',
    'after',
  ],
};
const BOUND_OF = new Map(
  Object.entries(BOUNDS).flatMap(([bound, texts]) => texts.map((text) => [text, bound as Bound] as const)),
);

/** Words of the same text as segments, with an amount as one, and `million` after it counted in. */
function plainSegments(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (const chunk of text.trim().split(/\s+/)) {
    const last = segments.at(-1);
    const scale = SCALE.get(chunk.toLowerCase());
    const money = MONEY.get(chunk.toLowerCase());
    const amount = amountOf(chunk);
    if (amount !== undefined) segments.push(amount);
    else if (scale !== undefined && last?.type === 'amount') segments.splice(-1, 1, { ...last, value: last.value * scale });
    else if (money !== undefined && last?.type === 'amount')
      segments.splice(-1, 1, { ...last, value: last.value * money, isMoney: true });
    else
      segments.push(
        ...normalizeName(chunk)
          .split(' ')
          .filter((word) => /[\p{L}\p{N}]/u.test(word))
          .map((word): Segment => ({ type: 'word', word: singular(word) })),
      );
  }
  return segments;
}

const wordAt = (segments: readonly Segment[], at: number): string => {
  const segment = segments[at];
  return segment?.type === 'word' ? segment.word : '\n';
};

/** The segments of a question. */
export function questionSegments(text: string): readonly Segment[] {
  const plain = plainSegments(text);
  const segments: Segment[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const two = BOUND_OF.get(`${wordAt(plain, at)} ${wordAt(plain, at + 1)}`);
    const three = BOUND_OF.get([0, 1, 2].map((more) => wordAt(plain, at + more)).join(' '));
    const bound = three ?? two ?? BOUND_OF.get(wordAt(plain, at));
    const segment = plain[at];
    if (bound !== undefined) segments.push({ type: 'bound', bound });
    else if (segment !== undefined) segments.push(segment);
    at += three !== undefined ? 2 : two !== undefined ? 1 : 0;
  }
  return segments;
}

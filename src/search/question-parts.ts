/** The parts of a question: words that mean something together, amounts, and words that mean nothing here. */
import type { QuestionWords, WordMeaning } from './question-index.ts';
import { EMPTY_WORDS } from './content-words.ts';
import { needsAmount, type Bound } from './question-bounds.ts';
import { SCALE } from './question-numbers.ts';
import { longestAt } from './words-meant.ts';
import { questionSegments, type AmountSegment, type Segment } from './question-segments.ts';

interface Worded {
  /** As it was typed, more or less. */
  readonly text: string;
  /** One of this and of the part before it is enough. */
  readonly isOr: boolean;
}

export interface MeaningsPart extends Worded {
  readonly type: 'meanings';
  /** Everything that the words can mean. */
  readonly meanings: readonly WordMeaning[];
  readonly isNot: boolean;
}

export interface AmountPart extends Worded {
  readonly type: 'amount';
  readonly amount: AmountSegment;
}

interface UnknownPart extends Worded {
  readonly type: 'unknown';
}

export type Part = MeaningsPart | AmountPart | UnknownPart;

/** `7b` and `5` after a word that means nothing here belong to a name; `2025` may be a year. */
const isOfName = ({ isBare, isMoney, bound, value, text }: AmountSegment) =>
  (isBare && (value < 1950 || value >= 2100)) || (!isMoney && bound === undefined && /\db$/i.test(text));

/** What money is paid for where it is not the unit of a fact. */
const UNITS: ReadonlySet<string> = new Set('second hour day week month year seat user call request'.split(' '));

/** What was read of a question so far. */
class Reading {
  readonly parts: Part[] = [];
  isReadable = true;
  /** Whether it is about something that nobody here can answer, so that a name that is like it is no answer either. */
  isRefused = false;
  /** Whether it counts in money of which nothing is known here. */
  isForeign = false;
  #bound: { readonly bound: Bound; readonly word: string } | undefined;
  #isNot = false;
  #isOr = false;
  /** Whether the next word goes on with the unknown ones before it. */
  #goesOn = false;

  refuse(): void {
    [this.isReadable, this.isRefused] = [false, true];
  }
  add(part: MeaningsPart | AmountPart | UnknownPart): void {
    this.parts.push(part);
    [this.#isNot, this.#isOr, this.#goesOn] = [false, false, part.type === 'unknown'];
  }
  /** A word that compares with nothing is unknown, unless it is a small word too, and nothing can be read where it needs an amount. */
  endBound(): void {
    const word = this.#bound?.word;
    this.#bound = undefined;
    if (word === undefined || word === 'from') return;
    if (needsAmount(word)) this.isReadable = false;
    else this.addUnknown(word);
  }
  addUnknown(text: string): void {
    const last = this.parts.at(-1);
    // What is denied is not known, so that all else would be answered with its opposite.
    if (this.#isNot) this.isReadable = false;
    if (this.#goesOn && last !== undefined) this.parts.splice(-1, 1, { ...last, text: `${last.text} ${text}` });
    else this.add({ type: 'unknown', text, isOr: this.#isOr });
  }
  addMeanings(meanings: readonly WordMeaning[], text: string): void {
    if (!meanings.some(({ wish }) => wish.type === 'amount')) this.endBound();
    this.add({ type: 'meanings', meanings, text, isOr: this.#isOr, isNot: this.#isNot });
  }
  addAmount(amount: AmountSegment): void {
    if (this.#goesOn && this.#bound === undefined && isOfName(amount)) return this.addUnknown(amount.text);
    if (amount.isForeign) this.isForeign = true;
    if (this.#isNot || amount.isForeign) this.refuse();
    const bound = amount.bound ?? this.#bound?.bound;
    const text = [this.#bound?.word, amount.text].filter((one) => one !== undefined).join(' ');
    this.#bound = undefined;
    this.add({ type: 'amount', amount: { ...amount, ...(bound === undefined ? {} : { bound }) }, text, isOr: this.#isOr });
  }
  addWord(segment: Exclude<Segment, AmountSegment>, next: Segment | undefined): void {
    if (segment.type === 'or') this.#isOr = true;
    else if (segment.type === 'not') [this.isReadable, this.#isNot] = [this.isReadable && !this.#isNot, true];
    else if (segment.type === 'bound') {
      this.endBound();
      this.#bound = segment;
    } else if (!EMPTY_WORDS.has(segment.word)) {
      this.endBound();
      const last = this.parts.at(-1);
      // An amount of another unit, as in "per thousand" or "a month".
      const isMoney = last?.type === 'amount' && last.amount.isMoney;
      if (segment.word === 'per' && (isMoney || next?.type === 'amount' || SCALE.has(next?.word ?? ''))) this.refuse();
      if (isMoney && UNITS.has(segment.word)) this.refuse();
      // What is like something, or better than it, is another thing, and the least of something the opposite.
      if (['alternative', 'than', 'least'].includes(segment.word)) this.isReadable = false;
      this.addUnknown(segment.word);
      return;
    }
    this.#goesOn = false;
  }
  end(): void {
    this.endBound();
    if (this.#isNot) this.isReadable = false;
  }
}

/** The parts of a question; none where something is denied, compared or counted that nobody here can answer. */
export function questionParts(
  text: string,
  index: QuestionWords,
): { readonly parts: readonly Part[]; readonly isRefused: boolean; readonly isForeign: boolean } {
  const [segments, reading] = [questionSegments(text, index.today), new Reading()];
  for (let at = 0; at < segments.length; at += 1) {
    const [segment, found] = [segments[at], longestAt(segments, at, index)];
    if (found !== undefined) {
      reading.addMeanings(found.meanings, found.text);
      at += found.length - 1;
    } else if (segment?.type === 'amount') reading.addAmount(segment);
    else if (segment !== undefined) reading.addWord(segment, segments[at + 1]);
  }
  reading.end();
  return { parts: reading.isReadable ? reading.parts : [], isRefused: reading.isRefused, isForeign: reading.isForeign };
}

/** What a search box offers for a text, the best first. Enter opens the first line. Runs in the browser and in tests. */
import { answerQuestion, nearestAnswers, type QuestionAnswer } from './answer-question.ts';
import { contentWords } from './content-words.ts';
import { entryNamed } from './find-entries.ts';
import { findNearest, type GeneralWords } from './nearest.ts';
import { isWebAddress, namesInAddress } from './pasted-address.ts';
import { findNamed, type Found } from './find-named.ts';
import type { Named } from './named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { findComparison, guessComparison, namedComparison, type NamedComparison } from './pair-finder.ts';
import { partsOf } from './pair-words.ts';
import { withoutCount } from './in-figures.ts';
import type { QuestionIndex, SearchTerm } from './question-index.ts';
import { applySpellings } from './question-segments.ts';
import { readQuestion, type Question } from './read-question.ts';
import { comparisonLine, entryLine, MOST_NEAR, otherLines, sideLines, termLine, type Suggestion } from './suggestion.ts';

const MOST_ENTRIES = 6;
const MOST_TERMS = 4;

/** A question that names a category comes before one that asks for a fact, and that before one that asks for a capability. */
const narrowness = ({ category, asked, ranges, order }: Question) =>
  category !== undefined ? 0 : asked.some(({ type }) => type === 'values') || ranges.length > 0 || order !== undefined ? 1 : 2;
const byNarrowness = (p: Question, q: Question) => narrowness(p) - narrowness(q) || p.kind - q.kind;

/** An answer says what it leaves out of what was asked. */
const answerLine = ({ href, text, count, left }: QuestionAnswer): Suggestion => ({
  href,
  text,
  notes: [String(count), ...(left.length === 0 ? [] : [`without: ${left.join(', ')}`])],
});

function questionLines(text: string, names: FinderIndex, questions: QuestionIndex) {
  const { questions: all, isRefused } = readQuestion(text, questions);
  const read = all.toSorted(byNarrowness);
  const exact = read.flatMap((question) => answerQuestion(question, questions, names));
  const answers =
    exact.length > 0 ? exact : read.flatMap((question) => nearestAnswers(question, questions, names)).slice(0, MOST_NEAR);
  const [lines, last] = [false, true].map((isLast) => answers.filter(({ isOfName }) => isOfName === isLast).map(answerLine));
  // What leaves a name out answers another question, so it stands last.
  return { lines: lines ?? [], last: last ?? [], isWhole: read.every(({ unknown }) => unknown.length === 0), isRefused };
}

const plainTerms = new WeakMap<QuestionIndex, readonly (SearchTerm & Named)[]>();

/** Terms that are found without the small words of their names: `ask my documents` for `Ask your own documents`. */
function termsOf(questions: QuestionIndex): readonly (SearchTerm & Named)[] {
  const before = plainTerms.get(questions);
  if (before !== undefined) return before;
  const made = questions.terms.map((term) => ({
    ...term,
    names: [...new Set([...term.names, ...term.names.map(contentWords)])],
  }));
  plainTerms.set(questions, made);
  return made;
}

/** Needs, categories and others whose names hold all words, those of which it is a whole name first. */
function termsFor(questions: QuestionIndex | undefined, text: string): Found<SearchTerm & Named> {
  if (questions === undefined) return { things: [], by: 'part' };
  const whole = findNamed(termsOf(questions), text);
  return whole.things.length > 0 && whole.by !== 'slips' ? whole : findNamed(termsOf(questions), contentWords(text));
}

interface Offers {
  readonly comparison: NamedComparison | undefined;
  readonly entries: Found<FinderEntry>;
  readonly terms: Found<SearchTerm>;
  readonly asked: ReturnType<typeof questionLines>;
  readonly guess: NamedComparison | undefined;
}

/** What names nothing else comes last: names a slip away, unless no other line is there. */
function inOrder(text: string, offers: Offers, names: FinderIndex, general: GeneralWords): readonly (readonly Suggestion[])[] {
  const { comparison, entries, terms, asked, guess } = offers;
  const entryLines = entries.things.slice(0, MOST_ENTRIES).map((entry) => entryLine(names, entry));
  const termLines = terms.things.slice(0, MOST_TERMS).map((term) => termLine(names, term));
  const guessed = guess === undefined ? [] : [comparisonLine(guess)];
  if (comparison?.by === 'names') return [[comparisonLine(comparison)], asked.isWhole ? asked.lines : []];
  if (comparison !== undefined) return [asked.isWhole ? asked.lines : [], [comparisonLine(comparison)], termLines];
  if (entries.by === 'whole name')
    return [entryLines.slice(0, 1), asked.isWhole ? asked.lines : [], entryLines.slice(1), termLines, guessed];
  if (terms.by === 'whole name')
    return [
      asked.isWhole ? asked.lines : [],
      termLines.slice(0, 1),
      entries.by === 'slips' ? [] : entryLines,
      termLines,
      asked.lines,
    ];
  if (asked.isWhole && asked.lines.length > 0) return [asked.lines, termLines, entries.by === 'slips' ? [] : entryLines];
  // A number alone, in money that nobody here counts in, is part of many names.
  if (asked.isRefused) return [guessed, terms.by === 'slips' || !/\p{L}/u.test(text) ? [] : termLines];
  if (entries.by === 'part' && entryLines.length > 0) return [entryLines, termLines, asked.lines, guessed];
  const { parts, isVersus } = partsOf(text);
  if (isVersus && parts.length > 1) return [sideLines(names, parts)];
  const near = findNearest(names.entries, text, general);
  const lineNear = (entry: FinderEntry) => ({ ...entryLine(names, entry), ...(near.isOther ? { isOther: true as const } : {}) });
  const nearLines = entries.things.length > 0 ? entryLines.slice(0, MOST_NEAR) : near.things.slice(0, MOST_NEAR).map(lineNear);
  const isSlip = entries.things.length > 0;
  // A name of several words, with words around it that no name has, is what the text is about.
  const isAbout = !near.isOther && /\d|\s/.test(near.things[0]?.names[0] ?? '');
  return [
    guessed,
    isAbout ? nearLines : [],
    terms.by === 'slips' ? [] : termLines,
    isSlip ? nearLines : [],
    asked.lines,
    nearLines,
    termLines.slice(0, MOST_NEAR),
  ];
}

function linesFor(text: string, names: FinderIndex, questions: QuestionIndex | undefined): readonly Suggestion[] {
  const offers = {
    comparison: findComparison(names, text),
    entries: findNamed(names.entries, text),
    terms: termsFor(questions, text),
    asked:
      questions === undefined ? { lines: [], last: [], isWhole: false, isRefused: false } : questionLines(text, names, questions),
    guess: guessComparison(names, text),
  };
  const wordsOf = (asked: 'kind' | 'amount') =>
    (questions?.meanings ?? []).flatMap(({ wish, words }) => (wish.type === asked ? words.map(contentWords) : []));
  // "Models" stands in many names, and says nothing of which one is meant; "price" asks of one that is.
  const general = { ofMany: wordsOf('kind'), ofNone: wordsOf('amount') };
  // Beside a comparison, or what is named in full, an answer that leaves a part of the name out is none.
  const isNamed = offers.comparison !== undefined || offers.entries.by === 'whole name';
  const lines = [...inOrder(text, offers, names, general), isNamed ? [] : offers.asked.last].flat();
  return [...new Map(lines.map((line) => [line.href, line])).values()];
}

/** Whether a text names an entry or a comparison in full, so that nothing else needs to be loaded to know what it means. */
export function isCertain(text: string, names: FinderIndex): boolean {
  return namedComparison(names, text) !== undefined || entryNamed(names, text) !== undefined;
}

/** What a text can mean, the best first: comparisons, answers to a question, entries, needs and other pages. */
export function suggest(text: string, names: FinderIndex, questions?: QuestionIndex): readonly Suggestion[] {
  if (text.trim() === '') return [];
  const named = isWebAddress(text) || namesInAddress(text).length > 0 ? entryNamed(names, text) : undefined;
  if (named !== undefined) return [entryLine(names, named)];
  if (isWebAddress(text)) return otherLines(names, namesInAddress(text)[1] ?? text);
  const spelt = questions === undefined ? text : applySpellings(text, questions.spellings);
  const own = linesFor(withoutCount(text), names, questions);
  if (spelt === text) return own;
  const isName = entryNamed(names, text) !== undefined || termsFor(questions, text).by === 'whole name';
  return isName ? own : linesFor(withoutCount(spelt), names, questions);
}

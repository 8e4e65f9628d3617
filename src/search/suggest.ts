/** What a search box offers for a text, the best first. Enter opens the first line. Runs in the browser and in tests. */
import { answerQuestion, nearestAnswers } from './answer-question.ts';
import { benchmarkPath, capabilityPath, folderPath, needPath } from '../views/links.ts';
import { contentWords } from './content-words.ts';
import { entryNamed } from './find-entries.ts';
import { findNearest } from './nearest.ts';
import { findNamed, type Found, type Named } from './find-named.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { entryHref, findComparison, guessComparison, type FoundComparison } from './pair-finder.ts';
import type { QuestionIndex, SearchTerm } from './question-index.ts';
import { applySpellings } from './question-segments.ts';
import { readQuestion, type Question } from './read-question.ts';

export interface Suggestion {
  readonly href: string;
  readonly text: string;
  /** What it is, its score, its status: `Comparison`, `82/100`. */
  readonly notes: readonly string[];
}

const MOST_ENTRIES = 6;
const MOST_TERMS = 4;
/** What is only near to a text is offered where nothing else is found. */
const MOST_NEAR = 3;

function entryLine(names: FinderIndex, entry: FinderEntry): Suggestion {
  const score = entry.score === undefined ? [] : [`${entry.score}/100`];
  const notes = [...score, ...(entry.status === undefined ? [] : [entry.status])];
  return { href: entryHref(names, entry), text: entry.names[0] ?? entry.slug, notes };
}

/** What a reader should know of entries before comparing them. */
const endings = ({ sides }: FoundComparison) =>
  sides.flatMap(({ names, slug, status }) => (status === undefined ? [] : [`${names[0] ?? slug}: ${status}`]));

const comparisonLine = (found: FoundComparison): Suggestion => ({
  href: found.href,
  text: found.sides.map(({ names, slug }) => names[0] ?? slug).join(' vs '),
  notes: ['Comparison', ...endings(found)],
});

const TERM_LABELS: Readonly<Record<SearchTerm['type'], string>> = {
  kind: 'Leaderboard',
  category: 'Leaderboard',
  need: 'Need',
  capability: 'Capability',
  benchmark: 'Benchmark',
};

function termHref({ type, id, kind = 0 }: SearchTerm, { folders }: FinderIndex): string {
  if (type === 'need') return needPath(id);
  if (type === 'capability') return capabilityPath(id);
  if (type === 'benchmark') return benchmarkPath(id);
  const folder = folderPath(folders[kind] ?? '');
  return type === 'kind' ? folder : `${folder}${id}/`;
}

const termLine = (names: FinderIndex, term: SearchTerm): Suggestion => ({
  href: termHref(term, names),
  text: term.names[0] ?? '',
  notes: [TERM_LABELS[term.type]],
});

/** A question that names a category comes before one that asks for a fact, and that before one that asks for a capability. */
const narrowness = ({ category, values, ranges, order }: Question) =>
  category !== undefined ? 0 : values.length + ranges.length > 0 || order !== undefined ? 1 : 2;
const byNarrowness = (p: Question, q: Question) => narrowness(p) - narrowness(q) || p.kind - q.kind;

function questionLines(text: string, names: FinderIndex, questions: QuestionIndex) {
  const { questions: read, isWhole } = readQuestion(text, questions);
  const exact = read.toSorted(byNarrowness).flatMap((question) => answerQuestion(question, questions, names));
  const answers =
    exact.length > 0 ? exact : read.flatMap((question) => nearestAnswers(question, questions, names)).slice(0, MOST_NEAR);
  const lines = answers.map(({ href, text: line, count }): Suggestion => ({ href, text: line, notes: [String(count)] }));
  return { lines, isWhole };
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
  readonly comparison: FoundComparison | undefined;
  readonly entries: Found<FinderEntry>;
  readonly terms: Found<SearchTerm>;
  readonly asked: ReturnType<typeof questionLines>;
  readonly guess: FoundComparison | undefined;
}

/** What names nothing else comes last: names a slip away, unless no other line is there. */
function inOrder(
  text: string,
  offers: Offers,
  names: FinderIndex,
  kindWords: readonly string[],
): readonly (readonly Suggestion[])[] {
  const { comparison, entries, terms, asked, guess } = offers;
  const entryLines = entries.things.slice(0, MOST_ENTRIES).map((entry) => entryLine(names, entry));
  const termLines = terms.things.slice(0, MOST_TERMS).map((term) => termLine(names, term));
  const guessed = guess === undefined ? [] : [comparisonLine(guess)];
  if (comparison !== undefined) return [[comparisonLine(comparison)], asked.isWhole ? asked.lines : []];
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
  if (entries.by === 'part' && entryLines.length > 0) return [entryLines, termLines, asked.lines, guessed];
  const near = findNearest(names.entries, text, kindWords).things.slice(0, MOST_NEAR);
  const nearLines = entries.things.length > 0 ? entryLines.slice(0, MOST_NEAR) : near.map((entry) => entryLine(names, entry));
  const isSlip = entries.things.length > 0;
  return [
    guessed,
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
    asked: questions === undefined ? { lines: [], isWhole: false } : questionLines(text, names, questions),
    guess: guessComparison(names, text),
  };
  // "Models" stands in many names, and says nothing of which one is meant.
  const kindWords = (questions?.meanings ?? []).flatMap(({ wish, words }) =>
    wish.type === 'kind' ? words.map(contentWords) : [],
  );
  const lines = inOrder(text, offers, names, kindWords).flat();
  return [...new Map(lines.map((line) => [line.href, line])).values()];
}

/** Whether a text names an entry or a comparison in full, so that nothing else needs to be loaded to know what it means. */
export function isCertain(text: string, names: FinderIndex): boolean {
  return findComparison(names, text) !== undefined || entryNamed(names, text) !== undefined;
}

/** What a text can mean, the best first: comparisons, answers to a question, entries, needs and other pages. */
export function suggest(text: string, names: FinderIndex, questions?: QuestionIndex): readonly Suggestion[] {
  if (text.trim() === '') return [];
  const spelt = questions === undefined ? text : applySpellings(text, questions.spellings);
  const own = linesFor(text, names, questions);
  if (spelt === text) return own;
  return entryNamed(names, text) !== undefined ? own : linesFor(spelt, names, questions);
}

/** What a search box offers for a text, the best first. Enter opens the first line. Runs in the browser and in tests. */
import { alternativeLines } from './alternatives.ts';
import { readTyped } from './read-typed.ts';
import { contentWords } from './content-words.ts';
import { deniedLines } from './denied.ts';
import { foreignMoneyLines } from './foreign-money.ts';
import { entryNamed } from './find-entries.ts';
import { findNamed, makerSlipped, type Found } from './find-named.ts';
import { termsFor } from './find-terms.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { withoutCount } from './in-figures.ts';
import { nameKey } from './name-key.ts';
import { isOfTerms, nearTerms, NO_TERMS, type NearTerms } from './near-terms.ts';
import { findNearest, isAsking, type GeneralWords } from './nearest.ts';
import { findComparison, guessComparison, namedComparison, type NamedComparison } from './pair-finder.ts';
import { kindLines, pageLines } from './page-lines.ts';
import { partsOf } from './pair-words.ts';
import { isCommand, isWebAddress, namesInAddress } from './pasted-address.ts';
import type { QuestionIndex, SearchTerm, Wish } from './question-index.ts';
import { NO_LINES, questionLines, type QuestionLines } from './question-lines.ts';
import { applySpellings } from './question-segments.ts';
import { comparisonLine, entryLine, MOST_NEAR, otherLines, sideLines, termLine, type Suggestion } from './suggestion.ts';
import { wellKnownFirst } from './well-known.ts';

const MOST_ENTRIES = 6;
const MOST_TERMS = 4;

interface Offers {
  readonly comparison: NamedComparison | undefined;
  readonly entries: Found<FinderEntry>;
  readonly terms: Found<SearchTerm>;
  readonly asked: QuestionLines;
  readonly close: NearTerms;
  readonly guess: NamedComparison | undefined;
}

/** Whether a text has a word of what is near to it, which is no word of plain English: `whisper`, and not `text`. */
function isOfBrand({ things: [first] }: Found<FinderEntry>, text: string, questions: QuestionIndex | undefined): boolean {
  const typed = nameKey(text).parted.split(' ');
  const own = nameKey(first?.names[0] ?? '').parted.split(' ');
  return own.some((word) => /^\p{L}{3,}$/u.test(word) && typed.includes(word) && !isOfTerms(questions, word));
}

/** Each address once. */
const once = (lines: readonly Suggestion[]): readonly Suggestion[] =>
  lines.filter(({ href }, at) => lines.findIndex((line) => line.href === href) === at);

/** What names nothing else comes last: names a slip away, unless no other line is there. */
function inOrder(
  text: string,
  offers: Offers,
  names: FinderIndex,
  general: GeneralWords,
  questions: QuestionIndex | undefined,
): readonly (readonly Suggestion[])[] {
  const { comparison, entries, terms, asked, guess, close } = offers;
  const other = entries.isNear === true ? { isOther: true as const } : {};
  const entryLines = entries.things.slice(0, MOST_ENTRIES).map((entry) => ({ ...entryLine(names, entry), ...other }));
  const termLines = terms.things.slice(0, MOST_TERMS).map((term) => termLine(names, term));
  const guessed =
    guess === undefined ? [] : [{ ...comparisonLine(guess), ...(guess.isNear === true ? { isOther: true as const } : {}) }];
  if (comparison?.by === 'names') return [[comparisonLine(comparison)], asked.isWhole ? asked.lines : []];
  const others = (comparison?.others ?? []).map(comparisonLine);
  if (comparison !== undefined) return [asked.isWhole ? asked.lines : [], [comparisonLine(comparison)], others, termLines];
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
  if (asked.isRefused) {
    const named = findNearest(names.entries, text, general);
    const lines = named.by === 'whole name' ? named.things.slice(0, MOST_NEAR).map((entry) => entryLine(names, entry)) : [];
    const about = lines.map((line) => ({ ...line, isOther: true as const }));
    return [guessed, terms.by === 'slips' || !/\p{L}/u.test(text) ? [] : termLines, about];
  }
  if (entries.by === 'part' && entries.isNear !== true && entryLines.length > 0)
    return [entryLines, termLines, asked.lines, guessed];
  const { parts, isVersus } = partsOf(text);
  if (isVersus && parts.length > 1) return [sideLines(names, parts)];
  const nearest = findNearest(names.entries, text, general);
  const near = wellKnownFirst(nearest, nearest.part);
  const lineNear = (entry: FinderEntry) => ({ ...entryLine(names, entry), ...(near.isOther ? { isOther: true as const } : {}) });
  const isBrand = near.isOther && isOfBrand(near, text, questions);
  const ofNear = near.things.slice(0, MOST_NEAR).map(lineNear);
  const isFirst = isBrand && entries.isNear === true && entries.by === 'slips';
  const nearLines = once(isFirst ? [...ofNear, ...entryLines] : [...entryLines, ...ofNear]).slice(0, MOST_NEAR);
  const isSlip = entries.things.length > 0;
  // A name of several words, with words around it that no name has, is what the text is about; of a series the answer says more.
  const isWhole = near.by === 'whole name';
  const isNamed = isWhole || terms.by === 'slips' || terms.things.length === 0;
  const isAbout = !near.isOther && isNamed && (/\d|\s/.test(near.things[0]?.names[0] ?? '') || (isWhole && isAsking(text)));
  const closeLines = close.things.slice(0, MOST_NEAR).map((term) => termLine(names, term));
  const isAnswered = ({ href }: Suggestion) => asked.lines.some((line) => line.href === href);
  const otherCloseLines = closeLines
    .filter((line) => !close.isWhole && !isAnswered(line))
    .map((line) => ({ ...line, isOther: true as const }));
  return [
    guessed,
    isWhole ? [] : asked.complete,
    isAbout || isBrand ? nearLines : [],
    terms.by === 'slips' ? [] : termLines,
    close.isWhole ? closeLines : [],
    isSlip ? nearLines : [],
    asked.complete,
    close.holds(asked.left) ? otherCloseLines : [],
    asked.lines,
    near.isOther ? otherCloseLines : [],
    nearLines,
    termLines.slice(0, MOST_NEAR),
  ];
}

function linesFor(text: string, names: FinderIndex, questions: QuestionIndex | undefined): readonly Suggestion[] {
  const wordsOf = (...asked: readonly Wish['type'][]) =>
    (questions?.meanings ?? []).flatMap(({ wish, words }) => (asked.includes(wish.type) ? words.map(contentWords) : []));
  // "Models" stands in many names, and says nothing of which one is meant; "price" asks of one that is.
  const general = { ofMany: wordsOf('kind'), ofNone: wordsOf('amount'), asked: wordsOf('value', 'order') };
  const offers = {
    comparison: findComparison(names, text),
    entries: wellKnownFirst(findNamed(names.entries, text), text),
    terms: termsFor(questions, text),
    asked: questions === undefined ? NO_LINES : questionLines(text, names, questions),
    close: questions === undefined ? NO_TERMS : nearTerms(questions, text, general.ofMany),
    guess: guessComparison(names, text),
  };
  const [meant] = offers.entries.by === 'slips' && offers.entries.isNear !== true ? offers.entries.things : [];
  const maker = meant === undefined || offers.comparison !== undefined ? undefined : makerSlipped(meant, text);
  if (maker !== undefined && maker !== text) return linesFor(maker, names, questions);
  const isNamedWhole = [offers.entries, offers.terms].some(({ by, things }) => by === 'whole name' && things.length > 0);
  if (offers.comparison === undefined && offers.guess === undefined && !isNamedWhole) {
    const isAnswered = offers.asked.lines.length > 0;
    const denied =
      questions === undefined || isAnswered
        ? []
        : [...foreignMoneyLines(text, names, questions), ...deniedLines(text, names, questions)];
    const instead = denied.length > 0 ? denied : alternativeLines(text, names, questions, isAnswered);
    if (instead.length > 0) return once(instead);
  }
  const pages = [
    ...pageLines(text),
    ...(questions === undefined || offers.asked.lines.length > 0 ? [] : kindLines(text, names, questions)),
  ];
  // Beside a comparison, or what is named in full, an answer that leaves a part of the name out is none.
  const isNamed = offers.comparison !== undefined || offers.entries.by === 'whole name';
  return once(
    [
      ...(isNamedWhole ? [] : pages),
      ...inOrder(text, offers, names, general, questions),
      isNamed ? [] : offers.asked.last,
    ].flat(),
  );
}

/** Whether a text names an entry or a comparison in full, so that nothing else needs to be loaded to know what it means. */
export function isCertain(text: string, names: FinderIndex): boolean {
  return namedComparison(names, text) !== undefined || entryNamed(names, text) !== undefined;
}

/** What a text can mean, the best first: comparisons, answers to a question, entries, needs and other pages. */
export function suggest(typed: string, names: FinderIndex, questions?: QuestionIndex): readonly Suggestion[] {
  const text = readTyped(typed, names);
  if (text.trim() === '') return [];
  const pasted = namesInAddress(text);
  const pair = namedComparison(names, text);
  if (pair !== undefined && pasted.length > 0) return [comparisonLine(pair)];
  const named = isWebAddress(text) || pasted.length > 0 ? entryNamed(names, text) : undefined;
  if (named !== undefined) return [entryLine(names, named)];
  if (isWebAddress(text)) return otherLines(names, pasted[1] ?? pasted[0] ?? text);
  const found = linesOf(text, names, questions);
  const [thing = ''] = isCommand(text) && (found[0] === undefined || found[0].isOther === true) ? pasted : [];
  const near = thing === '' ? [] : otherLines(names, thing);
  return near.length > 0 ? near : found;
}

/** The lines of a text as it is written, or else in the words of the site. */
function linesOf(text: string, names: FinderIndex, questions: QuestionIndex | undefined): readonly Suggestion[] {
  const spelt = questions === undefined ? text : applySpellings(text, questions.spellings);
  const own = linesFor(withoutCount(text), names, questions);
  if (spelt === text) return own;
  const isName = entryNamed(names, text) !== undefined || termsFor(questions, text).by === 'whole name';
  return isName ? own : linesFor(withoutCount(spelt), names, questions);
}

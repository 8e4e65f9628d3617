/** What a comparison comes down to, in one sentence made of the strongest clauses of each side. */
import { clearLeader, gapOf, highest } from '../../comparison/outcome.ts';
import { BENCHMARKS, type Row } from '../../comparison/row.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import { relativeDifference } from '../../comparison/relative-difference.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { Clause } from '../../comparison/verdict.ts';
import { displayedScore } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatStated, formatList } from '../format.ts';
import { nameOf } from './verdict-sentences.ts';

type Documents = readonly EntryDocument[];

/** The own figure, then those of the others: `71 to 60`. */
function figures(texts: readonly string[], side: SideName): string {
  const own = SIDES.indexOf(side);
  return `${texts[own]} to ${formatList(texts.filter((_, index) => index !== own))}`;
}

function scorePhrase(id: string, side: SideName, documents: Documents, context: ViewContext): string {
  const values = documents.map(({ score }) => String(displayedScore(score.subScores[id] ?? 0)));
  return `scores higher for ${context.ranking.subScores[id]?.label ?? id} (${figures(values, side)})`;
}

/** What a side does better by a row; `undefined` where the row has no words for it: those of facts are words of two. */
function rowPhrase(row: Row, side: SideName): string | undefined {
  const { subject, cells } = row;
  if (cells.length > 2 && subject.group !== BENCHMARKS) return undefined;
  if (subject.group === BENCHMARKS) {
    const texts = cells.map((cell) => (cell.state === 'known' ? formatStated(subject, cell) : ''));
    return `does better on ${subject.label} (${figures(texts, side)})`;
  }
  if (subject.phrase === undefined) return undefined;
  if (!subject.phrase.includes('{difference}')) return subject.phrase;
  const difference = relativeDifference(row);
  // Words of difference stand with one side; they can be told of that side only.
  if (difference?.side !== side) return undefined;
  const phrase = subject.phrase.replace('{difference}', difference.text);
  return row.condition === undefined ? phrase : `${phrase} ${row.condition}`;
}

/**
 * Clauses in their order, but of prices first those that readers ask about, and none of the others where what they ask about is cheaper
 * on another side: who pays less for a part, and more for the whole, is not cheaper.
 */
function byPriceAsked(clauses: readonly Clause[], side: SideName, { rows }: Comparison, { kinds }: ViewContext, kind: string) {
  const { facts = [], highlights = [], unitPrice } = kinds[kind] ?? {};
  const groupOf = (id: string) => rows.find((row) => row.id === id)?.subject.group;
  const prices = facts.find(({ id }) => id === unitPrice)?.group;
  const asked = new Set(highlights.map((id) => `fact:${id}`));
  const isAsked = ({ row }: Clause) => asked.has(row) && groupOf(row) === prices;
  const isBeaten = rows.some(
    ({ id, subject, better }) => subject.group === prices && asked.has(id) && better !== undefined && better !== side,
  );
  const first = clauses.find(isAsked);
  const kept = clauses.filter((clause) => prices === undefined || groupOf(clause.row) !== prices || !isBeaten || isAsked(clause));
  return kept.map((clause) => (first !== undefined && groupOf(clause.row) === prices ? first : clause));
}

/** Phrases of a side come from different groups of facts, so that two prices do not count as two reasons. */
const MOST_PHRASES = 2;

function phrasesOf(side: SideName, comparison: Comparison, documents: Documents, context: ViewContext): string[] {
  const { verdict, rows } = comparison;
  const groups = new Set<string>();
  const phrases: string[] = [];
  const own = verdict.clauses.filter((one) => one.type === 'better' && one.side === side);
  for (const clause of byPriceAsked(own, side, comparison, context, documents[0]?.kind ?? '')) {
    const row = rows.find(({ id }) => id === clause.row);
    const id = clause.row.slice('score:'.length);
    // Sub-scores that are reasons are counted from results.
    const group = row?.subject.group ?? BENCHMARKS;
    const phrase = row === undefined ? scorePhrase(id, side, documents, context) : rowPhrase(row, side);
    if (phrase === undefined || groups.has(group) || phrases.length === MOST_PHRASES) continue;
    groups.add(group);
    phrases.push(phrase);
  }
  return phrases;
}

/**
 * What the lead of a side rests on that has no fact to show for it: the measured sub-scores that may decide and in which it is ahead,
 * the one that gives it most first.
 */
function leadPhrases(side: SideName, documents: Documents, { ranking }: ViewContext): string[] {
  const ahead = Object.entries(ranking.subScores).flatMap(([id, { label, weight, decides }]) => {
    const values = documents.map(({ score }) => displayedScore(score.subScores[id] ?? 0));
    const isMeasured = documents.every(({ score }) => !score.unmeasured.includes(id));
    if (!decides || !isMeasured || highest(values) !== side) return [];
    return [{ lead: weight * gapOf(values), text: `for ${label} (${figures(values.map(String), side)})` }];
  });
  const [most, next] = ahead.toSorted((p, q) => q.lead - p.lead);
  return most === undefined
    ? []
    : [`scores higher ${[most, ...(next === undefined ? [] : [next])].map(({ text }) => text).join(' and ')}`];
}

/** `A is 2.5× cheaper for input and takes requests 8× as long; B does better on X (70 to 60).`; empty where nothing stands out. */
export function leadSentence(comparison: Comparison, documents: Documents, context: ViewContext): string {
  const leader = clearLeader(comparison.verdict.outcome, context.ranking);
  const parts = SIDES.slice(0, documents.length).flatMap((side) => {
    const own = phrasesOf(side, comparison, documents, context);
    const isBare = own.length === 0 && side === leader;
    const phrases = isBare ? leadPhrases(side, documents, context) : own;
    return phrases.length === 0 ? [] : [`${nameOf(documents, side)} ${phrases.join(' and ')}`];
  });
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

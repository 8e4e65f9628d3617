/** The few rows that a comparison shows first: what readers ask about first, the score that may decide, and what differs most. */
import type { Row } from './row.ts';
import { strengthOf } from './strength.ts';

/** So many fit on the first screen of a phone. */
const MOST = 4;

interface Ground {
  readonly rows: readonly Row[];
  /** Ids of the facts that readers of these kinds ask about first, in order. */
  readonly highlights: readonly string[];
  /** The sub-scores that may decide and are measured on every side, the weightiest first; none where scores do not compare. */
  readonly subScores: readonly string[];
  readonly today: string;
}

const isKnownOfAll = ({ cells }: Row) => cells.every(({ state }) => state === 'known');

/**
 * Highlights of which every side has a value, first of other groups, so that two prices do not take the place of what else is asked.
 * What reads the same on all sides decides nothing, and stands last.
 */
function asked({ rows, highlights }: Ground): Row[] {
  const found = highlights.flatMap((id) => rows.find((row) => row.id === `fact:${id}`) ?? []).filter(isKnownOfAll);
  const [first, ...rest] = found;
  if (first === undefined) return [];
  const isOther = (row: Row) => row.subject.group !== first.subject.group;
  const ordered = [first, ...rest.filter(isOther), ...rest.filter((row) => !isOther(row))];
  return [...ordered.filter(({ equal }) => !equal), ...ordered.filter(({ equal }) => equal)];
}

/** Rows in which one side is better, the clearest first; among equals in their own order. */
const byStrength = ({ rows, today }: Ground): Row[] =>
  rows
    .filter(({ better }) => better !== undefined)
    .map((row) => ({ row, strength: strengthOf(row, today) }))
    .filter(({ strength }) => strength >= 1)
    .toSorted((p, q) => q.strength - p.strength)
    .map(({ row }) => row);

/**
 * Ids of at most four rows, `fact:…`, `benchmark:…` or `score:…`, each with a value of every side: what readers ask about first, the
 * weightiest sub-score, what they ask about next, then what differs most. Empty where the sides share nothing that can be set side by side.
 */
export function decidingRows(ground: Ground): readonly string[] {
  const [first, second, ...others] = asked(ground);
  const scores = ground.subScores.slice(0, 1).map((id) => `score:${id}`);
  const [clearest, ...clear] = byStrength(ground);
  const isOpen = (row: Row | undefined) => row !== undefined && !row.equal;
  const facts = [isOpen(second) ? second : undefined, clearest, ...others, ...clear, second];
  const wanted = [first?.id, ...scores, ...facts.map((row) => row?.id)];
  return [...new Set(wanted.filter((id) => id !== undefined))].slice(0, MOST);
}

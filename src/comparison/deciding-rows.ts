/** The few rows that a comparison shows first: what readers ask about first, the score that may decide, and what differs most. */
import { isAlike } from '../../schemas/alike.ts';
import { isSoon } from './offers.ts';
import type { Row } from './row.ts';
import { strengthOf } from './strength.ts';
import { variedFirst } from './varied-first.ts';

/** So many fit on the first screen of a phone. */
const MOST = 4;
/** So many of them may be what readers ask about first, whether it differs much or not. */
const MOST_ASKED = 2;

interface Ground {
  readonly rows: readonly Row[];
  /** Ids of the facts that readers of these kinds ask about first, in order. */
  readonly highlights: readonly string[];
  /** The sub-scores that may decide and are measured on every side, the weightiest first; none where scores do not compare. */
  readonly subScores: readonly string[];
  readonly today: string;
}

const knownValues = ({ cells }: Row) => cells.flatMap((cell) => (cell.state === 'known' ? [cell.value] : []));

/** Whether a row tells no side from another: all show the same, or nearly so, or will within a month. */
function tellsNothing(row: Row, today: string): boolean {
  const values = knownValues(row);
  if (row.endsOn !== undefined && isSoon(row.endsOn, today)) return true;
  return row.equal || values.every((value) => isAlike(row.subject, value, values[0] ?? value));
}

/** Whether a row may stand with those that decide: all sides have a value, of which some is more than that there is none, and which compare. */
const mayDecide = (row: Row) =>
  row.cells.every(({ state }) => state === 'known') &&
  row.incomparable === undefined &&
  knownValues(row).some((value) => value !== 'none');

/** Highlights that may decide. What reads the same on all sides decides nothing, and stands last. */
function asked({ rows, highlights, today }: Ground): Row[] {
  const found = highlights.flatMap((id) => rows.find((row) => row.id === `fact:${id}`) ?? []).filter(mayDecide);
  return [...found.filter((row) => !tellsNothing(row, today)), ...found.filter((row) => tellsNothing(row, today))];
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
 * weightiest sub-score, then what they ask about next and what differs most, one group of facts after the other. Empty where the sides share nothing that can be set side by side.
 */
export function decidingRows(ground: Ground): readonly string[] {
  const highlights = asked(ground);
  const saysNothing = (row: Row) => tellsNothing(row, ground.today);
  const differing = highlights.filter((row) => !saysNothing(row));
  const groupOf = ({ subject }: Row) => subject.group;
  const rows = [...new Set([...variedFirst(differing, groupOf).slice(0, MOST_ASKED), ...byStrength(ground), ...highlights])];
  const apart = variedFirst(
    rows.filter((row) => !saysNothing(row)),
    groupOf,
  );
  const [first, ...rest] = [...apart, ...rows.filter(saysNothing)].map(({ id }) => id);
  const wanted = [first, ...ground.subScores.slice(0, 1).map((id) => `score:${id}`), ...rest];
  return [...new Set(wanted.filter((id) => id !== undefined))].slice(0, MOST);
}

/** Check 1: clauses of the verdict and marks of the rows, against the figures of the rows that they speak of. */
import {
  betterEnd,
  contradiction,
  knownSides,
  recommended,
  type Check,
  type Contradiction,
  type KnownSide,
} from './contradiction.ts';
import { asCounted, whyNotUnder } from './conditions.ts';
import { cheaperHolds, dayOf, differenceHolds } from './differences.ts';
import { isComparison, type SeenPage } from './page.ts';
import { cellOf, figureOf, type SeenCell, type SeenRow } from './rows.ts';
import type { SeenClause } from './sentences.ts';
import type { Truth } from './truth.ts';

/** Yes counts more than no, and a later day more than an earlier one. */
function amountOf(cell: SeenCell | undefined): number {
  const value = cell?.value ?? '';
  if (value === 'Yes' || value === 'No') return Number(value === 'Yes');
  return /^(\d{1,2} )?\w{3} \d{4}$/.test(value) ? dayOf(value) : figureOf(cell);
}

export function isBetter(row: SeenRow, side: string, sides: readonly KnownSide[], truth: Truth): boolean {
  const end = betterEnd(row.anchor, sides, truth);
  const own = amountOf(cellOf(row, side));
  const others = row.cells.filter((cell) => cell.side !== side).map(amountOf);
  return end !== undefined && others.every((other) => (end === 'higher' ? own > other : own < other));
}

/** Why a clause that speaks for a side is wrong. */
function whyNotBetter(clause: SeenClause, row: SeenRow, side: KnownSide, sides: readonly KnownSide[], truth: Truth) {
  const own = cellOf(row, side.side);
  const other = row.cells.find((cell) => cell.side !== side.side);
  if (own === undefined || other === undefined) return 'but the row has no such cell';
  const [left, right] = asCounted(own, other).map(({ value }) => value);
  const figures = [`${left} against ${right}`, `${left} to ${right}`];
  const at = Math.max(...figures.map((text) => ` ${clause.claim}`.lastIndexOf(` ${text}`)));
  if (at < 0) return `but the row shows ${own.value} and ${other.value}`;
  if (!isBetter(row, side.side, sides, truth)) return 'but the other side is the better one, or none is';
  const isScore = row.anchor.startsWith('row-score-');
  if (!isScore && own.mark !== 'Better') return 'but the row does not mark it';
  const words = clause.claim.slice(0, at).replace(/, ?$/, '');
  if (isScore) return words === 'leads' ? undefined : 'says more than the row';
  const said = [own.difference, own.condition].filter((text) => text !== undefined).join(' ');
  // Without a condition the figures may stand alone; with one they never do.
  return words === said || (words === '' && own.condition === undefined) ? undefined : `but the row says ${said}`;
}

function whyWrong(clause: SeenClause, row: SeenRow, sides: readonly KnownSide[], truth: Truth): string | undefined {
  const { claim } = clause;
  const values = row.cells.map(({ value }) => value);
  if (row.label !== clause.label) return `links to the row ${row.label}`;
  if (/^(both|all) have /.test(claim))
    return values.every((value) => value === values[0]) && claim.includes(values[0] === 'None' ? 'have none' : (values[0] ?? ''))
      ? undefined
      : `but the row shows ${values.join(' and ')}`;
  if (claim.startsWith('almost the same'))
    return Math.abs(figureOf(row.cells[0]) - figureOf(row.cells[1])) < 5 && values.every((value) => claim.includes(value))
      ? undefined
      : `but the row shows ${values.join(' and ')}`;
  const named = sides.find(({ name }) => claim === `not recorded for ${name}`);
  if (named !== undefined) {
    const value = cellOf(row, named.side)?.value;
    return value === 'Unknown' && values.some((one) => one !== 'Unknown') ? undefined : `but the row shows ${value}`;
  }
  const side = recommended(sides, clause);
  return side === undefined ? 'speaks for no side' : whyNotBetter(clause, row, side, sides, truth);
}

/** Every clause agrees with the row that it links to: its figures, its direction, its mark. */
export const clausesAgainstRows: Check = (page, truth) => {
  const sides = knownSides(page, truth);
  return (page.verdict?.clauses ?? []).flatMap((clause) => {
    const row = page.rows.get(clause.anchor);
    const why = row === undefined ? 'links to no row' : whyWrong(clause, row, sides, truth);
    return why === undefined ? [] : [contradiction(page, clause.sentence, why)];
  });
};

function cellFaults(page: SeenPage, row: SeenRow, own: SeenCell, sides: readonly KnownSide[], truth: Truth): Contradiction[] {
  const other = row.cells.find(({ side }) => side !== own.side);
  if (other === undefined) return [];
  const wrong = (words: string, why: string) => [contradiction(page, `${row.label}: ${own.value}, ${words}`, why)];
  const values = `but the values are ${own.value} and ${other.value}`;
  return [
    ...(own.mark === 'Better' && !isBetter(row, own.side, sides, truth) ? wrong('Better', values) : []),
    ...(own.mark === 'Better' && whyNotUnder(own, other) !== undefined ? wrong('Better', whyNotUnder(own, other) ?? '') : []),
    ...(own.difference !== undefined && !differenceHolds(own.difference, ...asCounted(own, other))
      ? wrong(own.difference, values)
      : []),
    ...(own.cheaper?.startsWith('cheap') === true && !cheaperHolds(own.cheaper, own, other) ? wrong(own.cheaper, values) : []),
  ];
}

/** Every mark and every word of difference in a row agrees with its two values. */
export const marksAgainstValues: Check = (page, truth) => {
  if (!isComparison(page)) return [];
  const sides = knownSides(page, truth);
  const rows = page.tables.flatMap((table) => table.rows);
  return rows.flatMap((row) => row.cells.flatMap((cell) => cellFaults(page, row, cell, sides, truth)));
};

/** Tables and verdicts as plain text. */
import { BUDGETS, isMet, worstOf, type BudgetId } from '../support/budgets.ts';

/** Rows under a heading, the first column to the left and the others to the right. */
export function table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [heading, ...rows].map((row) => row.map(String));
  const width = (column: number) => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  const pad = (cell: string, column: number) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)));
  return `${cells.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')}\n`;
}

/** What was measured, by budget. */
export type Measured = Readonly<Partial<Record<BudgetId, readonly number[]>>>;

const short = (value: number) => String(Math.round(value * 1000) / 1000);

/** One line for each budget that was measured: met or missed, with the worst value. */
export function verdicts(measured: Measured): string {
  const rows = (Object.keys(measured) as BudgetId[]).map((id) => {
    const { label, limit, unit, bound } = BUDGETS[id];
    const value = worstOf(id, measured[id] ?? []);
    return [label, isMet(id, value) ? 'met' : 'MISSED', short(value), `at ${bound} ${limit} ${unit}`.trimEnd()];
  });
  return table(['budget', '', 'worst', ''], rows);
}

/** Whether a budget of sizes is missed. Times depend on the machine and fail nothing. */
export function missesSize(measured: Measured): boolean {
  const sizes = (Object.keys(measured) as BudgetId[]).filter((id) => BUDGETS[id].kind === 'size');
  return sizes.some((id) => !isMet(id, worstOf(id, measured[id] ?? [])));
}

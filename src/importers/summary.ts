/** What an import did or would do, in lines for a terminal. */
import type { FactValue } from '../../schemas/index.ts';
import type { EntryPlan, ImportPlan } from './plan-import.ts';
import { writeValue } from '../editing/write-value.ts';

const shown = (value: FactValue | undefined) => (value === undefined ? 'unknown' : writeValue(value));
const count = (plans: readonly EntryPlan[], of: (plan: EntryPlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);

function entryLines({ entry, added, changed, conflicts, gone }: EntryPlan): string[] {
  const lines = [
    ...added.map(({ id, to }) => `  + ${id}: ${shown(to)}`),
    ...changed.map(({ id, from, to }) => `  ~ ${id}: ${shown(from)} -> ${shown(to)}`),
    ...conflicts.map(
      ({ id, from, to, statedBy }) => `  ! ${id}: ${shown(from)} by ${statedBy} stays; this source says ${shown(to)}`,
    ),
    ...gone.map((id) => `  ? ${id}: this source no longer states it; it stays`),
  ];
  return lines.length === 0 ? [] : [`${entry.slug}`, ...lines];
}

/** The summary, ending with totals. Entries in which nothing is new are only counted. */
export function summariseImport({ entries, remarks }: ImportPlan): string {
  const totals = [
    `${entries.length} entries`,
    `${count(entries, (plan) => plan.added.length)} facts added`,
    `${count(entries, (plan) => plan.changed.length)} changed`,
    `${count(entries, (plan) => plan.unchanged)} unchanged`,
    `${count(entries, (plan) => plan.conflicts.length)} conflicts`,
    `${count(entries, (plan) => plan.gone.length)} no longer stated`,
  ];
  return `${[...entries.flatMap(entryLines), ...remarks.map(({ entry, text }) => `${entry.slug}\n  ? ${text}`), `${totals.join(', ')}.`].join('\n')}\n`;
}

/** What an import did or would do, in lines for a terminal. */
import type { FactValue } from '../../schemas/content.ts';
import { writeValue } from '../editing/write-value.ts';
import type { EntryPlan, ImportPlan } from './plan-import.ts';
import type { ResultChange, ResultPlan } from './plan-results.ts';

const shown = (value: FactValue | undefined) => (value === undefined ? 'unknown' : writeValue(value));
const sum = (plans: readonly EntryPlan[], of: (plan: EntryPlan) => number) => plans.reduce((total, plan) => total + of(plan), 0);
const paragraph = (lines: readonly string[]) => `${lines.join('\n')}\n`;

function entryLines({ entry, added, changed, disputed, gone }: EntryPlan): string[] {
  const lines = [
    ...added.map(({ id, to }) => `  + ${id}: ${shown(to)}`),
    ...changed.map(({ id, from, to }) => `  ~ ${id}: ${shown(from)} -> ${shown(to)}`),
    ...disputed.map(
      ({ id, from, to, statedBy }) => `  ! ${id}: kept ${shown(from)} from ${statedBy}; this source states ${shown(to)}`,
    ),
    ...gone.map((id) => `  ? ${id}: kept, although this source no longer states it`),
  ];
  return lines.length === 0 ? [] : [entry.slug, ...lines];
}

/** The report of an import, ending with totals. Entries without news are only counted. */
export function summariseImport({ entries, remarks }: ImportPlan): string {
  const totals = [
    `${entries.length} entries`,
    `${sum(entries, (plan) => plan.added.length)} facts added`,
    `${sum(entries, (plan) => plan.changed.length)} changed`,
    `${sum(entries, (plan) => plan.unchanged)} unchanged`,
    `${sum(entries, (plan) => plan.disputed.length)} disputed`,
    `${sum(entries, (plan) => plan.gone.length)} no longer stated`,
  ];
  const remarked = remarks.map(({ entry, text }) => `${entry.slug}\n  ? ${text}`);
  return paragraph([...entries.flatMap(entryLines), ...remarked, `${totals.join(', ')}.`]);
}

function resultLine(id: string, { entry, before, result }: ResultChange): string {
  const change = before === undefined ? `+ ${id}: ` : `~ ${id}: ${before.value} -> `;
  return `${entry.slug}\n  ${change}${writeValue(result.value)}${result.variant === undefined ? '' : ` (${result.variant})`}`;
}

/** The report of an import of results of the benchmark `id`. */
export function summariseResults(id: string, { changes, matched, unknownSlugs, unmatched }: ResultPlan): string {
  const unknown = unknownSlugs.map((slug) => `${slug}\n  ? the mapping names this entry, but it does not exist`);
  const rest = unmatched.map((name) => `  ? ${name}`);
  const listed = rest.length === 0 ? [] : ['Published names without a mapping:', ...rest];
  const totals = `${matched} results of ${id}, ${changes.length} new or changed, ${unmatched.length} names without a mapping.`;
  return paragraph([...changes.map((change) => resultLine(id, change)), ...unknown, ...listed, totals]);
}

/** What an import did or would do, in lines for a terminal. */
import type { FactValue } from '../../schemas/content.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import { writeTiers, writeValue } from '../editing/write-value.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import type { EntryPlan, ImportPlan } from './plan-import.ts';
import type { ListedPlan } from './plan-listed.ts';
import type { ResultChange, ResultPlan } from './plan-results.ts';
import { REMARK_KINDS, type FactRemark } from './remark.ts';
import type { ScreenedEntry } from './screen-draft.ts';
import { formatCount } from '../../schemas/numbers.ts';

const shown = (value: FactValue | undefined) => (value === undefined ? 'unknown' : writeValue(value));
const paragraph = (lines: readonly string[]) => `${lines.join('\n')}\n`;

const after = ({ value, tiers }: Pick<FactEdit, 'value' | 'tiers'>) =>
  `${shown(value)}${tiers === undefined ? '' : ` ${writeTiers(tiers)}`}`;

/** A change of a fact on one line: `fact: unknown -> 5`. */
export const showChange = ({
  fact,
  from,
  to,
  tiers,
}: {
  readonly fact: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly tiers?: unknown;
}) =>
  `${fact}: ${shown(from as FactValue | undefined)} -> ${after({ value: to as FactValue, tiers: tiers as FactEdit['tiers'] })}`;

/** One line for each remark, below what it is about. */
export const remarkLines = (remarks: readonly FactRemark[]): string[] => remarks.map(({ text }) => `  ? ${text}`);

function entryLines({ entry, added, changed, remarks }: EntryPlan): string[] {
  const lines = [
    ...added.map(({ id, to }) => `  + ${id}: ${after(to)}`),
    ...changed.map(({ id, from, to }) => `  ~ ${id}: ${shown(from)} -> ${after(to)}`),
    ...remarkLines(remarks),
  ];
  return lines.length === 0 ? [] : [entry.slug, ...lines];
}

/** Labels and counts in two columns. */
function table(rows: readonly (readonly [label: string, count: number])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return rows.map(([label, count]) => `${label.padEnd(width)}${String(count).padStart(digits)}`);
}

/** The totals: what was written, what was right already, and remarks by kind. */
function totals(entries: readonly EntryPlan[]): string[] {
  const sum = (of: (plan: EntryPlan) => number) => entries.reduce((total, plan) => total + of(plan), 0);
  const count = (kind: string) => sum(({ remarks }) => remarks.filter((one) => one.kind === kind).length);
  const [added, changed] = [sum((plan) => plan.added.length), sum((plan) => plan.changed.length)];
  const kinds = REMARK_KINDS.map((kind) => [`  ${kind}`, count(kind)] as const).filter(([, found]) => found > 0);
  return table([
    ['Entries', entries.length],
    ['Written', added + changed],
    ['  added', added],
    ['  changed', changed],
    ['Unchanged', sum((plan) => plan.unchanged)],
    ['Remarks', sum(({ remarks }) => remarks.length)],
    ...kinds,
  ]);
}

/** The report of an import, ending with totals. Entries without news are only counted. */
export function summariseImport({ entries }: ImportPlan): string {
  return paragraph([...entries.flatMap(entryLines), ...totals(entries)]);
}

/** The report of an import that lists new entries, by their files in the order of `drafts`. */
export function summariseListed(
  files: readonly string[],
  drafts: readonly ScreenedEntry[],
  leftOut: ListedPlan['leftOut'],
): string {
  const added = files.flatMap((file, index) => [`+ ${file}`, ...remarkLines(drafts[index]?.remarks ?? [])]);
  const left = leftOut.map(({ key, reason }) => `- ${escapeTerminal(key)}: ${escapeTerminal(reason)}`);
  return paragraph([
    ...added,
    ...left,
    ...table([
      ['Listed', files.length],
      ['Left out', leftOut.length],
    ]),
  ]);
}

function resultLine(id: string, { entry, before, result }: ResultChange): string {
  const change = before === undefined ? `+ ${id}: ` : `~ ${id}: ${before.value} -> `;
  return `${entry.slug}\n  ${change}${writeValue(result.value)}${result.variant === undefined ? '' : ` (${result.variant})`}`;
}

/** The report of an import of results of the benchmark `id`. */
export function summariseResults(id: string, { changes, refused, matched, unknownSlugs, unmatched }: ResultPlan): string {
  const unknown = unknownSlugs.map((slug) => `${slug}\n  ? the mapping names this entry, but it does not exist`);
  const unused = refused.map(({ slug, reason }) => `${slug}\n  ? not used: ${reason}`);
  const rest = unmatched.map((name) => `  ? ${escapeTerminal(name)}`);
  const listed = rest.length === 0 ? [] : ['Published names without a mapping:', ...rest];
  const totals = `${formatCount(matched, 'result')} of ${id}, ${changes.length} new or changed, ${formatCount(unmatched.length, 'name')} without a mapping.`;
  return paragraph([...changes.map((change) => resultLine(id, change)), ...unused, ...unknown, ...listed, totals]);
}

/** What was measured as Markdown. */
import { FULL, type Run, type Sizes } from './run-builds.ts';

export const least = (values: readonly number[]) => Math.min(...values);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** One row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Rows under a head, the first of which names the columns. Figures stand at the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map(row).join('\n');

const seconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)}%`;

function buildRow(name: string, runs: readonly Run[], pages: number): readonly string[] {
  const wall = runs.map((run) => run.seconds);
  const written = runs.at(-1)?.written ?? { files: 0, bytes: 0 };
  return [
    name,
    seconds(least(wall)),
    seconds(median(wall)),
    seconds(median(runs.map((run) => run.cpuSeconds))),
    ((1000 * least(wall)) / pages).toFixed(2),
    whole(Math.max(...runs.map((run) => run.peakMegabytes))),
    whole(written.files),
    megabytes(written.bytes),
  ];
}

const BUILD_HEAD = ['Build', 'Seconds, least', 'median', 'CPU seconds', 'ms a page', 'Peak MB', 'Files written', 'MB written'];

/** Everything that ran for one number of entries. */
export function buildTable({ pages, comparisons, others, runs }: Sizes): string {
  const rows = [...runs].map(([name, its]) => buildRow(name, its, others.get(name)?.files || pages));
  return `${table(BUILD_HEAD, rows)}\n\n${whole(pages)} pages, ${whole(comparisons.files)} of them comparisons.`;
}

const leastOf = ({ runs }: Sizes, name: string, of: (run: Run) => number) => least((runs.get(name) ?? []).map(of));

function ratioRow(sizes: Sizes, name: string): readonly string[] {
  const [wall, cpu] = [(run: Run) => run.seconds, (run: Run) => run.cpuSeconds].map(
    (of) => leastOf(sizes, FULL, of) / leastOf(sizes, name, of),
  );
  const written = sizes.others.get(name) ?? { files: 0, bytes: 0 };
  return [
    whole(sizes.entries),
    whole(written.files),
    name,
    seconds(leastOf(sizes, FULL, (run) => run.seconds)),
    seconds(leastOf(sizes, name, (run) => run.seconds)),
    `${(wall ?? 0).toFixed(1)} ×`,
    `${(cpu ?? 0).toFixed(1)} ×`,
    percent(written.bytes, sizes.comparisons.bytes),
  ];
}

const RATIO_HEAD = ['Entries', 'Comparisons', 'Beside', 'Ours, s', 'Other, s', 'Ours / other', 'In CPU time', 'Bytes of theirs'];

/** How many times as long our full build takes as each of the others, all sizes in one table. */
export const ratioTable = (all: readonly Sizes[]): string =>
  table(
    RATIO_HEAD,
    all.flatMap((sizes) => [...sizes.others.keys()].map((name) => ratioRow(sizes, name))),
  );

/** Others whose comparisons are more than a tenth larger or smaller than ours: what they took does not compare. */
export const unlike = (all: readonly Sizes[]): readonly string[] =>
  all.flatMap(({ entries, comparisons, others }) =>
    [...others]
      .filter(([, { bytes }]) => Math.abs(bytes / comparisons.bytes - 1) > 0.1)
      .map(([name]) => `${name} at ${entries} entries`),
  );

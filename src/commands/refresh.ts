/** `visavis refresh`: moves the site’s day on, takes what all sources state that can be read over the network, and reports once. */
import type { Catalogue } from '../catalogue.ts';
import { movesOfDay } from '../changes/moves-of-day.ts';
import { applyEdits } from '../editing/apply-edits.ts';
import { machineDay, moveDay } from '../editing/move-day.ts';
import { writeMoves } from '../editing/write-moves.ts';
import { writeWhole } from '../editing/write-whole.ts';
import type { FactSource } from '../importers/data-sets.ts';
import { readSource, refreshedSources, type SourceRun } from '../importers/refresh-source.ts';
import { viewContext } from '../views/context.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { rulesOf } from './import.ts';
import { requireCatalogue } from './load.ts';
import type { Output, Result } from './output.ts';
import { silentStep, step } from './progress.ts';
import { findingsOf } from './refresh-findings.ts';
import { failureLines, refreshReport } from './refresh-report.ts';
import type { Refreshed } from './refresh-shape.ts';

export interface RefreshOptions extends Output {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly cache?: string;
  /** A file that gets the report as Markdown. */
  readonly report?: string;
}

/** The published sources and the day of this machine, or stand-ins for them in tests. */
export interface World {
  /** By name, in the order in which they are asked. */
  readonly sources: Readonly<Record<string, FactSource>>;
  readonly day: string;
}

/** Reads one source, and writes what it adds and changes. */
async function refreshFrom(
  source: readonly [string, FactSource],
  catalogue: Catalogue,
  { content, cache, dryRun }: RefreshOptions,
  newestUntil: string,
): Promise<SourceRun> {
  const context = { entries: catalogue.content.entries, ...rulesOf(catalogue) };
  const run = await readSource(source, context, catalogue.content.sources, { newestUntil, cache });
  await applyEdits(content, run.plans, dryRun);
  return run;
}

/** Records which entries the refresh moved, and gives the moves of the day. */
async function recordMoves(content: string, before: Catalogue, after: Catalogue): Promise<Refreshed['moves']> {
  const moves = movesOfDay(before, after);
  await writeMoves(content, after.content.site.today, moves);
  return moves;
}

const written = ({ state, plans }: SourceRun) =>
  state === 'read'
    ? formatCount(
        plans.reduce((sum, { facts }) => sum + facts.length, 0),
        'fact',
      )
    : state;

/** What is not usable is more than an outage: somebody has to look at it. */
function exitCodeOf({ sources }: Refreshed): ExitCode {
  if (sources.some(({ state }) => state === 'unusable')) return EXIT.contentProblems;
  return sources.some(({ state }) => state === 'unreachable' || state === 'in part') ? EXIT.unavailable : EXIT.ok;
}

async function run(options: RefreshOptions, { sources, day }: World): Promise<Result> {
  const { content, dryRun = false, report } = options;
  const show = options.quiet === true || options.json === true ? silentStep : step;
  const before = await requireCatalogue(content);
  let catalogue = before;
  // A machine whose clock is behind must not make the content come from the future.
  const isLater = day > viewContext(catalogue).today;
  if (!dryRun && isLater && (await moveDay(content, day))) catalogue = await requireCatalogue(content);
  const runs: SourceRun[] = [];
  for (const source of Object.entries(sources)) {
    const found = await show(source[0], () => refreshFrom(source, catalogue, options, day), written);
    runs.push(found);
    // The next source is held against the entries as they are then.
    if (!dryRun && found.plans.some(({ facts }) => facts.length > 0)) catalogue = await requireCatalogue(content);
  }
  const { today } = catalogue.content.site;
  const moves = dryRun ? [] : await recordMoves(content, before, catalogue);
  const data = findingsOf(runs, catalogue, { dryRun, today, moves });
  if (report !== undefined) await writeWhole(report, refreshReport(data, 'markdown'));
  const errors = failureLines(data).map((line) => `${line}\n`);
  return { text: refreshReport(data, 'text'), data, errors: errors.join(''), exitCode: exitCodeOf(data) };
}

/**
 * A source that cannot be reached is named and the others are asked: exit code 69, or 1 where one cannot be used. Content with
 * problems changes nothing.
 */
export function refresh(
  options: RefreshOptions,
  world: World = { sources: refreshedSources(), day: machineDay() },
): Promise<ExitCode> {
  return printResult(run(options, world), options);
}

/**
 * `visavis calibrate`: fits how results of different benchmarks compare, and writes it into their files; then counts what is known
 * of each signal in each category, and writes that into `ranking.yaml`.
 */
import { join } from 'node:path';
import type { Calibration } from '../../schemas/benchmark.ts';
import { setCalibration } from '../editing/edit-calibration.ts';
import { calibrate as fit } from '../ranking/calibration/calibrate.ts';
import { fitBenchmarks, fitResults } from '../ranking/calibration/observations.ts';
import { kindIds } from '../kinds/kinds.ts';
import { setReference } from '../editing/edit-reference.ts';
import { readForEdit, writeWhole } from '../editing/write-whole.ts';
import { referenceOf } from '../ranking/calibration/reference.ts';
import { qualityOf } from '../ranking/quality.ts';
import { benchmarksById } from '../ranking/results.ts';
import { RESULTS } from '../ranking/signals.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface CalibrateOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

async function update(path: string, calibration: Calibration, dryRun: boolean): Promise<boolean> {
  const before = await readForEdit(path);
  const text = setCalibration(before, calibration);
  if (text !== before && !dryRun) await writeWhole(path, text);
  return text !== before;
}

const line = (id: string, { centre, spread, noise }: Calibration, mark: string) =>
  `${mark} ${id.padEnd(34)} centre ${String(centre).padStart(8)}  spread ${String(spread).padStart(8)}  noise ${noise}\n`;

/** Quantiles of all signals, from the calibrations as they are now. Results count without what the old quantiles expected. */
async function updateReference(content: string, dryRun: boolean): Promise<boolean> {
  const { content: all, rankings } = await requireCatalogue(content);
  const published = benchmarksById(all.benchmarks);
  const plain = new Map(all.entries.map(({ slug, data }) => [slug, qualityOf(data.benchmarks, published).score]));
  const reference = referenceOf(
    [...rankings.bySlug.values()],
    kindIds,
    all.categories.map(({ id }) => id),
    (slug, signal) => (signal.from === RESULTS ? (plain.get(slug) ?? signal.score) : signal.score),
  );
  const path = join(content, 'ranking.yaml');
  const before = await readForEdit(path);
  const text = setReference(before, reference);
  if (text !== before && !dryRun) await writeWhole(path, text);
  return text !== before;
}

/** Prints the calibration of every benchmark, those that changed with a mark, and writes them unless it is a dry run. */
export async function calibrate({ content, dryRun = false }: CalibrateOptions): Promise<ExitCode> {
  const { content: all } = await requireCatalogue(content);
  const { calibrations, apart } = fit(fitBenchmarks(all.benchmarks), fitResults(all.entries));
  let changed = 0;
  for (const { id, file } of all.benchmarks) {
    const calibration = calibrations.get(id);
    if (calibration === undefined) continue;
    const isNew = await update(join(content, file), calibration, dryRun);
    changed += Number(isNew);
    process.stdout.write(line(id, calibration, isNew ? '*' : ' '));
  }
  process.stdout.write(
    `${calibrations.size} benchmarks, ${changed} changed. By their own mean: ${apart.join(', ') || 'none'}.\n`,
  );
  const isNew = await updateReference(content, dryRun);
  process.stdout.write(`ranking.yaml: the reference of signals ${isNew ? 'changed' : 'stays'}.\n`);
  return EXIT.ok;
}

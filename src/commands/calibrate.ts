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
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

export interface CalibrateOptions extends Output {
  readonly content: string;
  readonly dryRun?: boolean;
}

async function update(path: string, calibration: Calibration, dryRun: boolean): Promise<boolean> {
  const before = await readForEdit(path);
  const text = setCalibration(before, calibration);
  if (text !== before && !dryRun) await writeWhole(path, text);
  return text !== before;
}

type Fitted = JsonOf<'calibrate'>['benchmarks'][number];

const line = ({ id, centre, spread, noise, isChanged }: Fitted) =>
  `${isChanged ? '*' : ' '} ${id.padEnd(34)} centre ${String(centre).padStart(8)}  spread ${String(spread).padStart(8)}  noise ${noise}\n`;

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
export async function calibrate({ content, dryRun = false, ...output }: CalibrateOptions): Promise<ExitCode> {
  const { content: all } = await requireCatalogue(content);
  const { calibrations, apart } = fit(fitBenchmarks(all.benchmarks), fitResults(all.entries));
  const benchmarks: Fitted[] = [];
  for (const { id, file } of all.benchmarks) {
    const calibration = calibrations.get(id);
    if (calibration === undefined) continue;
    benchmarks.push({ id, ...calibration, isChanged: await update(join(content, file), calibration, dryRun) });
  }
  const referenceChanged = await updateReference(content, dryRun);
  const text = [
    ...benchmarks.map(line),
    `${calibrations.size} benchmarks, ${benchmarks.filter(({ isChanged }) => isChanged).length} changed. By their own mean: ${apart.join(', ') || 'none'}.\n`,
    `ranking.yaml: the reference of signals ${referenceChanged ? 'changed' : 'stays'}.\n`,
  ].join('');
  const data: JsonOf<'calibrate'> = { dryRun, benchmarks, apart, referenceChanged };
  return deliver({ text, data }, output);
}

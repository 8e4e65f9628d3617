/** `visavis calibrate`: fits how results of different benchmarks compare, and writes it into their files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calibration } from '../../schemas/benchmark.ts';
import { setCalibration } from '../editing/edit-calibration.ts';
import { calibrate as fit } from '../ranking/calibration/calibrate.ts';
import { fitBenchmarks, fitResults } from '../ranking/calibration/observations.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface CalibrateOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

async function update(path: string, calibration: Calibration, dryRun: boolean): Promise<boolean> {
  const before = await readFile(path, 'utf8');
  const text = setCalibration(before, calibration);
  if (text !== before && !dryRun) await writeFile(path, text);
  return text !== before;
}

const line = (id: string, { centre, spread, noise }: Calibration, mark: string) =>
  `${mark} ${id.padEnd(34)} centre ${String(centre).padStart(8)}  spread ${String(spread).padStart(8)}  noise ${noise}\n`;

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
  return EXIT.ok;
}

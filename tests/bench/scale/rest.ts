/**
 * What all but rendering takes with many entries, and how it grows: `npm run bench:rest`. Each step runs in a process of its own.
 * A slope of 1 in the logarithms means twice the time for twice the entries, 2 four times. `--steps diff` measures only that one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../support/command.ts';
import { writeContent } from './content.ts';
import { measure } from './measure.ts';
import type { StepCost } from './rest-step.ts';
import { STEPS } from './rest-steps.ts';
import { least, row, table } from './tables.ts';

interface StepRun {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '2' },
    steps: { type: 'string', default: Object.keys(STEPS).join(',') },
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);

const SIZES = values.entries.split(',').map(Number);

/** Processor time of a step with the processes that it started: all that was counted, without what the first one took to prepare. */
async function runStep(step: string, content: string): Promise<StepRun> {
  const args = [join(import.meta.dirname, 'rest-step.ts'), step, content];
  const { output, cpuSeconds, peakMegabytes } = await measure({ command: process.execPath, args, cwd: ROOT });
  const told = JSON.parse(output) as StepCost;
  const ofChildren = Math.max(0, cpuSeconds - told.allCpuSeconds);
  return { seconds: told.seconds, cpuSeconds: told.cpuSeconds + ofChildren, peakMegabytes };
}

function slopeOf(runs: readonly (readonly StepRun[])[]): string {
  const [first = 0, last = 0] = [runs[0], runs.at(-1)].map((its) => least((its ?? []).map(({ cpuSeconds }) => cpuSeconds)));
  return (Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1))).toFixed(2);
}

const cellsOf = (runs: readonly StepRun[]) => [
  least(runs.map(({ seconds }) => seconds)).toFixed(2),
  least(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2),
  Math.round(Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes))).toLocaleString('en-GB'),
];

const head = SIZES.flatMap((entries) => {
  const text = entries.toLocaleString('en-GB');
  return [`${text}: seconds`, 'CPU seconds', 'Peak MB'];
});

const work = mkdtempSync(join(tmpdir(), 'visavis-rest-'));
try {
  const folders = SIZES.map((entries) => join(work, String(entries)));
  for (const [index, folder] of folders.entries()) writeContent(folder, SIZES[index] ?? 0, 'nearest');
  say(table(['Step', ...head, 'Slope'], []));
  for (const step of values.steps.split(',')) {
    const runs: StepRun[][] = folders.map(() => []);
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const [index, folder] of folders.entries()) runs[index]?.push(await runStep(step, folder));
    say(row([step, ...runs.flatMap(cellsOf), slopeOf(runs)]));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

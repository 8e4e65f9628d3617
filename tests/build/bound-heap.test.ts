import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from '../support/command.ts';

/** A process in which 80 MB live while twenty times as many come and go; gives the most that its heap had, in MB. */
const heapOf = (files: number) => `
  const { boundHeap } = await import(${JSON.stringify(`file://${ROOT}/src/build/bound-heap.ts`)});
  boundHeap(${files});
  const live = Array.from({ length: 1_000_000 }, (_, at) => ({ at, text: 'x' + at }));
  let [passing, most] = [[], 0];
  for (let at = 0; at < 12_000_000; at += 1) {
    passing.push({ at, list: [at] });
    if (passing.length > 400_000) passing = [];
    if (at % 100_000 === 0) most = Math.max(most, process.memoryUsage().heapTotal / 1e6);
  }
  console.log(live.length > 0 ? most : 0);
`;

function most(files: number): number {
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', heapOf(files)], { cwd: ROOT, encoding: 'utf8' });
  // V8 complains of what it does not know, and goes on.
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  return Number(ran.stdout);
}

test('the heap of a large site stays near what lives in it', () => expect(most(100_000)).toBeLessThan(0.8 * most(99_999)));

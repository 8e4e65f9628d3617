/** What follows changes of files: when it begins, and how often. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { afterSilence } from '../../src/build/after-silence.ts';

/** A task whose pauses end when the test says so. */
function follower() {
  const runs: number[] = [];
  const pauses: (() => void)[] = [];
  const task = () => Promise.resolve(void runs.push(pauses.length));
  const follow = afterSilence(task, () => new Promise<void>((resolve) => pauses.push(resolve)));
  const endPause = async () => {
    pauses.at(-1)?.();
    await setImmediate();
  };
  const change = async () => {
    void follow();
    await setImmediate();
  };
  return { runs, pauses, endPause, change };
}

test('it begins after a pause', async () => {
  const { runs, endPause, change } = follower();
  await change();
  expect(runs).toEqual([]);
  await endPause();
  expect(runs).toEqual([1]);
});

test('a change that is told within the pause is followed by a whole pause of its own', async () => {
  const { runs, pauses, endPause, change } = follower();
  await change();
  await change();
  await change();
  await endPause();
  expect([runs.length, pauses.length]).toEqual([0, 2]);
  await endPause();
  expect(runs).toEqual([2]);
});

test('a change that is told later is followed again', async () => {
  const { runs, endPause, change } = follower();
  await change();
  await endPause();
  await change();
  await endPause();
  expect(runs).toEqual([1, 2]);
});

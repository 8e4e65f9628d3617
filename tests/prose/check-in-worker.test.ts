import { expect, test } from 'vitest';
import { checkInWorker } from '../../src/prose/check-in-worker.ts';
import { checkProse } from '../../src/prose/render-prose.ts';

const TEXTS = ['Plain.', 'Raw <b>HTML</b>.', '![image](https://example.org/x.png)', '', '[x](javascript:alert(1))'];
const sources = TEXTS.map((markdown, index) => ({ file: `models/e${index}.md`, markdown, line: 10 }));

test('gives the same problems as a check in place', async () => {
  const { check, finish } = checkInWorker();
  expect(sources.flatMap(check)).toEqual([]);
  const found = await finish();
  expect(found.length).toBeGreaterThan(2);
  expect(found).toEqual(sources.flatMap(checkProse));
});
test('ends when nothing was handed over', async () => expect(await checkInWorker().finish()).toEqual([]));

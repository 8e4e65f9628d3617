import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkSomeFiles } from '../../src/entries/load-content.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited, problemsAt } from '../support/problems.ts';
import { siblings } from '../support/sibling-models.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';

/** What is told of every file of the base with `overlay` on top: in one run, and in a run for each file alone. */
async function bothWays(overlay: Overlay, ...files: readonly string[]) {
  const folder = await contentWith(overlay);
  const path = (file: string) => relative(process.cwd(), `${folder}/${file}`).replaceAll('\\', '/');
  const told = (problems: readonly { readonly code: string; readonly message: string }[]) =>
    problems.map(({ code, message }) => `${code}: ${message}`).toSorted();
  const alone = await Promise.all(files.map((file) => checkSomeFiles(folder, new Set([path(file)]), () => [])));
  const all = (await problemsAt(folder)).filter(({ file }) => files.includes(file));
  return { alone: told(alone.flat()), all: told(all) };
}

test('a file alone is asked what it is asked among all: its numbers are compared with those of others', async () => {
  const overlay: Overlay = {
    ...siblings('value: 0.4', (at) => `value: ${at}`),
    [ONE]: edited(ONE, 'value: 0.4', 'value: 61').replace('value: 61.5', 'value: 0.7'),
    [TWO]: edited(TWO, 'capabilities:', 'confirmed: { contextTokens: Its page says so. }\ncapabilities:'),
  };
  const { alone, all } = await bothWays(overlay, ONE, TWO);
  expect(alone).toEqual(all);
  expect(all.map((text) => text.split(':')[0])).toEqual(['needless-answer', 'odd-value', 'odd-value']);
});

test('a file alone is told that a fact denies its claim', async () => {
  const pictures = 'capabilities/picture-reading.md';
  const condition = 'statedBy: [{ fact: inputModalities, includes: video }]\nsummary:';
  const { alone, all } = await bothWays({ [pictures]: edited(pictures, 'summary:', condition) }, ONE);
  expect(alone).toEqual(all);
  expect(all).toEqual([expect.stringContaining('contradictory-claim')]);
});

test('what is wrong in other files neither stops it nor is told', async () => {
  const broken = edited(TWO, 'facts:\n', 'facts: [none]\nother:\n');
  const odd = edited(ONE, 'value: 0.4', 'value: 0.09');
  const { alone } = await bothWays({ ...siblings('value: 0.4', (at) => `value: ${at}`), [ONE]: odd, [TWO]: broken }, ONE);
  expect(alone).toEqual([expect.stringContaining('less than a tenth of all others')]);
});

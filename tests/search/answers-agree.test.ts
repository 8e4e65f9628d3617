/** Answers to questions and the leaderboards that they lead to. */
import { expect, test } from 'vitest';
import { viewCapability } from '../../src/views/pages/capability.ts';
import { askedTexts, countedOtherwise, rowCounter } from '../support/answered.ts';
import { loadFixture } from '../support/comparison.ts';

test('the count of an answer is that of the rows that its page shows, whatever is asked for', async () => {
  const { catalogue } = await loadFixture();
  const { asked, wrong } = countedOtherwise(catalogue, askedTexts(catalogue));
  expect(asked).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test('pages of capabilities count the rows that their links show', async () => {
  const { catalogue } = await loadFixture();
  const rowsAt = rowCounter(catalogue);
  const groups = catalogue.content.capabilities.flatMap((term) => viewCapability(catalogue, term).groups);
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.map(({ href }) => rowsAt(href))).toEqual(groups.map(({ count }) => count));
});

/** Answers to questions and the leaderboards that they lead to. */
import { expect, test } from 'vitest';
import { askedTexts, countedOtherwise } from '../support/answered.ts';
import { loadFixture } from '../support/comparison.ts';

test('the count of an answer is that of the rows that its page shows, whatever is asked for', async () => {
  const { catalogue } = await loadFixture();
  const { asked, wrong } = countedOtherwise(catalogue, askedTexts(catalogue));
  expect(asked).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

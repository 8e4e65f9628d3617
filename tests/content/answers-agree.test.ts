/** Answers to questions about our own content, and the leaderboards that they lead to. */
import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { askedTexts, countedOtherwise } from '../support/answered.ts';

const catalogue = await catalogueOf('content');

/** Each with each would be thousands of texts. */
const EVERY = 60;

test('the count of an answer is that of the rows that its page shows, whatever is asked for', () => {
  const texts = askedTexts(catalogue).filter((_, at) => at < 1500 || at % EVERY === 0);
  const { asked, wrong } = countedOtherwise(catalogue, texts);
  expect(asked).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

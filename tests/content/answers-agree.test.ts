/** Answers to questions about our own content, and the leaderboards that they lead to. */
import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { askedTexts, countedOtherwise } from '../support/answered.ts';

const catalogue = await catalogueOf('content');

/** Each with each would be thousands of texts. Words alone, and with names, stand before those by two. */
const EVERY = 60;
const EVERY_ALONE = 3;
const ALONE = 1500;

test('the count of an answer is that of the rows that its page shows, whatever is asked for', () => {
  const texts = askedTexts(catalogue).filter((_, at) => at % (at < ALONE ? EVERY_ALONE : EVERY) === 0);
  const { asked, wrong } = countedOtherwise(catalogue, texts);
  expect(asked).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

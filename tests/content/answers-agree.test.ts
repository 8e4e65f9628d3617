/** Answers to questions about our own content, and the leaderboards that they lead to. */
import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { viewCapability } from '../../src/views/pages/capability.ts';
import { askedTexts, countedOtherwise, rowCounter } from '../support/answered.ts';

const catalogue = await catalogueOf('content');

/** Each with each would be thousands of texts. Words alone, and with names, stand before those by two. */
const EVERY = 60;
const EVERY_ALONE = 2;
const ALONE = 1500;

test('the count of an answer is that of the rows that its page shows, whatever is asked for', () => {
  const texts = askedTexts(catalogue).filter((_, at) => at % (at < ALONE ? EVERY_ALONE : EVERY) === 0);
  const { asked, wrong } = countedOtherwise(catalogue, texts);
  expect(asked).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test('pages of capabilities count the rows that their links show', () => {
  const rowsAt = rowCounter(catalogue);
  const groups = catalogue.content.capabilities.flatMap((term) => viewCapability(catalogue, term).groups);
  expect(groups.length).toBeGreaterThan(100);
  expect(groups.flatMap(({ href, count }) => (rowsAt(href) === count ? [] : [`${href}: ${count}, ${rowsAt(href)} rows`]))).toEqual([]);
});

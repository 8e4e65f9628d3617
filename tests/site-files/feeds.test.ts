import { describe, expect, test } from 'vitest';
import { endCalendar } from '../../src/site-files/calendar.ts';
import { atomFeed, jsonFeed, tagOf } from '../../src/site-files/feeds.ts';
import { feedAt, viewFeeds } from '../../src/views/pages/feeds.ts';
import { PATHS } from '../../src/views/links.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { contentWith } from '../support/content-folder.ts';
import { modelText } from '../support/check-file.ts';

const facts = (lines: string) => `facts:\n${lines}`;
const stated = (id: string, value: string, asOf = '2026-06-01') =>
  `  ${id}: { value: ${value}, source: https://example.org/a, asOf: ${asOf} }\n`;
const HISTORY = `history:
  inputUsdPerMillionTokens:
    - { value: 0.8, source: https://example.org/a, asOf: 2026-01-10 }
    - { value: 0.6, source: https://example.org/a, asOf: 2026-03-10 }
`;
const RELEASED = stated('releaseDate', '2026-01-10');

const feedOf = async (text: string) => {
  const catalogue = await catalogueOf(await contentWith({ 'models/example-three.md': modelText(text) }));
  return { catalogue, feed: viewFeeds(catalogue).get('/models/example-three/') };
};

describe('the feed of an entry', () => {
  test('is there once more is known than how it began', async () => {
    expect((await feedOf(facts(RELEASED))).feed).toBeUndefined();
    const { feed } = await feedOf(`${facts(RELEASED + stated('inputUsdPerMillionTokens', '0.4'))}${HISTORY}`);
    expect(feed?.items.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-06-01 Example Three: Input price from $0.60 to $0.40 per 1M tokens',
      '2026-03-10 Example Three: Input price from $0.80 to $0.60 per 1M tokens',
      '2026-01-10 Example Three: Released',
    ]);
  });
  test('tells an end when it is announced, under an id that a later reading of the source leaves as it is', async () => {
    const announced = (asOf: string) =>
      feedOf(facts(stated('status', 'deprecated', asOf) + stated('retirementDate', '2026-12-01', asOf)));
    const [first, later] = [await announced('2026-06-01'), await announced('2026-06-20')];
    expect(first.feed?.items.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-06-01 Example Three will be retired on 1 Dec 2026',
    ]);
    expect(later.feed?.items.map(({ key }) => key)).toEqual(first.feed?.items.map(({ key }) => key));
  });
  test('tells what is gone and when, or since when it is known', async () => {
    const past = await feedOf(facts(stated('retirementDate', '2026-05-02')));
    expect(past.feed?.items.map(({ day, title }) => `${day} ${title}`)).toEqual(['2026-05-02 Example Three: Retirement']);
    const gone = await feedOf(facts(stated('status', 'retired')));
    expect(gone.feed?.items.map(({ day, title }) => `${day} ${title}`)).toEqual(['2026-06-01 Example Three is retired']);
  });
});

test('the same content gives the same bytes, and what is added leaves every id as it was', async () => {
  const text = `${facts(RELEASED + stated('inputUsdPerMillionTokens', '0.4'))}${HISTORY}`;
  const [one, two] = [await feedOf(text), await feedOf(text)];
  const bytes = ({ catalogue }: typeof one) =>
    [...viewFeeds(catalogue).values()].map((feed) => [
      atomFeed(feed, catalogue.content.site),
      JSON.stringify(jsonFeed(feed, catalogue.content.site)),
      endCalendar(catalogue),
    ]);
  expect(bytes(two)).toEqual(bytes(one));
  const more = await feedOf(
    `${text}  outputUsdPerMillionTokens:\n    - { value: 2, source: https://example.org/a, asOf: 2026-01-10 }\n    - { value: 1, source: https://example.org/a, asOf: 2026-04-10 }\n`,
  );
  const keys = ({ catalogue }: typeof one) => feedAt(catalogue, PATHS.changes).items.map(({ key }) => key);
  expect(keys(more)).toHaveLength(keys(one).length + 1);
  expect(keys(more)).toEqual(expect.arrayContaining(keys(one)));
});

test('an id is a tag of the host, whatever path the site is served below', () =>
  expect(tagOf({ address: 'https://someone.example/comparisons' }, '/comparisons/a/')).toBe(
    'tag:someone.example,2026:/comparisons/a/',
  ));

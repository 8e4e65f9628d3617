import { describe, expect, test } from 'vitest';
import { editing, loadFixture } from '../../support/comparison.ts';

const END = 'facts:\n  retirementDate: { value: 2026-09-01, source: example-list, asOf: 2026-07-01 }';

const { comparisonOf } = await loadFixture();
const eventsOf = (...names: readonly string[]) =>
  comparisonOf(...names).recentChanges.events.map(({ anchor, day, name }) => `${day} ${name} ${anchor}`);

describe('what changed recently', () => {
  test('are releases and prices of the sides, the newest first, each with the row that shows it', () =>
    expect(eventsOf('one', 'two')).toEqual([
      '2026-07-01 Example Two row-fact-inputUsdPerMillionTokens',
      '2026-01-20 Example Two row-fact-releaseDate',
    ]));
  test('tells a price before, with the day from which it is known, and after', () =>
    expect(comparisonOf('one', 'two').recentChanges.events[0]?.text).toMatch(/from \$9\.00 \(\d{1,2} \w{3} \d{4}\) to \$3\.00/));
  test('names who sells at a price that the maker does not ask, with each figure where it is not the same seller', async () => {
    const TITLE = 'title: Example list of invented figures';
    const sold = editing('base', 'sources.yaml', TITLE, `${TITLE}\n  seller: Example Shop`);
    const ofMaker = editing('base', 'models/example-two.md', 'value: 9, source: example-list', 'value: 9, source: example-table');
    const change = async (overlay: Parameters<typeof loadFixture>[0]) =>
      (await loadFixture(overlay)).comparisonOf('one', 'two').recentChanges.events[0]?.text;
    expect(await change(sold)).toMatch(/^Input price at Example Shop from \$9\.00 /);
    expect(await change({ ...sold, ...ofMaker })).toBe(
      'Input price from $9.00 (1 Sep 2025) to $3.00 per 1M tokens at Example Shop',
    );
  });
  test('are four at most', () => expect(eventsOf('atlas', 'bolt')).toHaveLength(4));
  test('looks half a year back from the site’s day, and says so', () => {
    expect(comparisonOf('one', 'two').recentChanges.since).toBe('16 Jan 2026');
    expect(eventsOf('one', 'clay')).toEqual([]);
  });
  test('does not take a day that only moves on, as that of the last commit, for an event', () =>
    expect(eventsOf('engine', 'kit')).toEqual([]));
  test('sees an end that was announced and is still to come', async () => {
    const soon = await loadFixture(editing('base', 'models/example-one.md', 'facts:', END));
    expect(soon.comparisonOf('one', 'clay').recentChanges.events.map(({ day }) => day)).toEqual(['2026-09-01']);
  });
});

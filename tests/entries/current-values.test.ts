import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/entries/load-content.ts';
import { contentWith } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const PRICE = 'inputUsdPerMillionTokens';

/** What the entry states of the price on the site’s day, 2026-07-15, when its file says `price`. */
async function priceOn(price: string) {
  const dir = await contentWith({ [ONE]: edited(ONE, 'value: 0.4,', `${price},`) });
  const loaded = await loadContent(dir);
  if (!loaded.ok) return loaded.problems.map(({ code, message }) => `${code}: ${message}`);
  return loaded.value.entries.find(({ slug }) => slug === 'example-one')?.data.facts[PRICE];
}

const source = 'example-list';

test('a price holds on its last day', async () =>
  expect(await priceOn('value: 0.4, until: 2026-07-15, next: 3')).toEqual({
    value: 0.4,
    until: '2026-07-15',
    next: 3,
    source,
    asOf: '2026-07-01',
  }));
test('the day after, what follows it holds, with its tiers gone', async () =>
  expect(await priceOn('value: 0.4, tiers: [{ above: 1000, value: 1 }], until: 2026-07-14, next: 3')).toEqual({
    value: 3,
    source,
    asOf: '2026-07-14',
  }));
test('a price of which nobody says what follows is unknown after its end', async () =>
  expect(await priceOn('value: 0.4, until: 2026-07-14')).toBeUndefined());

test.each([
  ['value: 0.4, next: 3', 'invalid-value: facts.inputUsdPerMillionTokens.next must stand beside until'],
  ['value: 0.4, until: 2026-06-30', 'invalid-value: facts.inputUsdPerMillionTokens.until must not be before asOf, 2026-07-01'],
  ['value: 0.4, tiers: [{ above: 9, value: 2 }, { above: 8, value: 3 }]', 'must have each tier above the one before'],
])('%s is refused', async (price, message) => expect(await priceOn(price)).toEqual([expect.stringContaining(message)]));

describe('a life whose last day has come', () => {
  const ENDING = 'facts:\n  retirementDate: { value: DAY, source: example-list, asOf: 2026-07-01 }';
  /** The status on the site’s day, 2026-07-15, of an entry that ends on `day`. */
  async function statusOn(day: string, status = '') {
    const facts = `${ENDING.replace('DAY', day)}${status}`;
    const loaded = await loadContent(await contentWith({ [ONE]: edited(ONE, 'facts:', facts) }));
    return loaded.ok ? loaded.value.entries.find(({ slug }) => slug === 'example-one')?.data.facts.status : loaded.problems;
  }
  const preview = '\n  status: { value: preview, source: example-list, asOf: 2026-07-01 }';

  test('is over, whatever its status was when it was read', async () => {
    expect(await statusOn('2026-07-15', preview)).toEqual({ value: 'retired', source, asOf: '2026-07-15' });
    expect(await statusOn('2026-07-10')).toEqual({ value: 'retired', source, asOf: '2026-07-10' });
  });
  test('has the status that was read until then', async () =>
    expect(await statusOn('2026-07-16', preview)).toMatchObject({ value: 'preview' }));
});

import { describe, expect, test } from 'vitest';
import { editing, loadFixture, type Fixture } from '../../support/comparison.ts';

const fixture = await loadFixture();
const termsOf = ({ comparisonOf }: Fixture, ...names: readonly string[]) =>
  (comparisonOf(...names).cost?.terms ?? []).map(({ name, segments }) => ({
    name,
    text: segments.map(({ text }) => text).join(''),
    links: segments.flatMap(({ href }) => href ?? []),
  }));

describe('a side without a price per token', () => {
  test('that is free under an open licence says so, each word with the row that proves it', () => {
    const [engine] = termsOf(fixture, 'engine', 'kit');
    expect(engine?.text).toMatch(/^Free .* MIT/);
    expect(engine?.links).toEqual(expect.arrayContaining(['#row-fact-pricing', '#row-fact-licence']));
  });
  test('is free under an open licence where nothing is known of its price', async () => {
    const silent = await loadFixture(editing('base', 'repositories/example-engine.md', /\n *pricing: .*\n/, '\n'));
    expect(termsOf(silent, 'engine', 'kit')[0]?.text).toMatch(/^Free to run yourself under MIT; /);
  });
  test('names the price of another unit that it has', async () => {
    const price = 'usdPerRequest: { value: 0.004, source: example-list, asOf: 2026-07-01 }\n  pricing: { value: paid';
    const edited = await loadFixture(editing('site', 'models/example-clay.md', 'pricing: { value: free', price));
    const text = termsOf(edited, 'clay', 'nail')[0]?.text;
    expect(text).toMatch(/^Price of a request \(USD a request\): \$0\.004\. /);
    expect(text).not.toContain('no price');
  });
  test('whose licence is not open is not called free to run', async () => {
    const closed = await loadFixture(editing('base', 'repositories/example-engine.md', 'value: MIT', 'value: proprietary'));
    const [engine] = termsOf(closed, 'engine', 'kit');
    expect(engine?.text).not.toMatch(/^Free/);
    expect(engine?.text).toMatch(/proprietary/i);
  });
  test('without a licence says that it has none', () =>
    expect(termsOf(fixture, 'engine', 'kit')[1]?.text).toMatch(/Licence: None/));
  test('names where it runs, with a link to the claim that says so', () =>
    expect(termsOf(fixture, 'engine', 'kit')[0]?.links).toContain('/repositories/example-engine/#capability-model-running'));
  test('stands below the prices of the other', () =>
    expect(termsOf(fixture, 'one', 'kit').map(({ name }) => name)).toEqual(['Example Kit']));
});

test('sides with prices need no such words', () => expect(termsOf(fixture, 'one', 'two')).toEqual([]));
test('no sum of money is ever named for a side that states none', () => {
  for (const names of [
    ['engine', 'kit'],
    ['one', 'kit'],
    ['clay', 'nail'],
  ])
    for (const { text } of termsOf(fixture, ...names)) expect(text).not.toContain('$');
});

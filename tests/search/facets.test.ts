import { describe, expect, test } from 'vitest';
import type { FacetIndex } from '../../src/search/facet-index.ts';
import { facetNames, filterEntries } from '../../src/search/facet-query.ts';
import { facetIndex } from '../../src/search/facet-records.ts';
import { leaderboardHref, parseLeaderboardQuery } from '../../src/views/leaderboard-query.ts';
import { editing, loadFixture } from '../support/comparison.ts';

const INDEX: FacetIndex = {
  slugs: ['one', 'two', 'three', 'four'],
  names: [['One-1', 'Uno'], ['Two'], ['Three'], ['Four']],
  makers: ['Acme', 'Acme', 'Zenith', ''],
  makerLabel: 'Maker',
  facts: [
    {
      id: 'colour',
      label: 'Colour',
      type: 'values',
      isDownFirst: false,
      isFilter: true,
      values: ['red', 'blue', 'red', null],
      texts: [],
    },
    {
      id: 'ports',
      label: 'Ports',
      type: 'values',
      isDownFirst: false,
      isFilter: true,
      values: [['usb', 'hdmi'], ['usb'], null, []],
      texts: [],
    },
    { id: 'price', label: 'Price', type: 'amount', isDownFirst: false, isFilter: true, values: [10, 20, null, 0], texts: [] },
    {
      id: 'day',
      label: 'Day',
      type: 'day',
      isDownFirst: true,
      isFilter: true,
      values: ['2026-01-31', '2026-02', null, '2025-12-01'],
      texts: [],
    },
  ],
  capabilities: [
    { id: 'fly', name: 'Flies' },
    { id: 'swim', name: 'Swims' },
  ],
  known: [[0, 1], [0], [], [1]],
  measured: [1, 0, 1, 0],
};
const parse = (query: string, index: FacetIndex) => parseLeaderboardQuery(query, { ...facetNames(index), subScores: ['x'] });
const filter = (query: string) => filterEntries(parse(query, INDEX).state, INDEX, [0, 1, 2, 3]);
const shown = (query: string) => INDEX.slugs.filter((_, at) => filter(query).isShown[at]);

describe('an address', () => {
  test.each([
    ['', ['one', 'two', 'three', 'four']],
    ['colour=red', ['one', 'three']],
    ['colour=red,blue', ['one', 'two', 'three']],
    ['ports=hdmi', ['one']],
    ['ports=hdmi,usb', ['one', 'two']],
    ['ports=hdmi,usb&all=ports', ['one']],
    ['price=..10', ['one', 'four']],
    ['price=10..', ['one', 'two']],
    ['price=5..15', ['one']],
    ['day=2026-01-01..2026-01-31', ['one']],
    ['day=2026-02..', ['two']],
    ['maker=Zenith,Acme', ['one', 'two', 'three']],
    ['capability=fly,swim', ['one']],
    ['measured=1&colour=red', ['one', 'three']],
    ['q=uno', ['one']],
    ['q=ACME', ['one', 'two']],
    ['q=two+acme', ['two']],
    ['q=one1', ['one']],
    ['q=o%20n%20e%20.1', ['one']],
    ['q=acme+uno', ['one']],
    ['sort=price&dir=up&columns=day&gone=1&w-x=3', ['one', 'two', 'three', 'four']],
  ])('?%s leaves %j; what is unknown is never what is asked for', (query, slugs) => expect(shown(query)).toEqual(slugs));
  test('says what it asks for that nothing has', () =>
    expect(parse('colour=green,red&price=x&maker=Nobody&capability=sing&foo=1&w-x=2&all=colour', INDEX).unknown).toEqual([
      'colour=green',
      'price=x',
      'foo=1',
      'all=colour',
      'maker=Nobody',
      'capability=sing',
    ]));
  test.each([
    ['price', false],
    ['day', true],
    ['colour', false],
  ])('that names no direction shows the better end of %s first', (sort, isDown) =>
    expect(parse(`sort=${sort}`, INDEX).state.order).toEqual({ column: sort, isDown }),
  );
});

describe('the counts', () => {
  const counts = (query: string, key: string) => Object.fromEntries(filter(query).counts.get(key) ?? []);
  test('of a fact are those without what is asked of it, and with all else', () => {
    expect(counts('colour=red', 'colour')).toEqual({ red: 2, blue: 1 });
    expect(counts('colour=red', 'maker')).toEqual({ Acme: 1, Zenith: 1 });
    expect(counts('colour=red&maker=Zenith', 'colour')).toEqual({ red: 1 });
  });
  test('of a fact of which all values are asked for are those beside them', () =>
    expect(counts('ports=usb&all=ports', 'ports')).toEqual({ usb: 2, hdmi: 1 }));
  test('of capabilities are those beside what is asked for', () =>
    expect(counts('capability=swim', 'capability')).toEqual({ fly: 1, swim: 2 }));
  test('are what choosing the value leaves', () => {
    for (const { id, values } of INDEX.facts.filter(({ type }) => type === 'values'))
      for (const value of new Set(values.flat()))
        if (typeof value === 'string') expect(shown(`${id}=${value}`)).toHaveLength(counts('', id)[value] ?? 0);
  });
});

test('of real entries every value that is stated can be chosen, and leads to a row', async () => {
  const { catalogue } = await loadFixture();
  const index = facetIndex(catalogue, 'model');
  expect(index.facts.filter(({ isFilter }) => isFilter).length).toBeGreaterThan(4);
  for (const { id, type, values, texts } of index.facts) {
    expect(texts.map((text) => text === '')).toEqual(values.map((value) => value === null));
    for (const value of new Set(type === 'values' ? values.flat() : []))
      if (typeof value === 'string') {
        const { state, unknown } = parse(leaderboardHref('', { values: { [id]: [value] } }), index);
        expect([state.values, unknown]).toEqual([{ [id]: [value] }, []]);
      }
  }
});

test('a value that ends says so wherever it is a column', async () => {
  const offer = editing('base', 'models/example-one.md', '{ value: 0.4,', '{ value: 0.4, until: 2026-09-30, next: 0.8,');
  const { catalogue } = await loadFixture(offer);
  const { slugs, facts } = facetIndex(catalogue, 'model');
  const ending = facts.flatMap(({ id, ends = {} }) => Object.entries(ends).map(([at, end]) => [id, slugs[Number(at)], end]));
  expect(ending).toEqual([['inputUsdPerMillionTokens', 'example-one', 'until 30 Sep 2026']]);
});

test('what is known to have none of an amount or a day is within no range of it', () => {
  const facts = INDEX.facts.map((fact) =>
    fact.type === 'values' ? fact : { ...fact, values: ['none', ...fact.values.slice(1)] },
  );
  const none = { ...INDEX, facts };
  for (const query of ['?price=5..', '?price=..50', '?day=2020..', '?day=..2030'])
    expect(filterEntries(parse(query, none).state, none, [0]).isShown[0]).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument, type EntryDocument } from '../../../src/views/entry-document.ts';
import type { TextSegment } from '../../../src/views/comparison/licence-terms.ts';
import { viewOf } from '../../support/comparison.ts';
import { BASE_CONTENT } from '../../support/content-folder.ts';

const result = await loadCatalogue(BASE_CONTENT);
if (!result.ok) throw new Error('content has problems');
const catalogue = result.value;
const context = viewContext(catalogue);

function document(slug: string): EntryDocument {
  const entry = catalogue.entryBySlug.get(slug);
  if (entry === undefined) throw new Error(`no entry ${slug}`);
  return entryDocument(catalogue, entry);
}
const [one, two, engine, kit] = ['example-one', 'example-two', 'example-engine', 'example-kit'].map(document) as [
  EntryDocument,
  EntryDocument,
  EntryDocument,
  EntryDocument,
];

const costOf = (...documents: EntryDocument[]) => {
  const { cost } = viewOf(documents, context);
  if (cost === undefined) throw new Error('no view of costs');
  return cost;
};
const stating = (base: EntryDocument, facts: EntryDocument['facts']): EntryDocument => ({
  ...base,
  facts: { ...base.facts, ...facts },
});
const without = (base: EntryDocument, ...ids: readonly string[]): EntryDocument => ({
  ...base,
  facts: Object.fromEntries(Object.entries(base.facts).filter(([id]) => !ids.includes(id))),
});
const stated = (value: number | string, asOf = '2026-07-01') => ({ value, source: 'example-list', asOf });
const words = (segments: readonly TextSegment[] | undefined) => (segments ?? []).map(({ text }) => text).join('');
const cells = (...documents: EntryDocument[]) =>
  costOf(...documents).worked?.rows.map(({ cells }) => cells.map(({ text, cheaper }) => `${text} ${cheaper}`.trim()));

test('a price of 0 is told to be free access, which other sellers charge for; no other price is', () => {
  const free = costOf(stating(one, { inputUsdPerMillionTokens: stated(0) }), two);
  expect(free.worked?.note).toMatch(/A price of 0 is free access at the vendor/);
  expect(costOf(one, two).worked?.note).not.toMatch(/free access/);
});

describe('a kind that declares neither costs nor terms', () => {
  const bare = (kind: string) => {
    const { cost: _cost, terms: _terms, ...rest } = context.kinds[kind] ?? context.kinds.model!;
    return rest;
  };
  const silent = { ...context, kinds: { ...context.kinds, model: bare('model') } };
  test('has no such part, where no claim says where its entries run', () =>
    expect(viewOf([one, two], silent).cost).toBeUndefined());
  test('is not said to have no price beside a kind that has terms', () =>
    expect(viewOf([one, engine], silent).cost?.terms.map(({ name }) => name)).toEqual(['Example Engine']));
});

const SIZE = { label: 'Input tokens of one request', start: 1, part: 'in', limitName: 'context window' };

describe('two models', () => {
  const { heading, jumpLabel, worked, terms } = costOf(one, two);
  test('get the workloads of the site with dollars for each side', () => {
    expect([heading, jumpLabel]).toEqual(['What it costs', 'Cost']);
    expect(worked?.rows.map(({ name, usage }) => `${name}: ${usage}`)).toEqual([
      'A chat assistant: 20M in, 12M of it cached, 4M out',
      'Reading long documents: 100M in, 2M out, 300,000 input tokens a request',
      'Sending only: 0.5M in, 0M out',
    ]);
    expect(cells(one, two)).toEqual([
      ['$14.40 cheaper by $93.60, 7.5×', '$108.00'],
      ['Does not fit: its context window is 128,000', '$324.00'],
      ['$0.20 cheaper by $1.30, 7.5×', '$1.50'],
    ]);
    expect(terms).toEqual([]);
  });
  test('show the formula with their own prices, and say why cached input costs the same', () => {
    expect(worked?.priced.map(({ formula }) => words(formula))).toEqual([
      'input × $0.40 + output × $1.60; cached input costs the same, because no lower price is known',
      'input × $3.00 + output × $12.00; cached input costs the same, because there is no lower price',
    ]);
    const cached = stating(one, { cachedInputUsdPerMillionTokens: stated(0.075) });
    expect(words(costOf(cached, two).worked?.priced[0]?.formula)).toBe(
      '(input − cached) × $0.40 + cached × $0.075 + output × $1.60',
    );
  });
  test('charge nothing for output that is known to have no price', () => {
    const silent = stating(one, { outputUsdPerMillionTokens: stated('none') });
    expect(words(costOf(silent, two).worked?.priced[0]?.formula)).toBe(
      'input × $0.40; cached input costs the same, because no lower price is known',
    );
    expect(cells(silent, two)?.[0]).toEqual(['$8.00 cheaper by $100.00, 14×', '$108.00']);
  });
  test('link each price to the row that states it', () =>
    expect(worked?.priced[0]?.formula.flatMap(({ href }) => href ?? [])).toEqual([
      '#row-fact-inputUsdPerMillionTokens',
      '#row-fact-outputUsdPerMillionTokens',
    ]));
  test('give the calculator the same prices, and the first workload to begin with', () => {
    expect(worked?.priced.map(({ prices }) => JSON.parse(prices) as unknown)).toEqual([
      { prices: { in: 0.4, out: 1.6 }, limit: 128_000 },
      { prices: { in: 3, out: 12 }, limit: 1_000_000 },
    ]);
    expect(worked?.fields).toEqual([
      { id: 'in', label: 'Input tokens a month (millions)', partOf: undefined, start: 20 },
      { id: 'cached', label: 'of these cached', partOf: 'in', start: 12 },
      { id: 'out', label: 'Output tokens a month (millions)', partOf: undefined, start: 4 },
    ]);
  });
  test('a tier stands in the formula, decides the cost of large requests, and brings a field for their size', () => {
    const price = { ...stated(0.4), tiers: [{ above: 200_000, value: 4 }] };
    const tiered = stating(one, { inputUsdPerMillionTokens: price, contextTokens: stated(400_000) });
    expect(cells(tiered, two)?.[1]).toEqual(['$403.20', '$324.00 cheaper by $79.20, 1.2×']);
    const { worked: tieredView } = costOf(tiered, two);
    expect(words(tieredView?.priced[0]?.formula)).toContain(
      'input × $0.40 ($4.00 above 200,000 input tokens a request) + output',
    );
    const untiered = stating(one, { contextTokens: stated(400_000) });
    expect([tieredView?.size, costOf(untiered, two).worked?.size]).toEqual([SIZE, undefined]);
  });
  test('what one request cannot hold, input and output together, has no price and makes nobody cheaper', () => {
    const holding = (tokens: number) => stating(one, { contextTokens: stated(tokens) });
    // Each request of 300,000 tokens is answered with 6,000.
    expect(cells(holding(305_999), two)?.[1]).toEqual(['Does not fit: its context window is 305,999', '$324.00']);
    expect(cells(holding(306_000), two)?.[1]).toEqual(['$43.20 cheaper by $280.80, 7.5×', '$324.00']);
    expect([costOf(holding(305_999), two), costOf(holding(306_000), two)].map((cost) => cost.worked?.size)).toEqual([
      SIZE,
      undefined,
    ]);
  });
  test('a limit that is not known is no limit, and of two sources that disagree the larger counts', () => {
    expect(cells(without(one, 'contextTokens'), two)?.[1]?.[0]).toMatch(/^\$43\.20 /);
    const disputed = { ...one, disputed: { contextTokens: stated(1_000_000) } };
    expect(cells(disputed, two)?.[1]?.[0]).toMatch(/^\$43\.20 /);
  });
  test('a price that is not the maker’s own says whose it is', () => {
    const sold = stating(one, { inputUsdPerMillionTokens: { ...stated(0.4), seller: 'Example Shop' } });
    expect(words(costOf(sold, two).worked?.priced[0]?.formula)).toMatch(/; prices of Example Shop$/);
    expect(words(worked?.priced[0]?.formula)).not.toContain('prices of');
  });
  test('a price with reasoning brings a field for what is written while reasoning', () => {
    const reasoned = stating(one, { reasoningOutputUsdPerMillionTokens: stated(4.8) });
    expect(costOf(reasoned, two).worked?.fields.at(-1)).toEqual({
      id: 'reasoned',
      label: 'of these while reasoning',
      partOf: 'out',
      start: 0,
    });
    expect(words(costOf(reasoned, two).worked?.priced[0]?.formula)).toContain(
      '(output − reasoned) × $1.60 + reasoned × $4.80; cached input costs the same',
    );
  });
  test('an unknown price reads Unknown, is no 0, and what needs no such price is still told', () => {
    const partly = without(one, 'outputUsdPerMillionTokens');
    expect(cells(partly, two)).toEqual([
      ['Unknown', '$108.00'],
      ['Does not fit: its context window is 128,000', '$324.00'],
      ['$0.20 cheaper by $1.30, 7.5×', '$1.50'],
    ]);
    expect(words(costOf(partly, two).worked?.priced[0]?.formula)).toContain('output × Unknown');
  });
  test('one without any price stands in the table as Unknown, and below it with what else is known', () => {
    const open = without(one, 'inputUsdPerMillionTokens', 'outputUsdPerMillionTokens', 'pricing');
    expect(cells(open, two)?.map(([first]) => first)).toEqual([
      'Unknown',
      'Does not fit: its context window is 128,000',
      'Unknown',
    ]);
    expect(costOf(open, two).terms.map(({ segments }) => words(segments))).toEqual([
      'no price is recorded. Pricing: Unknown. Open weights: Unknown. Licence: Unknown. ',
    ]);
  });
  test('none is called cheaper when prices were read too far apart, and the page says so', () => {
    const old = stating(one, { inputUsdPerMillionTokens: stated(0.4, '2025-06-01') });
    expect(cells(old, two)?.[0]).toEqual(['$14.40', '$108.00']);
    expect(costOf(old, two).worked).toMatchObject({
      areComparable: false,
      caveat: expect.stringContaining('too different dates') as string,
    });
  });
  test('a dispute is told, and decides about the mark only where it would turn it', () => {
    const disputed = (value: number) => ({ ...one, disputed: { inputUsdPerMillionTokens: stated(value) } });
    expect(costOf(disputed(0.5), two).worked?.caveat).toContain('Sources disagree');
    expect(cells(disputed(0.5), two)?.[0]?.[0]).toContain('cheaper');
    expect(cells(disputed(30), two)?.[0]).toEqual(['$14.40', '$108.00']);
    expect(worked?.caveat).toBeUndefined();
  });
});

describe('repositories', () => {
  test('two of them get no table and no calculator, but what is known of licence and hosting', () => {
    const cost = costOf(engine, kit);
    expect([cost.heading, cost.jumpLabel, cost.worked]).toEqual(['Licence and hosting', 'Hosting', undefined]);
    expect(cost.terms.map(({ name, segments }) => `${name}: ${words(segments)}`)).toEqual([
      'Example Engine: Free to run yourself under MIT; the cost of your own machines, and of services that it calls, is not included. Hosting: Model running.',
      'Example Kit: Pricing: Free. Licence: None. Hosting: Model running.',
    ]);
  });
  test('every fact leads to its row, and every claim to its place', () =>
    expect(costOf(engine, kit).terms[0]?.segments.flatMap(({ href }) => href ?? [])).toEqual([
      '#row-fact-pricing',
      '#row-fact-licence',
      '/repositories/example-engine/#capability-model-running',
    ]));
  test.each([
    ['a licence with terms of its own', { licence: stated('custom') }, 'Pricing: Free. Licence: The owner’s own licence.'],
    ['a price', { pricing: stated('paid') }, 'Pricing: Paid. Licence: MIT.'],
  ])('%s is not called free to run', (_, facts, expected) => {
    const text = words(costOf(stating(engine, facts), kit).terms[0]?.segments);
    expect(text).toContain(expected);
    expect(text).not.toContain('Free to run');
  });
  test('beside a model they get words instead of dollars, and nothing is called cheaper', () => {
    const { worked, terms } = costOf(one, engine);
    expect(worked?.priced.map(({ name }) => name)).toEqual(['Example One']);
    expect(worked?.rows.map(({ cells }) => cells.map(({ text, cheaper }) => text + cheaper))).toEqual([
      ['$14.40'],
      ['Does not fit: its context window is 128,000'],
      ['$0.20'],
    ]);
    expect(terms.map(({ name }) => name)).toEqual(['Example Engine']);
  });
});

test('a price without a row on the page has no link', () => {
  const blank = without(one, 'outputUsdPerMillionTokens');
  const prices = costOf(blank, engine).worked?.priced[0]?.formula.filter(({ text }) => /^(\$|Unknown)/.test(text));
  expect(prices).toEqual([
    { text: '$0.40', href: '#row-fact-inputUsdPerMillionTokens' },
    { text: 'Unknown', href: undefined },
  ]);
});

test('three models are compared with each other', () => {
  const third = {
    ...stating(two, { inputUsdPerMillionTokens: stated(0.2), outputUsdPerMillionTokens: stated(1) }),
    slug: 'third',
  };
  expect(cells(one, two, third)?.[0]).toEqual(['$14.40', '$108.00', '$8.00 cheapest by $6.40, 1.8×']);
});

test('a site that works no examples says nothing of costs', () => {
  const { cost: _, ...site } = context.site;
  expect(viewOf([one, two], { ...context, site }).cost).toBeUndefined();
});

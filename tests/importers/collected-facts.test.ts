/** Facts from collected records: which record counts, what each may state, and what is disputed. */
import { describe, expect, test } from 'vitest';
import type { FactEdit } from '../../src/editing/edit-facts.ts';
import { parseCollected } from '../../src/importers/sources/collected.ts';

const PAGE = 'https://maker.example/models';
const record = (more: object) => ({
  source: 'maker-docs',
  source_url: PAGE,
  as_of: '2026-10-01',
  id: 'one-2',
  vendor: 'Maker',
  ...more,
});
const maker = (more: object) => record({ primary: true, ...more });
const catalogue = (more: object) => record({ source: 'models.dev', ...more });
const copy = (more: object) => record({ source: 'cline-catalog', offer: 'maker', ...more });
const other = (more: object, source = 'a-blog') => record({ source, source_url: `https://${source}.example/`, ...more });
const seller = (more: object) => record({ source: 'venice', source_url: 'https://docs.venice.ai/models', ...more });

const EVERYWHERE = { entries: { 'one-2': {} }, released_after: '2026-06-15' };
/** The one model that the records are of. */
function rowOf(...models: readonly object[]) {
  const rows = parseCollected({ ...EVERYWHERE, models }, '2026-11-28').newRows?.([]) ?? [];
  expect(rows).toHaveLength(1);
  const [{ row } = expect.fail('no row')] = rows;
  return row;
}
const factsOf = (...models: readonly object[]) => rowOf(...models).facts;
const disputedIn = (...models: readonly object[]) => rowOf(...models).disputed?.map(({ id, value }: FactEdit) => [id, value]);
const price = (input: number, more: object = {}) => ({ cost_usd_per_1m: { input, ...more } });

describe('of several records', () => {
  test('the maker’s own page counts first, then models.dev, what Cline makes of it, and everybody else', () => {
    const records = [
      other({ context_tokens: 4000 }),
      copy({ context_tokens: 3000 }),
      catalogue({ context_tokens: 2000 }),
      maker({ context_tokens: 1000 }),
    ];
    expect([0, 1, 2, 3].map((last) => factsOf(...records.slice(0, last + 1)).contextTokens)).toEqual([4000, 3000, 2000, 1000]);
  });
  test('of one rank the newer counts', () => {
    const [old, now] = [other({ as_of: '2026-08-01', ...price(4) }), other({ as_of: '2026-09-01', ...price(2) })];
    expect(factsOf(old, now).inputUsdPerMillionTokens).toBe(2);
    expect(factsOf(now, old).inputUsdPerMillionTokens).toBe(2);
  });
  test('a fact cites the page of its own record with its day, or the id of a source that we list', () => {
    const { terms } = rowOf(maker({ context_tokens: 1000 }), catalogue({ as_of: '2026-09-01', reasoning: true }));
    expect(terms).toEqual({
      contextTokens: { source: PAGE, asOf: '2026-10-01' },
      reasoning: { source: 'models-dev', asOf: '2026-09-01' },
    });
  });
  test('one without a day states nothing', () => {
    expect(factsOf(maker({ as_of: undefined, context_tokens: 1000 }))).toEqual({});
  });
});

describe('who sells a model', () => {
  const everything = {
    release_date: '2026-09-01',
    context_tokens: 1000,
    reasoning: true,
    status: 'retired',
    retirement_date: '2026-10-01',
  };
  test('tells what it costs there and since when, and not what it can do or when it ends', () => {
    expect(factsOf(seller({ ...everything, ...price(3, { output: 6 }) }))).toEqual({
      releaseDate: '2026-09-01',
      pricing: 'paid',
      inputUsdPerMillionTokens: 3,
      outputUsdPerMillionTokens: 6,
    });
  });
  test('is not asked where anybody else states a price', () => {
    expect(factsOf(seller(price(3, { output: 9 })), other(price(2)))).toEqual({ pricing: 'paid', inputUsdPerMillionTokens: 2 });
    expect(disputedIn(seller(price(3)), other(price(2)))).toEqual([]);
  });
  test('is told by name, by the offer that a catalogue quotes, by the platform, and by "served by"', () => {
    for (const one of [
      seller({}),
      copy({ offer: 'openrouter' }),
      maker({ platform: 'A cloud' }),
      maker({ vendor: 'Maker (served by B)' }),
    ])
      expect(factsOf({ ...one, ...everything }).contextTokens).toBeUndefined();
  });
  test('is named as the source of its price', () => {
    expect(rowOf(copy({ offer: 'openrouter', ...price(3) })).terms?.inputUsdPerMillionTokens?.source).toBe('cline-openrouter');
    expect(factsOf(copy({ offer: 'openrouter' }))).toEqual({ onOpenrouter: true });
  });
});

describe('a price', () => {
  test('of 0 is none: plans and previews charge nothing', () => {
    expect(factsOf(maker(price(0, { output: 0 })))).toEqual({});
  });
  test('keeps its end and what follows', () => {
    const intro = { price_valid_until: '2026-12-31', price_next_usd_per_1m: { input: 4 } };
    expect(rowOf(maker({ ...price(2), ...intro })).terms?.inputUsdPerMillionTokens).toMatchObject({
      until: '2026-12-31',
      next: 4,
    });
    const ended = factsOf(maker({ ...price(2), price_valid_until: '2026-11-27' }));
    expect(ended, 'an offer that has ended').not.toHaveProperty('inputUsdPerMillionTokens');
  });
  test('takes the end that another list of the same price tells', () => {
    const ending = other({ ...price(2), price_valid_until: '2026-12-31' });
    expect(rowOf(catalogue(price(2)), ending).terms?.inputUsdPerMillionTokens).toMatchObject({ until: '2026-12-31' });
    expect(rowOf(maker(price(2)), ending).terms?.inputUsdPerMillionTokens).not.toHaveProperty('until');
  });
  test('has the tiers of larger requests, as prices or as factors', () => {
    const tiers = [{ above: 272_000, value: 4 }];
    const stated = [{ input: 4, output: 15 }, 'input and cache x2, output x1.5, whole request'];
    for (const over of stated)
      expect(rowOf(maker(price(2, { output: 10, tiers: { input_over_272000: over } }))).tiers).toMatchObject({
        inputUsdPerMillionTokens: tiers,
        outputUsdPerMillionTokens: [{ above: 272_000, value: 15 }],
      });
  });
  test('is the list price where a preview costs less', () => {
    expect(factsOf(maker(price(1, { tiers: { list_price: { input: 2 } } }))).inputUsdPerMillionTokens).toBe(2);
  });
  test('does not mix with another price list', () => {
    const found = factsOf(maker(price(2)), other(price(4, { cache_read: 0.4 })), other(price(2, { cache_write: 2.5 }), 'c-blog'));
    expect(found).toMatchObject({ inputUsdPerMillionTokens: 2, cacheWriteUsdPerMillionTokens: 2.5 });
    expect(found.cachedInputUsdPerMillionTokens).toBeUndefined();
  });
});

describe('a printed figure', () => {
  const printed = { context_tokens: 1_000_000, context_as_published: '1M' };
  test('says how far it is rounded', () => {
    const terms = (text: string) => rowOf(maker({ context_tokens: 1_050_000, context_as_published: text })).terms?.contextTokens;
    expect([terms('1.05M')?.roundedTo, terms('128K')?.roundedTo, terms('1M')?.roundedTo]).toEqual([10_000, 1000, 100_000]);
  });
  test('gives way to the exact one of a catalogue that it is rounded from', () => {
    expect(factsOf(maker(printed), catalogue({ context_tokens: 1_048_576 })).contextTokens).toBe(1_048_576);
    expect(factsOf(maker(printed), catalogue({ context_tokens: 400_000 })).contextTokens).toBe(1_000_000);
  });
});

describe('disputed is what another source states that is', () => {
  test('as good', () => {
    const [a, b] = [other({ release_date: '2026-10-23' }), other({ release_date: '2026-10-24', as_of: '2026-09-30' }, 'b-blog')];
    expect(factsOf(a, b).releaseDate).toBe('2026-10-23');
    expect(disputedIn(a, b)).toEqual([['releaseDate', '2026-10-24']]);
  });
  test('nearly as good and of about the same time or newer', () => {
    expect(disputedIn(maker(price(0.2)), catalogue({ as_of: '2026-10-07', ...price(0.1) }))).toEqual([
      ['inputUsdPerMillionTokens', 0.1],
    ]);
    expect(disputedIn(maker(price(0.2)), catalogue({ as_of: '2026-08-01', ...price(0.1) }))).toEqual([]);
    expect(disputedIn(maker(price(0.2)), other(price(0.1)))).toEqual([]);
  });
  test('not the same size counted in powers of two, nor a longer list', () => {
    const [a, b] = [
      { context_tokens: 1_000_000, modalities_in: ['text'] },
      { context_tokens: 1_048_576, modalities_in: ['text', 'pdf'] },
    ];
    expect(disputedIn(maker(a), catalogue(b))).toEqual([]);
  });
});

describe('the life of a model', () => {
  test.each([
    ['Retired', 'retired'],
    ['shut down', 'retired'],
    ['Deprecated', 'deprecated'],
    ['Active (legacy)', 'legacy'],
    ['PublicPreview', 'preview'],
    ['Latest', 'active'],
    ['no shutdown date announced', undefined],
    ['limited availability', undefined],
  ])('"%s" is %s', (status, expected) => {
    expect(factsOf(maker({ status })).status).toBe(expected);
  });
  test('the earliest possible day of its end is no announcement', () => {
    expect(factsOf(maker({ retirement_date: '2027-05-07', note: 'earliest possible shutdown date' }))).toEqual({});
    expect(factsOf(maker({ retirement_date: '2027-05-07' }))).toEqual({ retirementDate: '2027-05-07' });
  });
});

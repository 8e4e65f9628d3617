import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { viewContext } from '../../src/views/context.ts';
import { entryDocument } from '../../src/views/entry-document.ts';
import { niceTop, viewHistory } from '../../src/views/history.ts';
import { viewSteady } from '../../src/views/steady.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const result = await loadCatalogue(BASE_CONTENT);
if (!result.ok) throw new Error('content has problems');
const catalogue = result.value;
const point = (value: number, asOf: string) => ({ value, source: 'example-list', asOf });
const ONE = { inputUsdPerMillionTokens: [point(0.8, '2025-06-01'), point(0.5, '2026-01-15')] };
const documents = ['example-one', 'example-two'].map((slug) => {
  const entry = catalogue.entryBySlug.get(slug);
  if (entry === undefined) throw new Error(`no entry ${slug}`);
  const document = entryDocument(catalogue, entry);
  return slug === 'example-two' ? document : { ...document, history: ONE };
});
const context = viewContext(catalogue);

describe('viewHistory', () => {
  const [chart] = viewHistory(documents, context);
  test('lists every value of both sides with its first day, the current one at the end', () =>
    expect(chart?.rows.map((row) => [row.name, row.value, row.from.iso])).toEqual([
      ['Example One', '$0.80', '2025-06-01'],
      ['Example One', '$0.50', '2026-01-15'],
      ['Example One', '$0.40', '2026-07-01'],
      ['Example Two', '$9.00', '2025-09-01'],
      ['Example Two', '$3.00', '2026-07-01'],
    ]));
  test('shows one line a side, from the first day to the last, in steps', () => {
    expect(chart?.lines.map((line) => line.side)).toEqual(['a', 'b']);
    expect(chart?.lines[0]?.path).toMatch(/^M58 [\d.]+H[\d.]+V[\d.]+H350V[\d.]+H350$/);
  });
  test('says all of it in words', () =>
    expect(chart?.alt).toContain('Example One: $0.80 from 1 Jun 2025, $0.50 from 15 Jan 2026 and $0.40 from 1 Jul 2026.'));
  test('an entry without a history has no chart', () => {
    const plain = documents.map((document) => ({ ...document, history: {} }));
    expect(viewHistory(plain, context)).toEqual([]);
  });
});

describe('viewSteady', () => {
  const steady = { inputUsdPerMillionTokens: [point(0.4, '2025-06-01')] };
  const [one] = documents;
  if (one === undefined) throw new Error('no entry');
  test('tells since when a figure is what it is today', () =>
    expect(viewSteady({ ...one, history: steady }, context)).toMatchObject([
      { label: 'Input price', value: '$0.40 per 1M tokens', from: { iso: '2025-06-01' }, to: { iso: '2026-07-01' } },
    ]));
  test('and of one that has changed, was first stated on that very day, or is stated by another source today, nothing', () => {
    const other = { inputUsdPerMillionTokens: [{ ...point(0.4, '2025-06-01'), source: 'another-list' }] };
    expect(viewSteady({ ...one, history: other }, context)).toEqual([]);
    expect(viewSteady(one, context)).toEqual([]);
    expect(viewSteady({ ...one, history: { inputUsdPerMillionTokens: [point(0.4, '2026-07-01')] } }, context)).toEqual([]);
  });
  test('alone it has no chart; beside another that changed it is a level line', () => {
    const [, two] = documents;
    if (two === undefined) throw new Error('no entry');
    expect(viewHistory([{ ...one, history: steady }], context)).toEqual([]);
    const [chart] = viewHistory([{ ...one, history: steady }, two], context);
    expect(chart?.lines[0]?.path).toMatch(/^M58 [\d.]+H350$/);
  });
});

describe('a count, which changes little by little', () => {
  const days = ['2023-02-22', '2023-08-22', '2024-02-22', '2024-08-22', '2025-02-22', '2025-08-22', '2026-02-22'];
  const history = { stars: days.map((day, index) => point(1000 * (index + 1), day)) };
  const engine = catalogue.entryBySlug.get('example-engine');
  if (engine === undefined) throw new Error('no engine');
  const [chart] = viewHistory([{ ...entryDocument(catalogue, engine), history }], context);
  test('is a line from reading to reading, and not in steps', () => {
    expect(chart?.isGradual).toBe(true);
    expect(chart?.lines[0]?.path).toMatch(/^M58 [\d.]+(L[\d.]+ [\d.]+){7}$/);
  });
  test('has a tick for each year', () => expect(chart?.ticksX.map(({ text }) => text)).toEqual(['2024', '2025', '2026']));
  test.each([
    { last: 4, ticks: ['0', '5'] },
    { last: 1, ticks: ['0', '1'] },
    { last: 23, ticks: ['0', '25'] },
    { last: 6, ticks: ['0', '5', '10'] },
  ])('every line of its scale up to $last stands at the figure beside it', ({ last, ticks }) => {
    const few = { stars: [point(0, '2026-01-01'), point(last, '2026-07-01')] };
    const { stars: _stars, ...facts } = entryDocument(catalogue, engine).facts;
    const [small] = viewHistory([{ ...entryDocument(catalogue, engine), facts, history: few }], context);
    expect(small?.ticksY.map(({ text }) => text)).toEqual(ticks);
  });
  test('is told by its ends, on the days of the readings; the table has all', () => {
    expect(chart?.alt).toMatch(/: 1,000 on 22 Feb 2023 and [\d,]+ on \d+ \w+ 2026\.$/);
    expect(chart?.rows).toHaveLength(8);
  });
});

test.each([
  [0.4, 0.5],
  [9, 10],
  [2.2, 2.5],
  [130, 200],
  [1, 1],
])('the scale for %d goes up to %d', (value, top) => expect(niceTop(value)).toBeCloseTo(top, 10));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewContext } from '../../../src/views/context.ts';
import { viewGapLists } from '../../../src/views/pages/gap-lists.ts';
import { viewGaps } from '../../../src/views/pages/gaps.ts';
import { catalogueOf } from '../../support/catalogue.ts';
import { BASE_CONTENT, contentWith, siteContent } from '../../support/content-folder.ts';
import { edited } from '../../support/problems.ts';

test('the day against which values grow old is the site’s, and not that of the newest value', async () => {
  expect(viewContext(await catalogueOf(BASE_CONTENT)).today).toBe('2026-07-15');
  const outdated = async (today: string) => {
    const content = await contentWith({ 'site.yaml': edited('site.yaml', 'today: 2026-07-15', `today: ${today}`) });
    return viewGaps(await catalogueOf(content)).filter(({ state }) => state === 'outdated').length;
  };
  expect(await outdated('2026-07-15')).toBe(0);
  expect(await outdated('2027-07-15')).toBeGreaterThan(0);
});

describe('viewGaps', () => {
  test('lists unknown and outdated facts with the file and line to edit', async () => {
    const text = readFileSync(join(BASE_CONTENT, 'models', 'example-one.md'), 'utf8');
    const content = await contentWith({
      'models/example-one.md': text.replace(
        'value: 0.4, source: example-list, asOf: 2026-07-01',
        'value: 0.4, source: example-list, asOf: 2020-01-01',
      ),
    });
    const own = viewGaps(await catalogueOf(content)).filter((gap) => gap.slug === 'example-one');
    const line = 1 + text.split('\n').findIndex((one) => one.includes('inputUsdPerMillionTokens'));
    expect(own.filter((gap) => gap.state === 'outdated')).toMatchObject([
      { fact: 'inputUsdPerMillionTokens', asOf: '1 Jan 2020', file: 'models/example-one.md', line },
    ]);
    expect(own.find((gap) => gap.fact === 'knowledgeCutoff')).toMatchObject({ state: 'unknown', pages: 4, verdicts: 0 });
    expect(own.some((gap) => gap.fact === 'pricing')).toBe(false);
  });
  test('what goes on lacks no end, and what is current no successor', async () => {
    const facts = (status: string) =>
      readFileSync(join(BASE_CONTENT, 'models', 'example-one.md'), 'utf8').replace(
        'facts:\n',
        `facts:\n  status: { value: ${status}, source: example-list, asOf: 2026-07-01 }\n`,
      );
    const lacks = async (status: string) => {
      const content = await contentWith({ 'models/example-one.md': facts(status) });
      const own = viewGaps(await catalogueOf(content)).filter(({ slug }) => slug === 'example-one');
      return own.map(({ fact }) => fact).filter((fact) => fact === 'retirementDate' || fact === 'successor');
    };
    expect(await lacks('active')).toEqual([]);
    expect(await lacks('legacy')).toEqual(['successor']);
    expect((await lacks('deprecated')).toSorted()).toEqual(['retirementDate', 'successor']);
  });
  test('what touches the most pages and verdicts stands first, and a fact that the score counts touches verdicts', async () => {
    const gaps = viewGaps(await catalogueOf(await siteContent()));
    const touched = gaps.map((gap) => gap.pages + gap.verdicts);
    expect(touched).toEqual(touched.toSorted((a, b) => b - a));
    expect(gaps.filter((gap) => gap.fact === 'stars').every((gap) => gap.verdicts === gap.pages - 1)).toBe(true);
    expect(gaps.filter((gap) => gap.fact === 'package').every((gap) => gap.verdicts === 0)).toBe(true);
  });
});

test('the lists have every gap once, an entry a line, the entries that touch most first', async () => {
  const catalogue = await catalogueOf(await siteContent());
  const lists = viewGapLists(catalogue);
  expect(lists.map(({ label, pages }) => [label, pages[0]?.href])).toEqual([
    ['Models', '/gaps/models/'],
    ['Repositories', '/gaps/repositories/'],
  ]);
  expect(lists.reduce((sum, { count }) => sum + count, 0)).toBe(viewGaps(catalogue).length);
  const entries = lists.flatMap(({ pages }) => pages.flatMap(({ items }) => items));
  expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  const lines = entries.find(({ name }) => name === 'Example Clay')?.lines ?? [];
  expect(lines.find(({ state }) => state === 'Unknown')?.facts).toContain('Input price');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ranking } from '../../schemas/ranking.ts';
import { LICENCES } from '../../schemas/shared-facts.ts';
import { rankingDocument } from '../../src/project-files/ranking-doc.ts';
import { catalogueOf } from '../support/catalogue.ts';

test('the ranking counts as open only licences that entries can state', () => {
  const real = parse(readFileSync('content/ranking.yaml', 'utf8')) as Ranking;
  const goalpost = real.criteria?.openness?.repository?.goalpost;
  const open: readonly string[] = goalpost?.type === 'oneOf' ? goalpost.values : [];
  expect(open.length).toBeGreaterThan(5);
  expect(open.filter((licence) => !(LICENCES as readonly string[]).includes(licence))).toEqual([]);
  for (const licence of ['custom', 'proprietary', 'CC-BY-NC-4.0', 'BSL-1.1', 'CreativeML-OpenRAIL-M'])
    expect(open).not.toContain(licence);
});

test('docs/ranking.md is fresh (npm run docs)', async () =>
  expect(readFileSync('docs/ranking.md', 'utf8')).toBe(rankingDocument(await catalogueOf('content'))));

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rankingDocument } from '../../src/project-files/ranking-doc.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');

test('openness counts licences by what they allow, and not by a list of names', () => {
  const { openness } = catalogue.content.ranking.criteria ?? {};
  expect(openness?.measures.repository?.goalpost).toEqual({ type: 'openLicence' });
});

test('docs/ranking.md is fresh (npm run docs)', () =>
  expect(readFileSync('docs/ranking.md', 'utf8')).toBe(rankingDocument(catalogue)));

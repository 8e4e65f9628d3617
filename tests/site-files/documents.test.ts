import { expect, test } from 'vitest';
import { entriesDocument, entryFile } from '../../src/site-files/documents.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const { entries, ranking } = catalogue.content;

test('an API document gives exact scores, the method version, and no value for what is unknown', () => {
  const file = entryFile(catalogue, 'example-one');
  expect(file?.methodVersion).toBe(ranking.methodVersion);
  expect(file?.result.score.score).toBeCloseTo(catalogue.rankings.bySlug.get('example-one')?.score ?? Number.NaN, 3);
  expect(file?.result.facts.inputUsdPerMillionTokens).toMatchObject({ value: 0.4, source: 'example-list' });
  expect(file?.result.facts.licence).toBeUndefined();
  expect(entryFile(catalogue, 'nobody')).toBeUndefined();
});

test('the list of entries names every entry once', () =>
  expect(entriesDocument(catalogue).result.map((entry) => entry.slug)).toEqual(entries.map((entry) => entry.slug)));

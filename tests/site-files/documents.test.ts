import { expect, test } from 'vitest';
import { entriesAnswer } from '../../src/site-files/api/documents/compact.ts';
import { llmsText } from '../../src/site-files/documents.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const { entries, site } = catalogue.content;

test('the list of entries and llms.txt name every entry once', () => {
  expect(entriesAnswer(catalogue).result.map((entry) => entry.slug)).toEqual(entries.map((entry) => entry.slug));
  const lines = llmsText(catalogue).split('\n');
  expect(lines[0]).toBe(`# ${site.name}`);
  for (const { slug } of entries) expect(lines.filter((line) => line.includes(`/api/v1/entries/${slug}.json`))).toHaveLength(1);
});

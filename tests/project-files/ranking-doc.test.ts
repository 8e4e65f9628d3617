import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SUB_SCORES } from '../../schemas/content.ts';
import { loadCatalogue } from '../../src/catalogue.ts';
import { entriesDocument, entryFile, llmsText } from '../../src/site-files/documents.ts';
import { rankingDocument } from '../../src/project-files/ranking-doc.ts';

const result = await loadCatalogue('content');
if (!result.ok) throw new Error('content has problems; run npm run check');
const catalogue = result.value;

test('docs/ranking.md is fresh (npm run docs)', () =>
  expect(readFileSync('docs/ranking.md', 'utf8')).toBe(rankingDocument(catalogue)));

test('every signal of the method is in the document, with its weight and reason', () => {
  const text = rankingDocument(catalogue);
  const signals = Object.values(catalogue.content.ranking.signals).flatMap((kind) => SUB_SCORES.flatMap((id) => kind[id]));
  for (const signal of signals) expect(text).toContain(signal.reason);
});

test('an API document gives exact scores, the method version, and no value for what is unknown', () => {
  const file = entryFile(catalogue, 'openai-o4-mini');
  expect(file?.methodVersion).toBe('1');
  expect(file?.result.facts.inputUsdPerMillionTokens).toMatchObject({ value: 1.1, source: 'models-dev' });
  expect(file?.result.facts.licence).toBeUndefined();
  expect(entryFile(catalogue, 'nobody')).toBeUndefined();
});

test('the list of entries and llms.txt name every entry once', () => {
  expect(entriesDocument(catalogue).result.map((entry) => entry.slug)).toEqual(
    catalogue.content.entries.map((entry) => entry.slug),
  );
  const lines = llmsText(catalogue).split('\n');
  expect(lines[0]).toBe('# Visavis');
  expect(lines.filter((line) => line.includes('/api/v1/entries/'))).toHaveLength(catalogue.content.entries.length);
});

import { expect, test } from 'vitest';
import { rankingDocument } from '../../src/project-files/ranking-doc.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';

const catalogue = await catalogueOf(BASE_CONTENT);
const { ranking } = catalogue.content;
const text = rankingDocument(catalogue);

test('every signal of the method is in the document, with its reason', () => {
  const signals = Object.values(ranking.signals).flatMap((kind) => Object.values(kind).flat());
  expect(signals.length).toBeGreaterThan(5);
  for (const { label, reason } of signals) {
    expect(text).toContain(label);
    expect(text).toContain(reason);
  }
});
test('every criterion and preset of readers is in it, too', () => {
  const { criteria = {}, presets = [] } = ranking;
  for (const { label } of [...Object.values(criteria), ...presets]) expect(text).toContain(label);
});
test('the same content gives the same document', async () => expect(rankingDocument(await catalogueOf(BASE_CONTENT))).toBe(text));

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CROSS_CHECK_NAMES,
  IMPORT_NAMES,
  loadReferencePriceTables,
  namesThatCreate,
  SOURCES,
} from '../../src/importers/data-sets.ts';

describe('the registry of sources', () => {
  test('gives the command line its names', () => {
    expect([...IMPORT_NAMES, ...CROSS_CHECK_NAMES].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
    expect(CROSS_CHECK_NAMES).toEqual(['litellm', 'genai-prices']);
    expect([namesThatCreate(), namesThatCreate('model'), namesThatCreate('repository')]).toEqual([
      ['models-dev', 'github'],
      ['models-dev'],
      ['github'],
    ]);
  });
  test('loads a source only when it is used', () => {
    const text = readFileSync('src/importers/data-sets.ts', 'utf8');
    expect(text.match(/^import (?!type )/gm)).toBeNull();
  });
  test.each(Object.entries(SOURCES))('%s can be loaded, and is what it is listed as', async (_name, source) => {
    const loaded = await source.load();
    expect(loaded).toHaveProperty(source.role === 'repositories' ? 'open' : 'parse');
    if (source.role === 'repositories' && source.creates !== undefined) expect(loaded).toHaveProperty('draft');
  });
  test('gives every reference price table for a cross-check', async () =>
    expect(Object.keys(await loadReferencePriceTables())).toEqual(CROSS_CHECK_NAMES));
});

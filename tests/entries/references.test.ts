import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryReferences, idReferences, sourceReference } from '../../src/entries/references.ts';
import { contentWith } from '../support/content-folder.ts';
import { loadContent } from '../../src/entries/load-content.ts';

describe('entryReferences', () => {
  test('finds every name, source, capability and benchmark with its path', () => {
    const data = {
      name: 'Example',
      aliases: ['ex'],
      facts: { stars: { value: 1, source: 'example-list' } },
      benchmarks: { puzzles: { value: 1, source: 'https://example.org/p' } },
      capabilities: [{ id: 'text-writing', source: 'example-list' }],
    };
    expect(entryReferences(data)).toEqual({
      names: [
        { path: ['name'], name: 'Example' },
        { path: ['aliases', 0], name: 'ex' },
      ],
      sources: [
        { path: ['facts', 'stars', 'source'], name: 'example-list' },
        { path: ['benchmarks', 'puzzles', 'source'], name: 'https://example.org/p' },
        { path: ['capabilities', 0, 'source'], name: 'example-list' },
      ],
      capabilities: [{ path: ['capabilities', 0, 'id'], name: 'text-writing' }],
      benchmarks: [{ path: ['benchmarks', 'puzzles'], name: 'puzzles' }],
    });
  });
  test('leaves to the schema what is no text, and takes any text for a name', () => {
    const data = {
      name: 7,
      aliases: 'none',
      facts: [],
      benchmarks: { 'A B': 1 },
      capabilities: [null, { id: 'No Slug', source: 'http://x' }],
    };
    expect(entryReferences(data)).toEqual({
      names: [],
      sources: [{ path: ['capabilities', 1, 'source'], name: 'http://x' }],
      capabilities: [{ path: ['capabilities', 1, 'id'], name: 'No Slug' }],
      benchmarks: [{ path: ['benchmarks', 'A B'], name: 'A B' }],
    });
    expect(sourceReference([], { source: 7 })).toEqual([]);
    expect(idReferences(['requires'], ['ok', 5])).toEqual([{ path: ['requires', 0], name: 'ok' }]);
  });
  test('never throws, whatever the data is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(Array.isArray(entryReferences(data).names)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

test('faults between files are found in a file that has faults of its own', async () => {
  const content = await contentWith({
    'models/example-one.md': [
      '---',
      'name: Example Two',
      'summary: No vendor here.',
      'homepage: https://example.org/one',
      'facts:',
      '  pricing: { value: paid, source: example-lst, asOf: 2026-02-30 }',
      'capabilities:',
      '  - { id: text-writin, title: Writes, description: It writes., source: example-list }',
      '---',
      '',
    ].join('\n'),
  });
  const result = await loadContent(content);
  const found = result.ok ? [] : result.problems.map(({ file, line, code }) => [file.replace(/.*\//, ''), line, code]);
  expect(found.sort()).toEqual([
    ['example-one.md', 2, 'missing-key'],
    ['example-one.md', 6, 'invalid-value'],
    ['example-one.md', 6, 'unknown-source'],
    ['example-one.md', 8, 'unknown-capability'],
    ['example-two.md', 2, 'duplicate-name'],
  ]);
});

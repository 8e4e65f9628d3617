import { describe, expect, test } from 'vitest';
import { entryPath, kindPath } from '../../src/views/entry-path.ts';
import {
  benchmarkPath,
  capabilityPath,
  changePath,
  claimAnchor,
  composerPath,
  editUrl,
  entryDocumentPath,
  glossaryPath,
  needPath,
  pairPath,
  PATHS,
  rowAnchor,
} from '../../src/views/links.ts';
import { loadFixture } from '../support/comparison.ts';

const { entryOf } = await loadFixture();

describe('addresses', () => {
  test('of pages all begin and end with a slash', () => {
    const paths = [
      ...Object.values(PATHS),
      kindPath('model'),
      entryPath(entryOf('one')),
      pairPath('a-vs-b'),
      capabilityPath('x'),
      needPath('x'),
      benchmarkPath('x'),
    ];
    for (const path of paths) expect(path).toMatch(/^\/(?:[\w-]+\/)*$/);
    expect(new Set(paths).size).toBe(paths.length);
  });
  test('of entries stand below their kind', () => {
    expect(entryPath(entryOf('one'))).toBe('/models/example-one/');
    expect(entryPath(entryOf('kit'))).toBe('/repositories/example-kit/');
  });
  test('of a composed comparison keep the order, and can ask for another side', () => {
    expect(composerPath(['b', 'a', 'c'])).toBe('/compare/?items=b,a,c');
    expect(changePath(['b', 'a'], 1)).toBe('/compare/?items=b,a&change=1');
  });
  test('of documents name the entry', () => expect(entryDocumentPath('example-one')).toBe('/api/v1/entries/example-one.json'));
});

describe('anchors', () => {
  test('of rows hold no colon, which a selector would take for something else', () =>
    expect([rowAnchor('fact:contextTokens'), rowAnchor('score:overall')]).toEqual([
      'row-fact-contextTokens',
      'row-score-overall',
    ]));
  test('lead to the word of the glossary, and to the claim of an entry', () => {
    expect(glossaryPath('contextTokens')).toBe('/glossary/#contextTokens');
    expect(claimAnchor('text-writing')).toBe('capability-text-writing');
  });
});

test('an editor is led to the file on the branch of the site, at the line where one is known', () => {
  const site = { edit: { address: 'https://example.org/code/comparisons', branch: 'trunk' } };
  expect(editUrl(site, 'models/a.md')).toBe('https://example.org/code/comparisons/blob/trunk/content/models/a.md');
  expect(editUrl(site, 'models/a.md', 7)).toMatch(/models\/a\.md#L7$/);
});

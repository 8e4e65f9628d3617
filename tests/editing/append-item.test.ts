import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { appendItems } from '../../src/editing/append-item.ts';

const ITEM = { items: '[a, b]', reason: '"Of: two."' };
const ADDED = { items: ['a', 'b'], reason: 'Of: two.' };

test.each<[what: string, yaml: string, expected: string]>([
  [
    'a list on lines of its own',
    '# Pairs.\ninclude:\n  # The first.\n  - items: [x, y]\n    reason: R. # Really.\n# Below.\nexclude: []\n',
    '# Pairs.\ninclude:\n  # The first.\n  - items: [x, y]\n    reason: R. # Really.\n  - items: [a, b]\n    reason: "Of: two."\n# Below.\nexclude: []\n',
  ],
  [
    'hyphens below the key',
    'include:\n- items: [x, y]\n  reason: R.\n',
    'include:\n- items: [x, y]\n  reason: R.\n- items: [a, b]\n  reason: "Of: two."\n',
  ],
  [
    'a hyphen on its own line',
    'include:\n  -\n    items: [x, y]\n',
    'include:\n  -\n    items: [x, y]\n  - items: [a, b]\n    reason: "Of: two."\n',
  ],
  [
    'an empty list',
    'include: [] # None.\nexclude: []\n',
    'include: # None.\n  - items: [a, b]\n    reason: "Of: two."\nexclude: []\n',
  ],
  [
    'an empty list on two lines',
    'include: [\n]\nexclude: []\n',
    'include:\n  - items: [a, b]\n    reason: "Of: two."\nexclude: []\n',
  ],
  [
    'a key without a value',
    'include: # None.\nexclude: []\n',
    'include: # None.\n  - items: [a, b]\n    reason: "Of: two."\nexclude: []\n',
  ],
  [
    'a list in brackets',
    'include: [{ items: [x, y] }, ] # One.\n',
    'include: [{ items: [x, y] }, { items: [a, b], reason: "Of: two." }, ] # One.\n',
  ],
  ['a missing key', 'exclude: []\n', 'exclude: []\ninclude:\n  - items: [a, b]\n    reason: "Of: two."\n'],
  ['an empty file', '', 'include:\n  - items: [a, b]\n    reason: "Of: two."\n'],
  ['comments alone', '# Pairs.', '# Pairs.\ninclude:\n  - items: [a, b]\n    reason: "Of: two."\n'],
  [
    'a file without a last line ending',
    'include:\n  - items: [x, y]',
    'include:\n  - items: [x, y]\n  - items: [a, b]\n    reason: "Of: two."\n',
  ],
  [
    'lines that end as on Windows',
    'include:\r\n  - items: [x, y]\r\n',
    'include:\r\n  - items: [x, y]\r\n  - items: [a, b]\r\n    reason: "Of: two."\r\n',
  ],
])('%s gets the item as its last, and keeps everything else', (_what, yaml, expected) => {
  const added = appendItems(yaml, 'include', [ITEM]);
  expect(added).toBe(expected);
  const { include } = parse(added) as { readonly include: readonly unknown[] };
  expect(include.at(-1)).toEqual(ADDED);
});

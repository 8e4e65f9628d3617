/** Removing items of lists and mappings, whatever form they are written in. */
import { expect, test } from 'vitest';
import { isPair, isScalar } from 'yaml';
import { removeItems } from '../../src/editing/remove-items.ts';

const nameOf = (item: unknown): unknown => {
  const node = isPair(item) ? item.key : item;
  return isScalar(node) ? node.value : undefined;
};
const without = (yaml: string, ...names: readonly string[]) =>
  removeItems(yaml, 'list', (item) => names.includes(String(nameOf(item))));

test.each([
  ['the first in brackets', 'list: [a, b, c] # x\n', ['a'], 'list: [b, c] # x\n'],
  ['the last in brackets', 'list: [a, b, c]\n', ['c'], 'list: [a, b]\n'],
  ['several in brackets', 'list: [a, b, c, d]\n', ['a', 'c', 'd'], 'list: [b]\n'],
  ['all in brackets', 'list: [a, b]\n', ['a', 'b'], 'list: []\n'],
  ['keys in braces', 'list: { a: 1, b: { c: 2 } }\n', ['b'], 'list: { a: 1 }\n'],
  [
    'lines',
    '# top\nlist:\n  - a\n  # of b\n  - b # x\n  - c\nrest: 1\n',
    ['b'],
    '# top\nlist:\n  - a\n  # of b\n  - c\nrest: 1\n',
  ],
  ['the last line', 'list:\n  - a\n  - b\n\n# rest\nrest: 1\n', ['b'], 'list:\n  - a\n\n# rest\nrest: 1\n'],
  ['all lines', 'list: # x\n  - a\n  - b\nrest: 1\n', ['a', 'b'], 'list: [] # x\nrest: 1\n'],
  ['all keys', 'list:\n  a: 1\n', ['a'], 'list: {}\n'],
  ['keys with blocks', 'list:\n  a:\n    x: 1\n    y: [2]\n  b: 1\n', ['a'], 'list:\n  b: 1\n'],
  ['keys with block text', 'list:\n  a: |\n    one\n    two\n  b: 1\n', ['a'], 'list:\n  b: 1\n'],
  ['a file without a line end', 'list:\n  - a\n  - b', ['b'], 'list:\n  - a\n'],
  ['line ends of Windows', 'list:\r\n  - a\r\n  - b\r\nrest: 1\r\n', ['a'], 'list:\r\n  - b\r\nrest: 1\r\n'],
  ['nothing that is not there', 'list:\n  - a\n', ['x'], 'list:\n  - a\n'],
  ['nothing from another key', 'other: [a]\n', ['a'], 'other: [a]\n'],
])('%s', (_what, before, names, after) => expect(without(before, ...names)).toBe(after));

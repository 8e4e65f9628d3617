/** Writing the slug that an entry had into its text. */
import { expect, test } from 'vitest';
import { setFormerSlug } from '../../src/editing/former-slugs.ts';

const KEYS = ['name', 'aliases', 'formerSlugs', 'summary'];
const set = (front: string, from = 'old', to = 'new') =>
  setFormerSlug(`---\n${front}---\nProse.\n`, { from, to }, KEYS).slice(4, -11);

test.each([
  [
    'below the keys before it',
    'name: A\naliases: []\n# Why.\nsummary: B\n',
    'name: A\naliases: []\nformerSlugs: [old]\n# Why.\nsummary: B\n',
  ],
  [
    'below a list in lines',
    'name: A\naliases:\n  - C\n\nsummary: B\n',
    'name: A\naliases:\n  - C\nformerSlugs: [old]\n\nsummary: B\n',
  ],
  ['beside a key without a value', 'name: A\nformerSlugs:\nsummary: B\n', 'name: A\nformerSlugs: [old]\nsummary: B\n'],
  ['into an empty list', 'name: A\nformerSlugs: []\n', 'name: A\nformerSlugs: [old]\n'],
  ['behind others', 'name: A\nformerSlugs: [a, b] # x\n', 'name: A\nformerSlugs: [a, b, old] # x\n'],
  [
    'in a line of its own',
    'name: A\nformerSlugs:\n  - a # x\nsummary: B\n',
    'name: A\nformerSlugs:\n  - a # x\n  - old\nsummary: B\n',
  ],
  ['in place of the slug that it has again', 'name: A\nformerSlugs: [new, a]\n', 'name: A\nformerSlugs: [a, old]\n'],
  ['once, also when it is asked for again', 'name: A\nformerSlugs: [a, old]\n', 'name: A\nformerSlugs: [a, old]\n'],
  ['in place of the only line', 'name: A\nformerSlugs:\n  - new\nsummary: B\n', 'name: A\nformerSlugs: [old]\nsummary: B\n'],
])('%s', (_what, before, after) => expect(set(before)).toBe(after));

test('a slug that YAML would read as a number stands in quotes', () =>
  expect(set('name: A\n', '2048')).toBe('name: A\nformerSlugs: ["2048"]\n'));

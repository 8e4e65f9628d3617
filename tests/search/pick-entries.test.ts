import { expect, test } from 'vitest';
import { pickEntries } from '../../src/search/pick-entries.ts';
import { finderEntry, finderOf } from '../support/finder.ts';

const INDEX = finderOf([
  finderEntry('moss-1', 'Moss 1', { score: 90, isPast: true }),
  finderEntry('moss-2', 'Moss 2', { score: 70 }),
  finderEntry('quill-fern', 'Quill Fern', { score: 60 }),
  finderEntry('gone', 'Moss 0', { score: 99, isGone: true }),
  finderEntry('fern', 'Fern', { kind: 1, group: 1 }),
  finderEntry('reed', 'Reed', { kind: 1, group: 1 }),
]);
const [, beside] = INDEX.entries;
const picked = (text: string) => pickEntries(INDEX, text, beside === undefined ? [] : [beside]).things.map(({ slug }) => slug);

test('beside one of a category a name means what is called so there, before what has it in full elsewhere', () => {
  expect(picked('fern')).toEqual(['quill-fern', 'fern']);
  expect(picked('reed')).toEqual(['reed']);
});
test('before anything is typed what is current stands first, and what is gone last', () =>
  expect(picked('')).toEqual(['quill-fern', 'moss-1', 'gone']));

test('without another side a word means what several of another kind are called, and a pasted address or a command the entry', () => {
  const index = { ...INDEX, entries: [...INDEX.entries, finderEntry('moss', 'Moss', { kind: 1, group: 1, score: 50 })] };
  const first = (text: string) => pickEntries(index, text, []).things[0]?.slug;
  expect(first('moss')).toBe('moss-2');
  expect(first('fern')).toBe('fern');
  expect(first('https://host.example/somebody/reed')).toBe('reed');
  expect(first('pip install reed')).toBe('reed');
});

import { describe, expect, test } from 'vitest';
import { alsoMeant, entriesMeant } from '../../src/search/entries-meant.ts';
import { finderEntry, finderOf } from '../support/finder.ts';

const INDEX = finderOf([
  finderEntry('quill-moss-1', 'Quill Moss 1', { score: 60 }),
  finderEntry('quill-moss-2', 'Quill Moss 2', { score: 70 }),
  finderEntry('quill-moss-3', 'Quill Moss 3', { score: 80 }),
  finderEntry('quill-fern', 'Quill Fern', { score: 60 }),
  finderEntry('acme-dune-4', 'Dune 4', { maker: 'Acme' }),
  finderEntry('moss', 'Moss', { kind: 1, group: 1, score: 50 }),
  finderEntry('reed', 'Reed', { kind: 1, group: 1 }),
  finderEntry('fern', 'Fern', { kind: 1, group: 1, score: 50 }),
  finderEntry('lark', 'Lark', { kind: 1, group: 1, maker: 'larksong' }),
]);
const meant = (...texts: string[]) => entriesMeant(INDEX, texts).map((one) => one?.slug);

describe('texts mean together', () => {
  test.each([
    ['slugs, as pages write them', ['moss', 'reed'], ['moss', 'reed']],
    ['also of other kinds', ['moss', 'quill-fern'], ['moss', 'quill-fern']],
    ['names that readers type', ['Dune4', "Reed's"], ['acme-dune-4', 'reed']],
    ['beside a name, what is called so in its category', ['moss', 'dune 4'], ['quill-moss-3', 'acme-dune-4']],
    ['and what is called so elsewhere, if nothing is', ['lark', 'dune 4'], ['lark', 'acme-dune-4']],
    ['a word that several of another kind are called by', ['Moss'], ['quill-moss-3']],
  ])('%s: %j', (_, texts, slugs) => expect(meant(...texts)).toEqual(slugs));
  test.each([
    ['another version', 'dune 5'],
    ['what several are called', 'quill'],
    ['a slip of typing', 'dunne 4'],
    ['the beginning of who made one', 'larkso'],
  ])('and no entry by %s: %s', (_, text) => expect(meant(text)).toEqual([undefined]));
  test('what readers mean besides is told', () => {
    expect([alsoMeant(INDEX, 'moss')?.slug, alsoMeant(INDEX, 'Moss')?.slug]).toEqual(['quill-moss-3', 'moss']);
    expect(['fern', 'reed', 'dune 4', 'nothing'].map((text) => alsoMeant(INDEX, text))).toEqual(Array(4).fill(undefined));
  });
});

import { describe, expect, test } from 'vitest';
import { readTyped } from '../../src/search/read-typed.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';

const entry = (slug: string, name: string) => ({ slug, names: [name], kind: 0 });
const INDEX: FinderIndex = {
  folders: ['models'],
  entries: [
    entry('moss-5', 'Moss 5'),
    entry('moss-4', 'Moss 4'),
    entry('fern-4-5', 'Fern Pro 4.5'),
    entry('reed', 'Reed'),
    entry('moss-seats', 'MossSeats'),
    entry('canvas', 'Canvas 2'),
    entry('qw3', 'Qw3 8B'),
  ],
  partners: [],
};

describe('what was typed is read as', () => {
  test.each([
    ['two names that stand apart', 'moss5vsreed', 'moss 5 vs reed'],
    ['also with more signs in them', 'moss-5vsfern-pro-4.5', 'moss-5 vs fern-pro-4.5'],
    ['three of them', 'moss4vsmoss5vsreed', 'moss 4 vs moss 5 vs reed'],
    ['names between slashes', 'moss/reed/fern', 'moss vs reed vs fern'],
    ['names with a point behind vs', 'moss vs.reed', 'moss vs reed'],
    ['a word and its version', 'moss4.5', 'moss 4.5'],
    ['the same in words', 'moss five', 'moss 5'],
    ['one of several', 'ferns', 'fern'],
    ['also with es', 'mosses', 'moss'],
    ['a name', 'Reed’s price', 'Reed price'],
    ['what stands between tags', '<b>moss 5</b>', 'moss 5'],
    ['what an address has in place of spaces', 'moss%205', 'moss 5'],
    ['or a form', 'moss+5', 'moss 5'],
    ['a name without its sign', '#reed', 'reed'],
  ])('%s: %s', (_, typed, text) => expect(readTyped(typed, INDEX)).toBe(text));
  test.each([
    ['a name as it is', 'MossSeats'],
    ['a word that holds those letters', 'canvas'],
    ['a word of names with its number', 'qw3'],
    ['an address', 'https://host.example/moss5vsreed'],
    ['a command', 'pip install moss5'],
    ['a path', 'acme/moss5'],
    ['words that nothing is called by', 'tables5 and chairs'],
    ['short forms of verbs', 'what’s new'],
    ['too many names', 'reedvsreedvsreedvsreedvsreedvsreed'],
  ])('%s: %s', (_, typed) => expect(readTyped(typed, INDEX)).toBe(typed));
});

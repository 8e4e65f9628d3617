import { expect, test } from 'vitest';
import { holdsWords } from '../../src/search/holds-words.ts';

const PAGE = { content: 'A pump that runs as Mid-size models do, quantised, with labels for every hose by PumpControl.' };

test.each([
  ['a word', 'pump'],
  ['a form of it', 'running'],
  ['words and small ones', 'the pump of hoses'],
  ['part of a word with a hyphen', 'mid size'],
  ['a word within another', 'controls'],
  ['nothing that says anything', 'a'],
])('a page holds %s: %s', (_, typed) => expect(holdsWords(typed)(PAGE)).toBe(true));

test.each(['asdf', 'midjourney', 'pump elsewhere'])('and not %s, whatever begins alike', (typed) =>
  expect(holdsWords(typed)(PAGE)).toBe(false),
);

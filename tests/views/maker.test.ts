import { expect, test } from 'vitest';
import { initialOf, makerBeside } from '../../src/views/maker.ts';

test.each([
  ['One', 'Acme', 'Acme'],
  ['Acme One', 'Acme', 'Acme'],
  ['Acme', 'ACME', undefined],
  ['One', '', undefined],
])('beside "%s" the maker "%s" is shown as %s', (name, maker, shown) => expect(makerBeside(name, maker)).toBe(shown));

test.each([
  ['One', 'O'],
  ['“éclair”', 'É'],
  ['通义', '通'],
  ['🙂', '·'],
])('the monogram of "%s" is %s', (name, initial) => expect(initialOf(name)).toBe(initial));

import { expect, test } from 'vitest';
import { makerBeside, nameWithoutMaker } from '../../src/views/maker.ts';

test.each([
  ['One', 'Acme', 'Acme'],
  ['Acme: One', 'Acme', undefined],
  ['ACME Inc.: One', 'Acme, Inc', undefined],
  ['Acme Labs: One', 'Acme', 'Acme'],
  ['Acme One', 'Acme', 'Acme'],
  ['Acme:One', 'Acme', 'Acme'],
  ['通义: 一', '通义', undefined],
])('beside "%s" the maker %s is shown as %s', (name, maker, shown) => expect(makerBeside(name, maker)).toBe(shown));

test.each([
  ['Acme: One', 'Acme', 'One'],
  ['Acme: One: Large', 'acme', 'One: Large'],
  ['Studio: One', 'Acme', 'Studio: One'],
  ['One', 'Acme', 'One'],
])('"%s" without its maker %s is "%s"', (name, maker, own) => expect(nameWithoutMaker(name, maker)).toBe(own));

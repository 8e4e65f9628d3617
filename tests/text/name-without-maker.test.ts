import { expect, test } from 'vitest';
import { nameWithoutMaker } from '../../src/text/name-without-maker.ts';

test.each([
  ['Acme: One', 'Acme', 'One'],
  ['Acme: One: Large', 'acme', 'One: Large'],
  ['ACME Inc.: One', 'Acme, Inc', 'One'],
  ['通义: 一', '通义', '一'],
  ['Acme Labs: One', 'Acme', 'Acme Labs: One'],
  ['Acme One', 'Acme', 'Acme One'],
  ['Acme:One', 'Acme', 'Acme:One'],
  ['Studio: One', 'Acme', 'Studio: One'],
  ['One', 'Acme', 'One'],
])('"%s" without its maker %s is "%s"', (name, maker, own) => expect(nameWithoutMaker(name, maker)).toBe(own));

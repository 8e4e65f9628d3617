import { expect, test } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import { entryPath, kindPath } from '../../src/views/entry-path.ts';

test('a kind and its entries stand below its folder', () => {
  for (const { id, folder } of kinds) {
    expect(kindPath(id)).toBe(`/${folder}/`);
    expect(entryPath({ kind: id, slug: 'one' })).toBe(`/${folder}/one/`);
  }
});
test('a kind that the site does not have is a fault of the program', () =>
  expect(() => kindPath('planet')).toThrow('there is no kind "planet"'));

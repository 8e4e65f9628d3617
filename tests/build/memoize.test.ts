import { expect, test } from 'vitest';
import { memoize } from '../../src/build/memoize.ts';

test('a file that did not change is answered from memory, a changed one is worked on again', () => {
  const asked: string[] = [];
  const measure = memoize((source: { readonly file: string; readonly text: string }) => {
    asked.push(`${source.file}=${source.text}`);
    return source.text.length;
  });
  expect([measure({ file: 'a', text: 'one' }), measure({ file: 'b', text: 'three' })]).toEqual([3, 5]);
  expect([measure({ file: 'a', text: 'one' }), measure({ file: 'a', text: 'four' })]).toEqual([3, 4]);
  expect(measure({ file: 'a', text: 'one' }), 'only the last answer of a file is kept').toBe(3);
  expect(asked).toEqual(['a=one', 'b=three', 'a=four', 'a=one']);
});

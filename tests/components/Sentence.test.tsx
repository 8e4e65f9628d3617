import { expect, test } from 'vitest';
import { Sentence } from '../../src/components/Sentence.tsx';
import { textOf } from '../support/built-site.ts';
import { render, textsOf } from '../support/render.ts';

test('what stands between backticks is code, and the rest stays as it is', () => {
  const root = render(<Sentence text="Reads `CSV` and `JSON` files." />);
  expect(textsOf(root, 'code')).toEqual(['CSV', 'JSON']);
  expect(textOf(root)).toBe('Reads CSV and JSON files.');
});
test('a backtick alone is a backtick', () => {
  const root = render(<Sentence text="One ` stays" />);
  expect([root.querySelectorAll('code').length, textOf(root)]).toEqual([0, 'One ` stays']);
});
test('markup is text', () => expect(render(<Sentence text="<b>bold</b> and `<i>`" />).querySelectorAll('b, i')).toEqual([]));

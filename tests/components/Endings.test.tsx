import { expect, test } from 'vitest';
import { Endings } from '../../src/components/Endings.tsx';
import { textOf } from '../support/built-site.ts';
import { render } from '../support/render.ts';

const SUCCESSOR = { text: 'Compare with the successor', href: '/compare/two-vs-three/' };

test('what has ended is said in a sentence, with the comparison that has its successor', () => {
  const root = render(<Endings endings={[{ text: 'One was retired on 1 Jul 2026.', isGone: true, link: SUCCESSOR }]} />);
  expect(textOf(root.querySelector('.ending'))).toBe('One was retired on 1 Jul 2026. Compare with the successor');
  expect(root.querySelector('a')?.getAttribute('href')).toBe(SUCCESSOR.href);
});
test('without a successor that is listed, the sentence stands alone', () => {
  const root = render(<Endings endings={[{ text: 'One was archived.', isGone: true, link: undefined }]} />);
  expect(textOf(root)).toBe('One was archived.');
  expect(root.querySelector('a')).toBeNull();
});
test('where nothing ends there is nothing to say', () => expect(textOf(render(<Endings endings={[]} />))).toBe(''));

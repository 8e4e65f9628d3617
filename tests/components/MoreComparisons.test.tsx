import { expect, test } from 'vitest';
import { MoreComparisons } from '../../src/components/MoreComparisons.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const more = render(<MoreComparisons view={comparisonOf('one', 'two')} />);

test('each side has links to other comparisons of its own, and none to the one that stands here', () => {
  expect(textsOf(more, 'h3 bdi')).toEqual(['Example One', 'Example Two']);
  const [one, two] = more
    .querySelectorAll('.card')
    .map((card) => card.querySelectorAll('a').map((link) => link.getAttribute('href')));
  expect(one?.length).toBeGreaterThan(2);
  for (const href of one ?? []) expect(href).toContain('example-one');
  for (const href of two ?? []) expect(href).toContain('example-two');
  expect([...(one ?? []), ...(two ?? [])]).not.toContain('/compare/example-one-vs-example-two/');
});
test('those with its own kind come first; the others say that they are of another kind', () => {
  // Five repositories: four of its own kind, then a model.
  const items = render(<MoreComparisons view={comparisonOf('one', 'kit')} />)
    .querySelectorAll('.card')[1]
    ?.querySelectorAll('li');
  expect(items?.map((item) => item.querySelector('span') !== null)).toEqual([false, false, false, false, true]);
});
test('a side without another page says so', () => {
  const view = comparisonOf('one', 'two');
  const alone = { ...view, sides: view.sides.map((side) => ({ ...side, more: [] })) };
  expect(textOf(render(<MoreComparisons view={alone} />).querySelector('.card p'))).not.toBe('');
});

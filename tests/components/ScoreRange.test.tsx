import { expect, test } from 'vitest';
import { ScoreRange } from '../../src/components/ScoreRange.tsx';
import { render } from '../support/render.ts';

const places = (node: Parameters<typeof render>[0]) =>
  render(node)
    .querySelectorAll('rect, circle')
    .map((one) => [one.getAttribute('class'), one.getAttribute('x') ?? one.getAttribute('cx'), one.getAttribute('width') ?? '']);

test('a score of which all is known is a dot at its value', () =>
  expect(places(<ScoreRange value={60} />)).toEqual([['value-dot', '60%', '']]));
test('what the unknown could change is a pale range around it', () =>
  expect(places(<ScoreRange value={60} low={50} high={75} />)).toEqual([
    ['open', '50%', '25%'],
    ['value-dot', '60%', ''],
  ]));
test('what is not measured is an empty scale without a dot', () => {
  const root = render(<ScoreRange value={undefined} />);
  expect(root.querySelector('.unmeasured')).not.toBeNull();
  expect(root.querySelector('svg')).toBeNull();
});
test('the figure stands in text beside it, so the scale is hidden from who hears the page', () =>
  expect(
    render(<ScoreRange value={60} />)
      .querySelector('svg')
      ?.getAttribute('aria-hidden'),
  ).toBe('true'));

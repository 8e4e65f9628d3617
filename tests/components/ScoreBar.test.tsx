import { expect, test } from 'vitest';
import { ScoreBar } from '../../src/components/ScoreBar.tsx';
import { render } from '../support/render.ts';

const rectangles = (node: Parameters<typeof render>[0]) =>
  render(node)
    .querySelectorAll('rect')
    .map((one) => [one.getAttribute('class'), Number(one.getAttribute('x') ?? 0), Number(one.getAttribute('width'))]);

test('a score of which all is known is one solid bar of its length', () =>
  expect(rectangles(<ScoreBar value={60} />)).toEqual([['known', 0, 60]]));
test('what the unknown could change is open, with a mark at the value', () =>
  expect(rectangles(<ScoreBar value={60} low={50} high={75} />)).toEqual([
    ['known', 0, 50],
    ['open', 50, 25],
    ['mark', 60, 0.8],
  ]));
test('the mark of a full score stays inside the bar', () =>
  expect(rectangles(<ScoreBar value={100} low={90} high={100} />).at(-1)).toEqual(['mark', 99.2, 0.8]));
test('the figure stands in text beside it, so the bar is hidden from who hears the page', () =>
  expect(
    render(<ScoreBar value={60} />)
      .querySelector('svg')
      ?.getAttribute('aria-hidden'),
  ).toBe('true'));

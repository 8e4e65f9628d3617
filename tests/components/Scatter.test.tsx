import { describe, expect, test } from 'vitest';
import { Scatter } from '../../src/components/Scatter.tsx';
import { fieldOf, pictureOf, pointAt } from '../support/picture.ts';
import { render, textsOf } from '../support/render.ts';

const POINTS = [
  pointAt('a', 0.5, 20),
  pointAt('b', 1, 60, { isLittleKnown: true }),
  pointAt('c', 4, 50, { step: 4, sizeText: undefined }),
];

describe('the large picture', () => {
  const root = render(<Scatter view={pictureOf(POINTS)} hasTable />);
  test('has every entry as a link whose name tells its figures', () =>
    expect(root.querySelectorAll('a.dot').map((link) => [link.getAttribute('href'), link.querySelector('title')?.text])).toEqual([
      ['/phones/a/', 'Entry a: Price $0.5; Quality 20; Screen 2,000'],
      ['/phones/b/', 'Entry b: Price $1; Quality 60, little known; Screen 2,000'],
      ['/phones/c/', 'Entry c: Price $4; Quality 50; Screen not recorded'],
    ]));
  test('puts those that nothing beats in the order of tabs, and no other', () =>
    expect(root.querySelectorAll('a.dot').map((link) => link.getAttribute('tabindex') ?? null)).toEqual([null, null, '-1']));
  test('marks what is little known by its form, and a size that is not recorded by a square', () => {
    expect(root.querySelectorAll('.hollow')).toHaveLength(1);
    expect(root.querySelectorAll('a.dot rect')).toHaveLength(1);
    expect(textsOf(root, '.picture-legend li').join()).toContain('square: not recorded');
  });
  test('has all figures in a table, the highest first', () =>
    expect(textsOf(root, 'tbody th')).toEqual(['Entry b', 'Entry c', 'Entry a']));
  test('says what it shows in a sentence', () => expect(textsOf(root, 'figure > p')).toEqual(['A sentence.']));
});

describe('the picture of a large category', () => {
  const many = Array.from({ length: 120 }, (_, at) => pointAt(`p${at}`, 1 + at, 79 - (at % 60)));
  const root = render(<Scatter view={pictureOf(many)} hasTable />);
  const linked = root.querySelectorAll('a.dot').map((link) => link.getAttribute('href'));
  test('has links for the highest sixty, and dots for all', () => {
    expect(linked).toHaveLength(60);
    expect(linked).toContain('/phones/p0/');
    expect(linked).not.toContain('/phones/p30/');
    expect(root.querySelectorAll('path.dots').length).toBeGreaterThan(0);
  });
  test('has the figures of all in its table', () => expect(textsOf(root, 'tbody th')).toHaveLength(120));
});

describe('the small picture of a comparison', () => {
  const [a, b] = POINTS;
  if (a === undefined || b === undefined) throw new Error('two points');
  const marked = [
    { ...a, side: 'a', gone: undefined },
    { ...b, side: 'b', gone: 'retired' },
  ] as const;
  const root = render(
    <Scatter view={{ field: fieldOf(POINTS), marked, points: [], sentences: ['One.', 'Two.'] }} isSmall hasTable />,
  );
  test('has links for its sides alone, in their colours, and one to the large picture', () => {
    expect(root.querySelectorAll('svg a').map((link) => link.getAttribute('data-side'))).toEqual(['a', 'b']);
    expect(root.querySelector('p a')?.getAttribute('href')).toBe('/phones/#picture');
  });
  test('shows the others without links', () => expect(root.querySelectorAll('path.dots').length).toBeGreaterThan(1));
  test('names its sides below, and says which is gone', () =>
    expect(textsOf(root, '.picture-legend [data-side]')).toEqual(['Entry a', 'Entry b, retired']));
});

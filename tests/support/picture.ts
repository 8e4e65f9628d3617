/** Pictures of invented categories, for tests of what is rendered from them. */
import type { PictureField, PicturePoint, PictureView } from '../../src/views/picture-view.ts';
import { frontOf } from '../../src/views/picture-field.ts';

/** An entry at these figures. */
export const pointAt = (slug: string, x: number, y: number, more: Partial<PicturePoint> = {}): PicturePoint => ({
  slug,
  name: `Entry ${slug}`,
  href: `/phones/${slug}/`,
  x,
  y,
  step: 1,
  isLittleKnown: false,
  xText: `$${x}`,
  sizeText: '2,000',
  ...more,
});

/** The field of some points, on scales that hold them all. */
export function fieldOf(points: readonly PicturePoint[], better: PictureField['better'] = 'lower'): PictureField {
  const above = points.map(({ x }) => x).filter((x) => x > 0);
  return {
    title: `Price against Quality: ${points.length} phones`,
    href: '/phones/',
    x: {
      label: 'Price',
      unit: 'USD',
      from: Math.min(...above) / 2,
      to: Math.max(...above) * 2,
      isLog: true,
      hasZero: above.length < points.length,
      ticks: [0.1, 1, 10].map((value) => ({ value, text: `$${value}` })),
    },
    y: { label: 'Quality', unit: undefined, from: 0, to: 100, isLog: false, hasZero: false, ticks: [{ value: 50, text: '50' }] },
    better,
    size: { label: 'Screen', bounds: [10, 20, 30], least: '5', most: '40' },
    points: points.map(({ x, y, step, isLittleKnown }) => [x, y, step, isLittleKnown ? 1 : 0] as const),
    front: frontOf(points, better),
  };
}

/** The large picture of some points. */
export const pictureOf = (points: readonly PicturePoint[], better?: PictureField['better']): PictureView => ({
  field: fieldOf(points, better),
  marked: [],
  points,
  sentences: ['A sentence.'],
});

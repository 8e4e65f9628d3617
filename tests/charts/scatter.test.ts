import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotPaths, frontPath, NARROWEST, PATH_SIZE, positionX, positionY, share, ticksX } from '../../src/charts/scatter.ts';
import { frontOf } from '../../src/views/picture-field.ts';
import { fieldOf, pointAt } from '../support/picture.ts';

const figures = fc.record({
  x: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 200, noNaN: true })),
  y: fc.integer({ min: 0, max: 100 }),
});
const manyPoints = fc
  .array(figures, { minLength: 1, maxLength: 60 })
  .filter((all) => all.some(({ x }) => x > 0))
  .map((all) => all.map(({ x, y }, index) => pointAt(String(index), x, y, { step: index % 5, isLittleKnown: index % 3 === 0 })));

/** The places that a path of dots visits. */
function visited(path: string): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (const [, dx, dy] of path.matchAll(/m(-?\d+) ?(-?\d+)h0/g)) {
    const [x, y] = places.at(-1) ?? [0, 0];
    places.push([x + Number(dx), y + Number(dy)]);
  }
  return places;
}

describe('the field of a picture', () => {
  test('has every entry as one dot inside the plot', () =>
    fc.assert(
      fc.property(manyPoints, (points) => {
        const places = dotPaths(fieldOf(points)).flatMap(({ path }) => visited(path));
        expect(places).toHaveLength(points.length);
        for (const [x, y] of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(PATH_SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(PATH_SIZE.height);
        }
      }),
    ));
  test('is the same bytes for the same entries in another order', () =>
    fc.assert(
      fc.property(manyPoints, (points) => {
        const [one, other] = [fieldOf(points), fieldOf(points.toReversed())];
        expect(dotPaths(other)).toEqual(dotPaths(one));
        expect(frontPath(other)).toBe(frontPath(one));
      }),
    ));
  test('ten times the amount is the same step everywhere, a higher score stands higher, and nothing costs nothing at the edge', () => {
    const field = fieldOf([pointAt('a', 0, 10), pointAt('b', 0.1, 20), pointAt('c', 10, 90)]);
    expect(positionX(field, 1) - positionX(field, 0.1)).toBeCloseTo(positionX(field, 10) - positionX(field, 1), -1);
    expect(positionX(field, 0)).toBe(0);
    expect(positionX(field, 0.1)).toBeGreaterThan(60);
    expect([share(positionY(field, 100)), share(positionY(field, 25))]).toEqual(['0%', '75%']);
  });
  test('has ticks that do not touch on the narrowest phone, the round ones before others', () => {
    const { x, ...rest } = fieldOf([pointAt('a', 0.02, 10), pointAt('b', 2.4, 90)]);
    const many = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2].map((value) => ({ value, text: `$${value.toFixed(2)}` }));
    const ticks = ticksX({ ...rest, x: { ...x, ticks: many } });
    expect(ticks.length).toBeLessThan(many.length);
    expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['$0.10', '$1.00']));
    for (const [index, { at, text }] of ticks.entries()) {
      const before = ticks[index - 1];
      const gap = before === undefined ? Infinity : ((Number.parseFloat(at) - Number.parseFloat(before.at)) / 100) * NARROWEST;
      expect(gap).toBeGreaterThan(((text.length + (before?.text.length ?? 0)) / 2) * 7);
    }
  });
  test('tells sizes and what is little known apart', () => {
    const field = fieldOf([pointAt('a', 1, 10, { step: 0 }), pointAt('b', 1, 20, { step: 3, isLittleKnown: true })]);
    expect(dotPaths(field).map(({ step, isHollow }) => [step, isHollow])).toEqual([
      [0, false],
      [3, true],
    ]);
  });
});

describe('the entries that nothing beats', () => {
  test.each(['lower', 'higher'] as const)('where %s is better: none of them is beaten, and every other one is', (better) =>
    fc.assert(
      fc.property(manyPoints, (points) => {
        const front = frontOf(points, better);
        const isNoWorse = (a: { x: number; y: number }, b: { x: number; y: number }) =>
          (better === 'lower' ? a.x <= b.x : a.x >= b.x) && a.y >= b.y;
        const isBeaten = (one: { x: number; y: number }) =>
          points.some((other) => isNoWorse(other, one) && (other.x !== one.x || other.y !== one.y));
        expect(front.filter(isBeaten)).toEqual([]);
        const slugs = new Set(front.map(({ slug }) => slug));
        expect(points.filter((point) => !slugs.has(point.slug) && !isBeaten(point))).toEqual([]);
      }),
    ),
  );
  test('are joined by a stair: a straight line would pass below some of the others', () => {
    const field = fieldOf([pointAt('a', 0.5, 20), pointAt('b', 2, 60), pointAt('c', 2, 50)]);
    expect(frontPath(field)).toMatch(/^M\d+ 160H\d+V80H400$/);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, overlaps, placeLabels, type LabelRequest } from '../../src/charts/place-labels.ts';
import { frontLabels, sideLabels, WIDE, WIDTHS } from '../../src/charts/scatter-labels.ts';
import { fieldOf, pictureOf, pointAt } from '../support/picture.ts';

const HEIGHT = 300;
const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const requests = fc
  .array(fc.record({ x: share, y: fc.integer({ min: 0, max: HEIGHT }), length: fc.integer({ min: 1, max: 24 }) }), {
    maxLength: 14,
  })
  .map((all) =>
    all.map(({ x, y, length }, index): LabelRequest => ({ id: String(index), text: 'x'.repeat(length), x, y, radius: 5 })),
  );

/** Pairs of labels that overlap where the plot is so wide. */
function overlapping(all: readonly LabelRequest[], width: number): string[] {
  const labels = placeLabels(all, [], { widths: WIDTHS, height: HEIGHT });
  const boxes = labels.flatMap((label) => {
    const request = all.find(({ id }) => id === label.id);
    return request === undefined ? [] : [{ id: label.id, box: boxOf(request, label, width) }];
  });
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(one.box, other.box) ? [`${one.id} ${other.id}`] : [])),
  );
}

describe('names in a picture', () => {
  test('never overlap, at the widths that they are placed for', () =>
    fc.assert(
      fc.property(requests, fc.constantFrom(...WIDTHS), (all, width) => {
        expect(overlapping(all, width)).toEqual([]);
      }),
    ));
  test('stay inside the plot and hide no dot that has a name', () =>
    fc.assert(
      fc.property(requests, fc.constantFrom(...WIDTHS), (all, width) => {
        for (const label of placeLabels(all, [], { widths: WIDTHS, height: HEIGHT })) {
          const own = all.find(({ id }) => id === label.id);
          if (own === undefined) throw new Error('a label that nobody asked for');
          const { left, right, top, bottom } = boxOf(own, label, width);
          expect(left).toBeGreaterThan(-25);
          expect(right).toBeLessThan(width + 5);
          expect(Math.min(top, HEIGHT - bottom)).toBeGreaterThanOrEqual(0);
          const hidden = all.filter(
            ({ id, x, y }) => id !== own.id && x * width > left && x * width < right && y > top && y < bottom,
          );
          expect(hidden).toEqual([]);
        }
      }),
    ));
  test('a name alone stands beside its dot, and turns to the other side at the edge', () => {
    const place = (x: number) =>
      placeLabels([{ id: 'a', text: 'A name', x, y: 100, radius: 5 }], [], { widths: [300], height: HEIGHT });
    expect(place(0.3)).toMatchObject([{ anchor: 'start', dx: 9 }]);
    expect(place(0.95)).toMatchObject([{ anchor: 'end', dx: -9 }]);
  });
  test('a name prefers the place where it hides the fewest other dots', () => {
    const beside = [0.4, 0.45, 0.5].map((x) => ({ x, y: 100 }));
    expect(
      placeLabels([{ id: 'a', text: 'A long name', x: 0.35, y: 100, radius: 5 }], beside, { widths: [300], height: HEIGHT })[0]
        ?.anchor,
    ).toBe('end');
  });
});

describe('which names stand there', () => {
  test('both sides of a comparison, cut where they are long', () => {
    const [a, b] = [pointAt('a', 1, 30, { name: 'A name that is much too long for a small picture' }), pointAt('b', 4, 70)];
    const view = {
      ...pictureOf([]),
      field: fieldOf([a, b]),
      marked: [
        { ...a, side: 'a', gone: undefined },
        { ...b, side: 'b', gone: undefined },
      ] as const,
    };
    expect(sideLabels(view).map(({ text }) => text)).toEqual([expect.stringMatching(/^A name that.*…$/), 'Entry b']);
  });
  test('of a whole category those that nothing beats, some of them only where it is wide', () => {
    const points = Array.from({ length: 20 }, (_, index) =>
      pointAt(String(index), 1 + index / 10, 30 + index * 3, { name: `Some entry ${index}` }),
    );
    const labels = frontLabels(pictureOf([...points, pointAt('beaten', 5, 20)]));
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.map(({ id }) => id)).not.toContain('beaten');
    expect(labels.filter(({ isWide }) => !isWide).length).toBeLessThan(labels.length);
    expect(WIDE).toBeGreaterThan(Math.min(...WIDTHS));
  });
});

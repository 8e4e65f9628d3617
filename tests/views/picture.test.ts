import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionX, positionY } from '../../src/charts/scatter.ts';
import { viewContext } from '../../src/views/context.ts';
import { viewLargePicture, viewLargestPicture } from '../../src/views/pages/large-picture.ts';
import { logAxis, scoreAxis } from '../../src/views/picture-field.ts';
import { editing, loadFixture } from '../support/comparison.ts';

const { catalogue, comparisonOf } = await loadFixture();
const pictureOf = (...names: readonly string[]) => comparisonOf(...names).picture;

describe('the picture of a category', () => {
  const view = viewLargePicture(catalogue, 'model');
  test('has every entry of which both figures are known, and says how many are missing', () => {
    expect(view?.points.map(({ slug }) => slug)).toContain('example-two');
    expect(view?.points.map(({ slug }) => slug)).not.toContain('example-dune');
    expect(view?.sentences.at(-1)).toBe(
      '3 more entries are not in the picture: input price not recorded, or Quality not measured.',
    );
  });
  test('says which entries nothing beats', () =>
    expect(view?.sentences[0]).toBe(
      'At the same input price or a lower one, nothing of which enough is known has a higher Quality than Example Ember, Example One, Example Atlas and Example Two.',
    ));
  test('calls nothing unbeaten of which little is known, however high it stands', () => {
    const bolt = view?.points.find(({ slug }) => slug === 'example-bolt');
    const ember = view?.points.find(({ slug }) => slug === 'example-ember');
    expect([bolt?.isLittleKnown, (bolt?.y ?? 0) > (ember?.y ?? 0)]).toEqual([true, true]);
    expect(view?.field.front.map(({ slug }) => slug)).not.toContain('example-bolt');
  });
  test('holds all of them within its scales', () => {
    for (const { x, y } of view?.points ?? [])
      for (const place of view === undefined ? [] : [positionX(view.field, x), positionY(view.field, y)]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1000);
      }
  });
  test('has round ticks in the words of the fact', () =>
    expect(view?.field.x.ticks.map(({ text }) => text)).toEqual(['$0', '$0.10', '$0.20', '$0.50', '$1', '$2', '$5']));
  test('of the largest category is that of the home page', () => expect(viewLargestPicture(catalogue)).toEqual(view));
  test('a kind that declares none has none', () => expect(viewLargePicture(catalogue, 'repository')).toBeUndefined());
});

test('two ticks or more, and no crowd, lie on the scale of any amounts', () => {
  const price = {
    id: 'price',
    label: 'Price',
    type: 'usd',
    better: 'lower',
    group: 'price',
    maxAgeDays: 1,
    definition: '',
  } as const;
  const on = ({ from, to, ticks }: ReturnType<typeof logAxis>) =>
    ticks.filter(({ value }) => value > 0 && value >= from && value <= to).length;
  const amounts = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(amounts, (values) => {
      const count = on(logAxis(price, values, values));
      expect(count).toBeGreaterThanOrEqual(2);
      // Three within a factor of five or so, and for each factor of ten up to three.
      const decades = Math.log10(Math.max(...values) / Math.min(...values));
      expect(count).toBeLessThanOrEqual(3 * Math.ceil(decades + 1));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }), (values) => {
      const { from, to, ticks } = scoreAxis('Score', values);
      expect(ticks.filter(({ value }) => value >= from && value <= to).length).toBeGreaterThanOrEqual(2);
    }),
  );
});

describe('the picture of a comparison', () => {
  test('marks its sides, and says who beats one of them', () => {
    const view = pictureOf('atlas', 'name-long');
    expect(view?.marked.map(({ side, slug, xText, y }) => [side, slug, xText, y])).toEqual([
      ['a', 'example-atlas', '$2.00', 80],
      ['b', 'example-name-long', '$1.00', 65],
    ]);
    expect(view?.sentences).toEqual([
      'At the same input price or a lower one, nothing of which enough is known has a higher Quality than Example Atlas.',
      expect.stringMatching(/^Example One has about the same Quality as AbAb\S+ \(67 against 65\) at a lower input price\.$/),
    ]);
  });
  test('a side that is not measured is left out, and why', () => {
    const view = pictureOf('atlas', 'clay');
    expect(view?.marked.map(({ slug }) => slug)).toEqual(['example-atlas']);
    expect(view?.sentences[1]).toBe('Example Clay is not in the picture: its input price is not recorded.');
  });
  test('sides of two kinds have none, nor has a pair of which no side is measured', () => {
    expect(comparisonOf('atlas', 'engine').picture).toBeUndefined();
    expect(pictureOf('clay', 'dune')).toBeUndefined();
  });
  test('a side that is gone is marked, beyond the scale of the others too', async () => {
    const status = '  status: { value: retired, source: https://example.org/models/two, asOf: 2026-07-01 }\n  inputUsd';
    const overlay = editing(
      'base',
      'models/example-two.md',
      /\n {2}inputUsdPerMillionTokens: \{ value: 3,/,
      `\n${status}PerMillionTokens: { value: 300,`,
    );
    const gone = await loadFixture(overlay);
    const view = gone.comparisonOf('two', 'atlas').picture;
    const [two] = view?.marked ?? [];
    expect(two).toMatchObject({ slug: 'example-two', gone: 'retired' });
    if (view === undefined || two === undefined) throw new Error('no picture');
    expect(positionX(view.field, two.x)).toBeLessThan(1000);
    expect(viewLargePicture(gone.catalogue, 'model')?.points.map(({ slug }) => slug)).not.toContain('example-two');
    expect(viewContext(gone.catalogue).pictures.model?.x.to).toBeLessThan(10);
  });
});

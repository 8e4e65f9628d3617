import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineKind, type FactId, type FactValues } from '../../schemas/define-kind.ts';

const phone = defineKind({
  id: 'phone',
  label: 'Phone',
  plural: 'Phones',
  folder: 'phones',
  maker: { field: 'brand', label: 'Brand', description: 'Who sells it.' },
  groups: {
    body: {
      label: 'Body',
      facts: {
        weight: { label: 'Weight', type: 'size', better: 'lower', unit: 'g', maxAgeDays: 365, definition: 'What it weighs.' },
        colour: {
          label: 'Colour',
          type: 'choice',
          choices: { red: 'Red', blue: 'Blue' },
          better: 'none',
          maxAgeDays: 365,
          definition: 'Its colour.',
        },
      },
    },
    sale: {
      label: 'Sale',
      facts: {
        released: {
          label: 'Released',
          type: 'date',
          better: 'none',
          maxAgeDays: 365,
          isEvent: true,
          canBeNone: true,
          definition: 'When it was first sold.',
          schema: ({ isoDate }) => isoDate,
        },
      },
    },
  },
  highlights: ['weight'],
  columns: ['weight', 'released'],
  filters: ['colour'],
});

describe('a declared kind', () => {
  test('gives its facts in table order, each with its id and its group', () =>
    expect(phone.facts.map(({ id, group }) => `${group}.${id}`)).toEqual(['body.weight', 'body.colour', 'sale.released']));
  test('gives its groups in order, with their labels', () =>
    expect(phone.groups).toEqual([
      { id: 'body', label: 'Body' },
      { id: 'sale', label: 'Sale' },
    ]));
  test('has no links, cost and terms unless it declares some', () =>
    expect([phone.links, phone.cost, phone.terms]).toEqual([{}, undefined, undefined]));
  test('is plain data but for what it was declared with, so that it reaches the browser as it is', () => {
    const { declared: _declared, ...view } = phone;
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
  test('without groups has no facts; what is wrong with that is told as a problem, not thrown', () => {
    const declared = {
      id: 'x',
      label: 'X',
      plural: 'X',
      folder: 'x',
      maker: phone.maker,
      highlights: [],
      columns: [],
      filters: [],
    };
    expect(defineKind(declared as never).facts).toEqual([]);
    expect(defineKind({ ...declared, groups: { a: { label: 'A' } } } as never).facts).toEqual([]);
  });
});

describe('the types of a kind', () => {
  type Values = FactValues<typeof phone>;
  test('name its facts, and what each may hold', () => {
    expectTypeOf<FactId<typeof phone>>().toEqualTypeOf<'weight' | 'colour' | 'released'>();
    expectTypeOf<Values['weight']>().toEqualTypeOf<number | 'none' | undefined>();
    expectTypeOf<Values['released']>().toEqualTypeOf<string | undefined>();
  });
  test('make a renamed fact a type error wherever it is used', () => {
    const values: Values = { weight: 180, released: '2026-01-01' };
    expect(values.weight).toBe(180);
    // @ts-expect-error: the kind declares `weight`
    expect(values.wieght).toBeUndefined();
    // @ts-expect-error: a weight is a number
    const heavy: Values = { weight: 'heavy' };
    // @ts-expect-error: the kind declares no `battery`
    const more: Values = { battery: 4000 };
    expect([heavy, more]).toHaveLength(2);
  });
  test('let lists name facts of the kind only', () => {
    const { groups } = phone.declared;
    // @ts-expect-error: the kind declares no `battery`
    const wrong = defineKind({ ...phone.declared, groups, filters: ['battery'] });
    expect(wrong.filters).toEqual(['battery']);
  });
  test('let a fact have only a type that there is', () => {
    const { weight } = phone.declared.groups.body.facts;
    const wrong = defineKind({
      ...phone.declared,
      // @ts-expect-error: there is no type `wieght`
      groups: { body: { label: 'Body', facts: { weight: { ...weight, type: 'wieght' } } } },
      columns: [],
      filters: [],
    });
    expect(wrong.facts).toHaveLength(1);
  });
});

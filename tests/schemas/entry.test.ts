import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../schemas/entry.ts';
import { defineKind, type Kind } from '../../schemas/define-kind.ts';

const FACT = { better: 'lower', maxAgeDays: 365 } as const;
const phone = defineKind({
  id: 'phone',
  label: 'Phone',
  plural: 'Phones',
  folder: 'phones',
  maker: { field: 'brand', label: 'Brand', description: 'Who sells it.' },
  links: { manual: { label: 'Manual', description: 'Where its manual is.' } },
  groups: {
    body: {
      label: 'Body',
      facts: {
        weight: { ...FACT, label: 'Weight', type: 'size', unit: 'g', definition: 'What it weighs.' },
        screen: { ...FACT, label: 'Screen', type: 'text', canBeNone: true, definition: 'What the screen is made of.' },
        sold: { ...FACT, label: 'Sold', type: 'count', schema: ({ z }) => z.int().max(10), definition: 'How many were sold.' },
      },
    },
  },
  highlights: ['weight'],
  columns: ['weight'],
  filters: [],
});
/** Code that works with any kind does not know the facts of this one. */
const schemaOf = (kind: unknown) => entrySchema(kind as Kind);
const schema = schemaOf(phone);

const FROM = { source: 'a-list', asOf: '2026-07-01' };
const ENTRY = {
  name: 'One',
  brand: 'Works',
  summary: 'A phone.',
  homepage: 'https://example.org',
  manual: 'https://example.org/manual',
};
const paths = (more: object) => schema.safeParse({ ...ENTRY, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];
const facts = (stated: object) => paths({ facts: stated });

describe('an entry of a kind', () => {
  test('needs its name, its maker under the name that the kind gives it, homepage and the links of the kind', () => {
    expect(schema.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual(['name', 'brand', 'homepage', 'manual']);
    expect(paths({})).toEqual([]);
  });
  test('has defaults for all else', () =>
    expect(schema.parse(ENTRY)).toMatchObject({ aliases: [], ids: {}, facts: {}, disputed: {}, history: {}, capabilities: [] }));
  test('has its keys in the order in which entries state them', () =>
    expect(Object.keys(schema.shape)).toEqual([
      'name',
      'brand',
      'category',
      'family',
      'aliases',
      'formerSlugs',
      'summary',
      'bestFor',
      'avoidFor',
      'homepage',
      'manual',
      'ids',
      'withheld',
      'facts',
      'disputed',
      'history',
      'benchmarks',
      'confirmed',
      'capabilities',
    ]));
  test('has no key of another kind', () => expect(paths({ vendor: 'Works' })).toEqual(['']));
  test('states of a number, and of nothing else, the step that its source rounds it to', () => {
    expect(facts({ weight: { value: 7700, roundedTo: 100, ...FROM } })).toEqual([]);
    expect(facts({ weight: { value: 0.3, roundedTo: 0.1, ...FROM } })).toEqual([]);
    expect(facts({ weight: { value: 7738, roundedTo: 100, ...FROM } })).toEqual(['facts.weight.roundedTo']);
    expect(facts({ weight: { value: 7700, roundedTo: 0, ...FROM } })).toEqual(['facts.weight.roundedTo']);
    expect(facts({ screen: { value: 'glass', roundedTo: 100, ...FROM } })).toEqual(['facts.screen']);
  });
});

describe('its facts', () => {
  test('have a value of their type, a source and a day', () => {
    expect(facts({ weight: { value: 180.5, ...FROM } })).toEqual([]);
    expect(facts({ weight: { value: 'heavy', ...FROM } })).toEqual(['facts.weight.value']);
    expect(facts({ weight: { value: 180 } })).toEqual(['facts.weight.source', 'facts.weight.asOf']);
    expect(facts({ weight: { value: 180, ...FROM, note: 'x' } })).toEqual(['facts.weight']);
  });
  test('are those that the kind declares', () => expect(facts({ wieght: { value: 180, ...FROM } })).toEqual(['facts']));
  test('can be none only where the kind says so', () => {
    expect(facts({ screen: { value: 'none', ...FROM } })).toEqual([]);
    expect(facts({ weight: { value: 'none', ...FROM } })).toEqual(['facts.weight.value']);
  });
  test('can be narrower than their type', () => {
    expect(facts({ sold: { value: 10, ...FROM } })).toEqual([]);
    expect(facts({ sold: { value: 11, ...FROM } })).toEqual(['facts.sold.value']);
  });
  test('can be withheld or disputed, each by its id', () => {
    expect(paths({ withheld: { weight: 'The list has another model.' }, disputed: { weight: { value: 190, ...FROM } } })).toEqual(
      [],
    );
    expect(paths({ withheld: { wieght: 'x' } })[0]).toMatch(/^withheld/);
    expect(paths({ disputed: { weight: { value: 'x', ...FROM } } })).toEqual(['disputed.weight.value']);
  });
});

describe('its history', () => {
  const points = (...days: readonly string[]) => days.map((asOf, at) => ({ value: at, source: 'a-list', asOf }));
  test('has points in the order of their days', () => {
    expect(paths({ history: { weight: points('2025-01-01', '2026-01-01') } })).toEqual([]);
    expect(paths({ history: { weight: points('2026-01-01', '2026-01-01') } })).toEqual(['history.weight.1.asOf']);
    expect(paths({ history: { weight: points() } })).toEqual(['history.weight']);
  });
  test('is of facts that change', () => expect(paths({ history: { screen: points('2025-01-01') } })[0]).toMatch(/^history/));
  test('is empty where the kind has no such fact', () => {
    const { body } = phone.declared.groups;
    const groups = { body: { ...body, facts: { screen: body.facts.screen } } };
    const { id, label, plural, folder, maker, links = {} } = phone.declared;
    const words = schemaOf(
      defineKind({ id, label, plural, folder, maker, links, groups, highlights: [], columns: [], filters: [] }),
    );
    expect(words.safeParse({ ...ENTRY, history: {} }).success).toBe(true);
    expect(words.safeParse({ ...ENTRY, history: { weight: points('2025-01-01') } }).success).toBe(false);
  });
});

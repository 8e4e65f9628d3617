import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../schemas/content.ts';
import { hasCapability, knownCapabilities, type StatedBy } from '../../schemas/capability-answers.ts';

const STATED_BY: StatedBy = new Map([
  ['pictures', [{ fact: 'reads', includes: 'image' }]],
  [
    'long-texts',
    [
      { fact: 'context', atLeast: 100 },
      { fact: 'reads', includes: 'text' },
    ],
  ],
  ['poems', []],
]);
const entry = (facts: Readonly<Record<string, FactValue>>, claims: readonly string[] = []) => ({
  facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value }])),
  claims,
});
const has = (id: string, ...given: Parameters<typeof entry>) => hasCapability(id, entry(...given), STATED_BY);

describe('whether an entry has a capability', () => {
  test('is what a known fact says, claimed or not', () => {
    expect(has('pictures', { reads: ['text', 'image'] })).toBe('yes');
    expect(has('pictures', { reads: ['text'] })).toBe('no');
    expect(has('pictures', { reads: ['text'] }, ['pictures'])).toBe('no');
  });
  test('is what it claims where the facts are silent', () => {
    expect(has('pictures', {}, ['pictures'])).toBe('yes');
    expect(has('poems', {}, ['poems'])).toBe('yes');
  });
  test('is unknown without either, and never no', () => {
    expect(has('pictures', {})).toBe('unknown');
    expect(has('poems', { reads: ['text'] })).toBe('unknown');
    expect(has('nobody-listed-it', {})).toBe('unknown');
  });
  test('of several facts, one no decides, and a yes needs them all', () => {
    expect(has('long-texts', { context: 500, reads: ['text'] })).toBe('yes');
    expect(has('long-texts', { context: 50 })).toBe('no');
    expect(has('long-texts', { context: 500 })).toBe('unknown');
    expect(has('long-texts', { context: 500 }, ['long-texts'])).toBe('yes');
  });
});

describe('the known capabilities of an entry', () => {
  test('are those that its facts state, one way or the other, and those that it claims', () =>
    expect(knownCapabilities(entry({ reads: ['text'] }, ['poems']), STATED_BY)).toEqual({ pictures: false, poems: true }));
  test('stand in one order, whatever the order of the claims', () =>
    expect(Object.keys(knownCapabilities(entry({}, ['poems', 'arias']), STATED_BY))).toEqual(['arias', 'poems']));
  test('agree with the answer about each, and leave out what is unknown', () => {
    const facts = fc.record(
      { reads: fc.subarray(['text', 'image']), context: fc.nat(200) },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Record<string, FactValue>>;
    fc.assert(
      fc.property(facts, fc.subarray(['pictures', 'long-texts', 'poems', 'arias']), (stated, claims) => {
        const known = knownCapabilities(entry(stated, claims), STATED_BY);
        for (const id of ['pictures', 'long-texts', 'poems', 'arias'])
          expect(id in known ? (known[id] === true ? 'yes' : 'no') : 'unknown').toBe(has(id, stated, claims));
      }),
    );
  });
});

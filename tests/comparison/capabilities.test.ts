import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignCapabilities } from '../../src/comparison/capabilities.ts';

const claim = (id: string, title = id) => ({ id, title, description: 'For tests.', source: 'https://example.org' });
/** A side that claims `claims`, which makes them known, and of which `more` is known from its facts. */
const side = (claims: readonly ReturnType<typeof claim>[], more: Readonly<Record<string, boolean>> = {}) => ({
  claims,
  known: { ...Object.fromEntries(claims.map(({ id }) => [id, true])), ...more },
});
const idsOf = (lists: readonly (readonly { readonly id: string }[])[]) => lists.map((claims) => claims.map(({ id }) => id));

test('claims are matched by the vocabulary and not by their titles', () => {
  const aligned = alignCapabilities([
    side([claim('chat', 'Talks'), claim('tools')], { vision: false }),
    side([claim('vision'), claim('chat', 'Converses')], { tools: false }),
  ]);
  expect(aligned.shared.map(({ id, claims }) => [id, claims.map((one) => one?.title)])).toEqual([
    ['chat', ['Talks', 'Converses']],
  ]);
  expect(idsOf(aligned.only)).toEqual([['tools'], ['vision']]);
});

describe('a capability that one side alone claims', () => {
  const ours = side([claim('tools')]);
  test('is its own only where the other side is known not to have it', () =>
    expect(alignCapabilities([ours, side([], { tools: false })])).toMatchObject({
      only: [[{ id: 'tools' }], []],
      open: [[], []],
    }));
  test('is open where nothing is recorded of the other side, because unknown is not no', () =>
    expect(alignCapabilities([ours, side([])])).toMatchObject({ only: [[], []], open: [[{ id: 'tools' }], []] }));
  test('is shared where the facts of the other side state it, though nobody has described it', () =>
    expect(alignCapabilities([ours, side([], { tools: true })])).toMatchObject({
      shared: [{ id: 'tools', claims: [{ id: 'tools' }, undefined], has: [true, true] }],
      only: [[], []],
      open: [[], []],
    }));
  test('of three sides it is its own only where both others are known not to have it', () => {
    const no = side([], { tools: false });
    expect(idsOf(alignCapabilities([ours, no, side([])]).only)).toEqual([[], [], []]);
    expect(idsOf(alignCapabilities([ours, no, no]).only)).toEqual([['tools'], [], []]);
  });
});

test('of three sides, what two can do is shared, and the third has a gap', () => {
  const { shared, open } = alignCapabilities([
    side([claim('chat')]),
    side([claim('tools')]),
    side([claim('chat'), claim('vision')]),
  ]);
  expect(shared.map(({ claims }) => claims.map((one) => one?.id))).toEqual([['chat', undefined, 'chat']]);
  expect(shared.map(({ has }) => has)).toEqual([[true, false, true]]);
  expect(idsOf(open)).toEqual([[], ['tools'], ['vision']]);
});

/** Two to four sides with any claims, of which any further capability is known, known to be missing, or unknown. */
const anySide = fc
  .record({
    claims: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't')),
    more: fc.dictionary(fc.constantFrom('p', 'q', 'r', 's', 't'), fc.boolean()),
  })
  .map(({ claims, more }) => ({
    claims: claims.map((id) => claim(id)),
    known: { ...more, ...side(claims.map((id) => claim(id))).known },
  }));
const sides = fc.array(anySide, { minLength: 2, maxLength: 4 });

test('every claim stands in exactly one list', () => {
  fc.assert(
    fc.property(sides, (all) => {
      const { shared, only, open } = alignCapabilities(all);
      const inShared = shared.flatMap(({ claims }) => claims.filter((one) => one !== undefined)).length;
      expect(inShared + only.flat().length + open.flat().length).toBe(all.flatMap(({ claims }) => claims).length);
    }),
  );
});
test('what stands as the own of a side is known to be missing of every other one', () => {
  fc.assert(
    fc.property(sides, (all) => {
      for (const [index, claims] of alignCapabilities(all).only.entries())
        for (const { id } of claims) expect(all.every(({ known }, other) => other === index || known[id] === false)).toBe(true);
    }),
  );
});

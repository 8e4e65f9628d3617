import { describe, expect, test } from 'vitest';
import { viewRelatives } from '../../../src/views/pages/relatives.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const SUCCESSOR = '  successor: { value: example-atlas, source: example-list, asOf: 2026-07-01 }\n';
const { catalogue, entryOf } = await loadFixture({
  ...editing('site', 'models/example-bolt.md', 'facts:\n', `facts:\n${SUCCESSOR}`),
  ...editing('site', 'models/example-ember.md', 'facts:\n', `facts:\n${SUCCESSOR.replace('example-atlas', 'Example Sun')}`),
});
const relativesOf = (name: string) => viewRelatives(catalogue, entryOf(name));

describe('the relatives of an entry', () => {
  test('are its successor, as a link where it is listed, else by name', () => {
    expect(relativesOf('bolt').successor).toMatchObject({ name: 'Example Atlas', href: '/models/example-atlas/' });
    expect(relativesOf('ember').successor).toEqual({ name: 'Example Sun' });
    expect(relativesOf('atlas').successor).toBeUndefined();
  });
  test('are those that it takes the place of', () => {
    expect(relativesOf('atlas').predecessors.map(({ name }) => name)).toEqual(['Example Bolt']);
    expect(relativesOf('one').predecessors).toEqual([]);
  });
  test('are the others of its family by the same maker, with the day on which each began', () => {
    expect(relativesOf('clay').family).toMatchObject({ name: 'Example Earth', members: [{ name: 'Example Bolt' }] });
    expect(relativesOf('bolt').family?.members.map(({ name }) => name)).toEqual(['Example Clay']);
    // Atlas has a family of that name too, by another maker.
    expect(relativesOf('atlas').family).toBeUndefined();
  });
  test('an entry without a family has none', () => expect(relativesOf('one').family).toBeUndefined());
});

import { describe, expect, test } from 'vitest';
import { viewCapability, viewCapabilityIndex } from '../../../src/views/pages/capability.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
function capabilityOf(id: string) {
  const capability = catalogue.content.capabilities.find((one) => one.id === id);
  if (capability === undefined) throw new Error(`There is no capability ${id}`);
  return viewCapability(catalogue, capability);
}

describe('the page of a capability', () => {
  test('has every entry that claims it, by kind, the best first, each with its claim', () => {
    const { count, groups } = capabilityOf('text-writing');
    const links = groups.flatMap(({ described, stated }) => [...described, ...stated]);
    expect(links).toHaveLength(count);
    expect(groups.map(({ label }) => label)).toEqual(['Models', 'Repositories']);
    for (const { described } of groups) {
      const scores = described.map(({ entry }) => entry.score ?? -1);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { claim } of described) expect(claim?.id).toBe('text-writing');
    }
  });
  test('puts what ends after what is current, and what is gone last, whatever their scores', async () => {
    const RETIRED = 'facts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }';
    const plain = capabilityOf('text-writing').groups[0]?.described.map(({ entry }) => entry.name) ?? [];
    expect(plain[0]).toBe('Example Atlas');
    const ended = await loadFixture(editing('site', 'models/example-atlas.md', 'facts:', RETIRED));
    const term = ended.catalogue.content.capabilities.find(({ id }) => id === 'text-writing');
    const group = term === undefined ? undefined : viewCapability(ended.catalogue, term).groups[0];
    expect(group?.described.at(-1)?.entry.name).toBe('Example Atlas');
    expect(group?.described).toHaveLength(plain.length);
  });
  test('has also the entries whose facts state it, though nobody has described it of them, and none whose facts deny it', async () => {
    const stated = await loadFixture(
      editing('site', 'capabilities/tool-use.md', 'group:', 'statedBy: [{ fact: toolCalling, is: true }]\ngroup:'),
    );
    const term = stated.catalogue.content.capabilities.find(({ id }) => id === 'tool-use');
    const entries =
      term === undefined
        ? []
        : viewCapability(stated.catalogue, term).groups.flatMap((group) => [...group.described, ...group.stated]);
    const claimOf = new Map(entries.map(({ entry, claim }) => [entry.name, claim]));
    expect(claimOf.get('Example Atlas')?.title).toBe('Calls tools');
    expect(claimOf.has('Example Bolt') && claimOf.get('Example Bolt') === undefined).toBe(true);
    expect(claimOf.has('Example Two')).toBe(false);
  });
  test('leaves out kinds of which none claims it', () =>
    expect(capabilityOf('picture-reading').groups.map(({ label }) => label)).toEqual(['Models']));
  test('names the needs that ask for it, in whatever way', () => {
    expect(capabilityOf('text-writing').needs.map(({ href }) => href)).toEqual(['/needs/read-books/', '/needs/write-texts/']);
    expect(capabilityOf('picture-reading').needs.map(({ href }) => href)).toEqual(['/needs/write-texts/']);
    expect(capabilityOf('model-running').needs.map(({ href }) => href)).toEqual(['/needs/run-models/']);
  });
  test('has its other names and its prose', () => {
    expect(capabilityOf('text-writing').aliases).toEqual(['writing']);
    expect(capabilityOf('picture-reading').prose).toContain('a single still image');
  });
  test('can be empty', () => expect(capabilityOf('singing')).toMatchObject({ count: 0, groups: [] }));
});

test('the list has every capability once, in groups that are not empty, with its count', () => {
  const index = viewCapabilityIndex(catalogue);
  expect(index.flatMap(({ capabilities }) => capabilities)).toHaveLength(catalogue.content.capabilities.length);
  for (const { capabilities, group } of index) {
    expect(group).toMatch(/^[A-Z]/);
    for (const { count, href } of capabilities) expect(count).toBe(capabilityOf(href.split('/')[2] ?? '').count);
  }
});

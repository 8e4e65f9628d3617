/** The file in which an editor says which new entries belong to which category. */
import { describe, expect, test } from 'vitest';
import { parsePlacements } from '../../src/importers/placements.ts';

describe('a file of categories', () => {
  test('lists keys below each category, and a better name where the source has none', () =>
    expect([...parsePlacements('agents:\n  - Works/One\n  - { works/two: Two for Teams }\nengines: []\n', 'new.yaml')]).toEqual([
      ['works/one', { category: 'agents', name: undefined }],
      ['works/two', { category: 'agents', name: 'Two for Teams' }],
    ]));
  test.each([
    ['one key in two categories', 'agents: [works/one]\nengines: [Works/One]', 'puts "Works/One" into agents and into engines'],
    ['a list without categories', '- works/one', 'lists no keys by category'],
    ['a name for two things at once', 'agents: [{ works/one: One, works/two: Two }]', 'lists no keys by category'],
    ['text that is no YAML', 'agents: [', 'lists no keys by category'],
  ])('%s is refused with the name of the file', (_name, text, why) =>
    expect(() => parsePlacements(text, 'new.yaml')).toThrow(`new.yaml ${why}`),
  );
});

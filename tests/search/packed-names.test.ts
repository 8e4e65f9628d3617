import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNamed } from '../../src/search/find-named.ts';
import type { FinderEntry, FinderIndex } from '../../src/search/finder-index.ts';
import { packIndex, unpackIndex } from '../../src/search/packed-names.ts';

const indexOf = (...entries: readonly FinderEntry[]): FinderIndex => ({
  folders: ['models'],
  entries,
  partners: entries.map(() => []),
});
const entry = (slug: string, names: readonly string[], more: Partial<FinderEntry> = {}): FinderEntry => ({
  slug,
  names,
  kind: 0,
  ...more,
});
const again = (index: FinderIndex) => unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as ReturnType<typeof packIndex>);

describe('the list of names as it travels', () => {
  test('comes back whole', () => {
    const index = indexOf(
      entry('accelerate', ['Accelerate', 'huggingface/accelerate-it'], { maker: 'huggingface', score: 81, group: 4 }),
      entry('openai-gpt-9', ['GPT-9', 'gpt nine'], { maker: 'OpenAI', status: 'Retired', isGone: true }),
      entry('somewhere-else', ['Name'], { score: 0, group: 0 }),
    );
    expect(again(index)).toEqual(index);
  });
  test('says no address that follows from the name, and no name twice', () => {
    const packed = packIndex(
      indexOf(
        entry('openai-gpt-9', ['GPT-9', 'gpt 9', 'openai/gpt-9', 'OpenAI GPT-9', 'Nine'], { maker: 'OpenAI' }),
        entry('faiss', ['Faiss'], { maker: 'meta' }),
      ),
    );
    expect(packed.slugs).toBe('+\n');
    expect(packed.names).toBe('GPT-9\tNine\nFaiss');
  });
  test('has a mark for the name in other names and in the maker, and takes marks in names as they are', () => {
    const index = indexOf(
      entry('nine-pro', ['Nine Pro', 'nine-pro-2026-01-31', 'The Nine Pro', 'Nine-Pro-Plus', "nine' ~two*"], {
        maker: 'nine-pro-ai',
      }),
      entry('somewhere-else', ['A*', 'A* search', '=']),
    );
    expect(packIndex(index).names).toBe("Nine Pro\t~-2026-01-31\tThe *\t^-Plus\t'nine' ~two*\nA*\t'A* search\t'=");
    expect(packIndex(index).makers).toBe('~-ai');
    expect(again(index)).toEqual(index);
  });
  test('finds by every name first what the whole list finds first', () => {
    const word = fc.constantFrom('gpt', 'GPT', '9', '4o', 'Mini', 'openai', 'Café', '深度', 'v2');
    const name = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '-', '/'))
      .map(([words, gap]) => words.join(gap));
    const entries = fc.uniqueArray(
      fc.record({ names: fc.array(name, { minLength: 1, maxLength: 4 }), maker: fc.constantFrom('openai', 'Café') }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const index = indexOf(...all.map(({ names, maker }, at) => entry(`slug-${at}`, names, { maker })));
        const packed = again(index);
        const first = (from: FinderIndex, text: string) => findNamed(from.entries, text).things[0]?.slug;
        for (const text of all.flatMap(({ names }) => names)) expect(first(packed, text)).toBe(first(index, text));
      }),
    );
  });
});

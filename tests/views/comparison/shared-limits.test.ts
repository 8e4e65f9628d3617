import { describe, expect, test } from 'vitest';
import { sharedLimits } from '../../../src/views/comparison/shared-limits.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument, type EntryDocument } from '../../../src/views/entry-document.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const context = viewContext(catalogue);
const current = { ...entryDocument(catalogue, entryOf('one')).lifeCycle, isCurrent: true, end: undefined };

/** An entry that states these facts, and nothing else. */
function withFacts(name: string, facts: Readonly<Record<string, number | boolean | readonly string[]>>): EntryDocument {
  const stated = Object.entries(facts).map(([id, value]) => [id, { value, source: 'example', asOf: '2026-01-01' }]);
  const document = entryDocument(catalogue, entryOf('one'));
  return { ...document, name, facts: Object.fromEntries(stated) as EntryDocument['facts'], disputed: {}, lifeCycle: current };
}

const told = (text: string, own: Parameters<typeof withFacts>[1], other: Parameters<typeof withFacts>[1]) => {
  const sides = [withFacts('Ant', own), withFacts('Bee', other)] as const;
  return sharedLimits(text, sides[0], sides, context).join(' ');
};

const size = (contextTokens: number) => ({ contextTokens });
const reads = (...inputModalities: readonly string[]) => ({ inputModalities });

describe('advice against a side is told with', () => {
  test.each([
    ['Inputs beyond 400,000 tokens', 400_000, 256_000, 'No better with Bee: Context window 256,000 tokens.'],
    ['Pictures, or inputs beyond 256K tokens', 262_144, 262_144, 'No better with Bee: Context window 262,144 tokens.'],
    ['Prompts above 1M tokens', 1_000_000, 1_048_576, ''],
    ['Inputs beyond 400,000 tokens', 400_000, 1_000_000, ''],
    ['Answers beyond 400,000 tokens', 400_000, 256_000, ''],
    ['Prompts above 200,000 tokens, which cost more', 2_000_000, 128_000, ''],
  ])('%s, of %d and %d: %s', (text, own, other, note) => expect(told(text, size(own), size(other))).toBe(note));

  test('what neither side reads, and not what neither makes', () => {
    expect(told('Work with pictures', reads('text'), reads('text', 'pdf'))).toBe('No better with Bee: Reads text, pdf.');
    expect(told('Work with pictures', reads('text'), reads('text', 'image'))).toBe('');
    expect(told('Long texts, or answers in pictures', reads('text'), reads('text'))).toBe('');
  });
  test('what neither side can do, and nothing where that is not recorded', () => {
    expect(told('Thinking', { reasoning: false }, { reasoning: false })).toBe('No better with Bee: Reasoning No.');
    expect(told('Thinking', { reasoning: false }, {})).toBe('');
  });
  test('an end of the other side, where it says that a side ends', () => {
    const [ant, bee] = ['Ant', 'Bee'].map((name) => withFacts(name, {}));
    const [ending, legacy] = [
      { ...current, isCurrent: false, end: '2026-12-11' },
      { ...current, isCurrent: false, status: 'legacy' },
    ];
    const of = (own: EntryDocument['lifeCycle'], other: EntryDocument['lifeCycle']) => {
      const sides = [
        { ...ant, lifeCycle: own },
        { ...bee, lifeCycle: other },
      ] as readonly EntryDocument[];
      return sharedLimits('New work: it ends soon', sides[0] as EntryDocument, sides, context).join(' ');
    };
    expect(of(ending, ending)).toBe('No better with Bee: it ends on 11 Dec 2026.');
    expect(of(ending, legacy)).toBe('');
    expect(of(legacy, legacy)).toMatch(/^No better with Bee: its maker calls it /);
    expect(of(ending, current)).toBe('');
  });
});

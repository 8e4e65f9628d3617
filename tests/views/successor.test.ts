import { describe, expect, test } from 'vitest';
import { entryDocument } from '../../src/views/entry-document.ts';
import { heirToChoose, successorSentence } from '../../src/views/successor.ts';
import { editing, loadFixture } from '../support/comparison.ts';

const stating = (name: string, status: string, successor?: string) =>
  editing(
    name === 'clay' ? 'site' : 'base',
    `models/example-${name}.md`,
    'facts:',
    `facts:
  status: { value: ${status}, source: example-list, asOf: 2026-07-01 }${
    successor === undefined ? '' : `\n  successor: { value: ${successor}, source: example-list, asOf: 2026-07-01 }`
  }`,
  );

/** The successor of Example One, which is retired, where each of `lives` has that status and that successor. */
async function successorOfOne(...lives: readonly Parameters<typeof stating>[]) {
  const overlays = [stating('one', 'retired', 'example-two'), ...lives.map((life) => stating(...life))];
  const { catalogue, entryOf } = await loadFixture(Object.assign({}, ...overlays) as Record<string, string>);
  return entryDocument(catalogue, entryOf('one')).successor;
}

describe('what a reader of an entry that is gone is sent to', () => {
  test('is its successor, where that can be chosen', async () => {
    const successor = await successorOfOne();
    expect(successorSentence(successor)).toBe(' Its successor is Example Two.');
    expect(heirToChoose(successor)?.slug).toBe('example-two');
  });
  test('is the first that is current after a successor that is gone as well', async () => {
    const successor = await successorOfOne(['two', 'retired', 'example-clay']);
    expect(successorSentence(successor)).toBe(' Its successor was Example Two, retired as well; after that came Example Clay.');
    expect(heirToChoose(successor)?.slug).toBe('example-clay');
  });
  test('is the first that is current after one that its maker calls legacy', async () => {
    const successor = await successorOfOne(['two', 'legacy', 'example-clay']);
    expect(successorSentence(successor)).toBe(
      ' Its successor is Example Two, but its maker calls it legacy; after that came Example Clay.',
    );
  });
  test('is the last that can still be chosen where none is current', async () => {
    const successor = await successorOfOne(['two', 'retired', 'example-clay'], ['clay', 'legacy']);
    expect(successorSentence(successor)).toMatch(/after that came Example Clay, but its maker calls it legacy\.$/);
    expect(heirToChoose(successor)?.slug).toBe('example-clay');
  });
  test('is nothing where all that followed are gone', async () => {
    for (const next of [undefined, 'Example Unlisted']) {
      const successor = await successorOfOne(['two', 'retired', next]);
      expect(successorSentence(successor)).toBe(' Its successor was Example Two, retired as well.');
      expect(heirToChoose(successor)).toBeUndefined();
    }
  });
  test('is told with addresses where they are wanted', async () =>
    expect(successorSentence(await successorOfOne(), ({ name, slug }) => `${name} (${slug})`)).toBe(
      ' Its successor is Example Two (example-two).',
    ));
});

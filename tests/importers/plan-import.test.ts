import { describe, expect, test } from 'vitest';
import { planEntry } from '../../src/importers/plan-import.ts';
import { importFor } from '../support/import-context.ts';
import { modelEntry } from '../support/entry.ts';

const entry = modelEntry('one', { contextTokens: { value: 1000, source: 'a-copy', asOf: '2026-06-01' } });
const said = (asOf: string, supersedes: readonly string[]) =>
  planEntry(entry, { facts: { contextTokens: 2000 } }, { source: 'the-original', asOf, supersedes }, importFor([]));

describe('a source that others copy', () => {
  test('takes over what they stated, under its own name', () =>
    expect(said('2026-07-01', ['a-copy'])).toMatchObject({
      facts: [{ id: 'contextTokens', value: 2000, source: 'the-original', asOf: '2026-07-01' }],
      changed: [{ id: 'contextTokens', from: 1000, to: { value: 2000 } }],
      remarks: [],
    }));
  test('does not undo what they stated later', () => expect(said('2026-05-01', ['a-copy']).facts).toEqual([]));
  test('leaves what others stated, and reports it', () =>
    expect(said('2026-07-01', [])).toMatchObject({
      facts: [],
      remarks: [{ text: 'contextTokens: kept 1000 from a-copy; this source states 2000' }],
    }));
});

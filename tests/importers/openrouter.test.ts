import { describe, expect, test } from 'vitest';
import { planImport } from '../../src/importers/plan-import.ts';
import { parseOpenrouter } from '../../src/importers/sources/openrouter.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';

const listed = { onOpenrouter: { value: true, source: 'openrouter', asOf: '2026-06-01' } };
const entries = Array.from({ length: 10 }, (_, index) => modelEntry(`m${index}`, listed, { openrouter: `works/m${index}` }));
const row = (id: string, more: object = {}) => ({ id, name: `Works: ${id}`, ...more });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`works/m${index}`));

/** Slug -> what becomes of it, and the kinds of the remarks. */
function importList(data: readonly unknown[], only = entries) {
  const { entries: plans } = planImport(parseOpenrouter({ data }, '2026-11-20'), importFor(only, entries));
  return {
    gone: plans.filter(({ facts }) => facts[0]?.value === false).map(({ entry }) => entry.slug),
    remarks: plans.flatMap(({ entry, remarks }) => remarks.map(({ kind }) => `${entry.slug}: ${kind}`)),
  };
}

describe('what OpenRouter’s list no longer holds', () => {
  test('is not listed, when the list is whole', () =>
    expect(importList([...rows(9), row('others/x')])).toEqual({ gone: ['m9'], remarks: [] }));
  test('also when the import is for that entry alone', () =>
    expect(importList([...rows(9), row('others/x')], entries.slice(9)).gone).toEqual(['m9']));
  test('is remarked on and stays, when the list is shorter than what it held before', () =>
    expect(importList(rows(9))).toEqual({ gone: [], remarks: ['m9: not in the source'] }));
  test('is remarked on and stays, when the list lacks more than a fifth of what it held before', () => {
    const { gone, remarks } = importList([...rows(7), ...Array.from({ length: 50 }, (_, index) => row(`others/x${index}`))]);
    expect([gone, remarks]).toEqual([[], ['m7: not in the source', 'm8: not in the source', 'm9: not in the source']]);
  });
  test('may stand there under another id, an older name, or as the free variant', () => {
    const moved = [row('works/m8-20260807'), row('elsewhere/x', { name: 'Works: m9' })];
    expect(importList([...rows(8), ...moved])).toEqual({ gone: [], remarks: [] });
    expect(importList([...rows(9), row('works/m9:free')]).gone).toEqual([]);
    expect(importList([...rows(9), row('works/new', { canonical_slug: 'works/m9' })]).gone).toEqual([]);
  });
  test('was never known to be there, stays unknown', () => {
    const other = modelEntry('other', {});
    const plan = planImport(parseOpenrouter({ data: rows(10) }, '2026-11-20'), importFor([other], [...entries, other]));
    expect(plan.entries).toEqual([]);
  });
});

test('a row that tells nothing holds up no other', () =>
  expect([...parseOpenrouter({ data: [row('works/m1'), { id: 7 }, row('works/m2')] }, '2026-11-20').rows.keys()]).toEqual([
    'works/m1',
    'works/m2',
  ]));

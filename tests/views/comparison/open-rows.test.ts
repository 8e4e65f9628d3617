import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openParts } from '../../../src/views/comparison/open-rows.ts';
import { BENCHMARKS } from '../../../src/comparison/row.ts';
import type { RowGroupView, RowView } from '../../../src/views/comparison/rows.ts';
import { groupAnchor } from '../../../src/views/links.ts';

interface Outline {
  readonly differs: boolean;
  /** For each row whether it reads the same on all sides, and how many of its cells have a mark. */
  readonly rows: readonly { readonly equal: boolean; readonly marks: number }[];
}

/** Groups of which only what opens them matters. */
const groupsOf = (outlines: readonly Outline[]): readonly RowGroupView[] =>
  outlines.map(({ differs, rows }, group) => ({
    id: `group-${group}`,
    differs,
    rows: rows.map(({ equal, marks }, row) => ({
      id: `${group}:${row}`,
      equal,
      isMarked: [marks > 0, marks > 1],
      cells: [],
    })) as unknown as RowView[],
  })) as unknown as RowGroupView[];

const plain = (count: number, equal = false) => Array.from({ length: count }, () => ({ equal, marks: 0 }));
const idsOf = (groups: Iterable<{ readonly id: string }>) => [...groups].map(({ id }) => id);

describe('the parts of a comparison that stand open', () => {
  test('are the groups that differ, whole, where the page has room', () => {
    const groups = groupsOf([
      { differs: true, rows: plain(8) },
      { differs: false, rows: plain(3, true) },
      { differs: true, rows: plain(7) },
    ]);
    const open = openParts(groups, new Set());
    expect(idsOf(open.groups)).toEqual(['group-0', 'group-2']);
    expect(open.rows.size).toBe(18);
  });
  test('are first of all those that the verdict names, with five rows each, where it has not', () => {
    const groups = groupsOf([10, 10, 10, 10].map((count) => ({ differs: true, rows: plain(count) })));
    const open = openParts(groups, new Set(['3:9', '1:0']));
    expect(idsOf(open.groups)).toEqual(['group-1', 'group-3', 'group-0']);
    expect(idsOf(open.rows).filter((id) => id.startsWith('3:'))).toEqual(['3:0', '3:1', '3:2', '3:3', '3:4']);
  });
  test('are of results those that the verdict names, then those that differ; facts keep their one order', () => {
    const [facts] = groupsOf([{ differs: true, rows: [...plain(8, true), ...plain(2)] }]);
    if (facts === undefined) throw new Error('one group was made');
    const results = { ...facts, id: groupAnchor(BENCHMARKS) };
    expect(idsOf(openParts([facts], new Set(['0:9'])).rows)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => `0:${at}`));
    expect(idsOf(openParts([results], new Set(['0:9'])).rows)).toEqual([9, 8, 0, 1, 2, 3, 4, 5].map((at) => `0:${at}`));
  });
  test('keep within the page, and leave out no group that differs where all are short', () => {
    const row = fc.record({ equal: fc.boolean(), marks: fc.integer({ min: 0, max: 2 }) });
    const outline = fc.record({ differs: fc.boolean(), rows: fc.array(row, { maxLength: 12 }) });
    fc.assert(
      fc.property(fc.array(outline, { maxLength: 9 }), (outlines) => {
        const groups = groupsOf(outlines);
        const open = openParts(groups, new Set());
        const shown = groups.flatMap((group) => (open.groups.has(group) ? group.rows.filter((one) => open.rows.has(one)) : []));
        expect(shown.length).toBeLessThanOrEqual(15);
        expect([...open.groups].every(({ differs }) => differs)).toBe(true);
        const differing = groups.filter(({ differs }) => differs);
        const stops = differing
          .flatMap(({ rows }) => rows)
          .reduce((sum, { isMarked }) => sum + 1 + isMarked.filter(Boolean).length, 0);
        if (differing.flatMap(({ rows }) => rows).length <= 15 && stops <= 19 && differing.every(({ rows }) => rows.length <= 8))
          expect(open.groups.size).toBe(differing.length);
      }),
    );
  });
});

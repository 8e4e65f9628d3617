import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { softenOld } from '../../src/problems/soften-old.ts';

const problem = (file: string, message: string, line = 1): Problem => ({ file, line, column: 1, code: 'unknown-entry', message });
const severities = (now: readonly Problem[], before: readonly Problem[], touched = '') =>
  softenOld(now, before, (file) => file === touched).map(({ severity }) => severity);

describe('a fault of a file that the change does not touch', () => {
  test('is old when it was there before, wherever it stood', () =>
    expect(severities([problem('a.md', 'x', 9)], [problem('a.md', 'x', 2)])).toEqual(['warning']));
  test('is old when only the line of another file has moved', () =>
    expect(severities([problem('a.md', 'taken in b.md:12:3.')], [problem('a.md', 'taken in b.md:5:3.')])).toEqual(['warning']));
  test('is new when nothing like it was there', () =>
    expect(severities([problem('a.md', 'x')], [problem('a.md', 'y'), problem('b.md', 'x')])).toEqual([undefined]));
  test('is new when it is there once more than before', () =>
    expect(severities([problem('a.md', 'x'), problem('a.md', 'x', 2)], [problem('a.md', 'x')])).toEqual(['warning', undefined]));
});

test('a fault of a file that the change touches is its own, also when it was there before', () =>
  expect(severities([problem('a.md', 'x')], [problem('a.md', 'x')], 'a.md')).toEqual([undefined]));

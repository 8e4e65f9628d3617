/** Moves in rank that moves.yaml records, held against the other files. */
import { describe, expect, test } from 'vitest';
import { MOST_MOVES } from '../../schemas/moves.ts';
import { CATEGORIZED } from '../support/categorized.ts';
import { siteContent } from '../support/content-folder.ts';
import { problemsAt, problemsOf } from '../support/problems.ts';

const file = (...moves: readonly string[]) => ({ 'moves.yaml': `moves:\n${moves.map((move) => `  - ${move}\n`).join('')}` });
const move = (fields: string) => `{ day: 2026-07-01, entry: example-one, from: 25, to: 12, why: content${fields} }`;
const ONE = move('');

const shortly = (problems: Awaited<ReturnType<typeof problemsOf>>) =>
  problems.map(({ file: path, line, column, code, message, hint }) => `${path}:${line}:${column} ${code} ${message} ${hint}`);
const faultsOf = async (...moves: readonly string[]) => shortly(await problemsOf(file(...moves)));
const categorized = async (...moves: readonly string[]) =>
  shortly(await problemsAt(await siteContent({ ...CATEGORIZED, ...file(...moves) }))).filter((one) =>
    one.startsWith('moves.yaml'),
  );

describe('moves in rank', () => {
  test('of entries, on days that the site has come to, are well', async () =>
    expect(await faultsOf(ONE, ONE.replace('07-01', '07-15'))).toEqual([]));
  test('are told where they name no entry, with the name that was meant', async () =>
    expect(await faultsOf(ONE.replace('example-one', 'exmaple-one'))).toEqual([
      'moves.yaml:2:31 unknown-entry moves[0].entry names "exmaple-one", which is not an entry. Did you mean example-one?',
    ]));
  test('are told where their day lies ahead', async () =>
    expect(await faultsOf(ONE.replace('2026-07-01', '2026-07-16'))).toEqual([
      expect.stringMatching(/^moves\.yaml:2:12 invalid-value moves\[0\]\.day is 2026-07-16, after the site’s day, 2026-07-15/),
    ]));
  test('are told where an entry has two on one day', async () =>
    expect(await faultsOf(ONE, ONE.replace('to: 12', 'to: 40'))).toEqual([
      'moves.yaml:3:5 duplicate-move This file tells a move of "example-one" on 2026-07-01 already. keep one of the two.',
    ]));
  test('are told all at once, whatever is wrong with one of them', async () =>
    expect(
      await faultsOf(
        ONE.replace('to: 12', 'to: 0'),
        ONE.replace('example-one', 'exmaple-one'),
        ONE.replace('2026-07-01', '2026-07-16'),
      ),
    ).toEqual([
      expect.stringMatching(/^moves\.yaml:2:58 invalid-value /),
      expect.stringMatching(/^moves\.yaml:3:31 unknown-entry /),
      expect.stringMatching(/^moves\.yaml:4:12 invalid-value /),
    ]));
  test('lead from one rank to another', async () => {
    expect(await faultsOf(ONE.replace('to: 12', 'to: 25'))).toEqual([
      expect.stringMatching(/^moves\.yaml:2:58 invalid-value .*must be another rank than the one before/),
    ]);
    expect(await faultsOf(ONE.replace('to: 12', 'to: 0'))).toEqual([expect.stringMatching(/^moves\.yaml:2:58 invalid-value /)]);
  });
  test('are as many as a file has room for', async () => {
    const day = (at: number) =>
      `20${String(10 + Math.floor(at / 336)).padStart(2, '0')}-${String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const many = Array.from({ length: MOST_MOVES + 1 }, (_, at) => ONE.replace('2026-07-01', day(at)));
    expect(await faultsOf(...many.slice(1))).toEqual([]);
    expect(await faultsOf(...many)).toEqual([expect.stringContaining(`moves must have at most ${MOST_MOVES} items`)]);
  });
});

describe('the category of a move', () => {
  test('is one of the kind of its entry, be it that of today or an earlier one', async () =>
    expect(await categorized(move(', category: small'), move(', category: large').replace('07-01', '07-02'))).toEqual([]));
  test('is told where there is none of that name', async () =>
    expect(await categorized(move(', category: smal'))).toEqual([
      expect.stringMatching(/^moves\.yaml:2:\d+ unknown-category moves\[0\]\.category names "smal", .* Did you mean small\?$/),
    ]));
  test('is told where it is of another kind', async () =>
    expect(await categorized(move(', category: small').replace('example-one', 'example-kit'))).toEqual([
      expect.stringMatching(/^moves\.yaml:2:\d+ unknown-category moves\[0\]\.category names "small"/),
    ]));
  test('is asked for where its kind has categories, and only there', async () => {
    expect(await categorized(ONE)).toEqual([
      'moves.yaml:2:5 missing-category The move of "example-one" names no category, so nobody knows in which ranking it moved. add the key category, one of: large, small.',
    ]);
    expect(await categorized(ONE.replace('example-one', 'example-kit'))).toEqual([]);
  });
});

/** The moves of a day in moves.yaml: what is written, and what stays as it is. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordedMove } from '../../schemas/content.ts';
import { MOST_MOVES } from '../../schemas/moves.ts';
import { writeMoves } from '../../src/editing/write-moves.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = '2026-07-15';
const ONE: RecordedMove = { day: DAY, entry: 'one', from: 25, to: 12, why: 'content' };
const TWO: RecordedMove = { day: DAY, entry: 'two', category: 'chat', from: 3, to: 14, why: 'method' };
const LINE_ONE = `  - { day: ${DAY}, entry: one, from: 25, to: 12, why: content }\n`;
const LINE_TWO = `  - { day: ${DAY}, entry: two, category: chat, from: 3, to: 14, why: method }\n`;
const OLD =
  '# Kept by hand.\nmoves: # the oldest first\n  # A large one.\n  - { day: 2026-07-01,  entry: one, from: 40, to: 25, why: "content" } # see there\n';

/** A folder with the file, if it has one. */
async function folder(text?: string): Promise<string> {
  const dir = await temporaryFolder();
  if (text !== undefined) await writeFile(join(dir, 'moves.yaml'), text);
  return dir;
}
const textIn = (dir: string) => readFile(join(dir, 'moves.yaml'), 'utf8');
async function written(text: string | undefined, moves: readonly RecordedMove[]): Promise<string> {
  const dir = await folder(text);
  await writeMoves(dir, DAY, moves);
  return textIn(dir);
}

describe('the moves of a day', () => {
  test('begin the file, which names its schema', async () =>
    expect(await written(undefined, [ONE, TWO])).toBe(`# yaml-language-server: $schema=../schemas/editor/moves.schema.json
# Moves in rank, as they came about; visavis refresh and visavis moves write them. Nothing is known of ranks before the first line.
moves:
${LINE_ONE}${LINE_TWO}`));
  test('without any begin none, and leave one as it is', async () => {
    const dir = await folder();
    expect(await writeMoves(dir, DAY, [])).toBeUndefined();
    await expect(textIn(dir)).rejects.toThrow('ENOENT');
    expect(await written(OLD, [])).toBe(OLD);
  });
  test('follow those of earlier days, whose every byte stays', async () =>
    expect(await written(OLD, [ONE, TWO])).toBe(OLD + LINE_ONE + LINE_TWO));
  test('are the same bytes, and not written, when they are written again', async () => {
    const dir = await folder(OLD + LINE_ONE);
    expect(await writeMoves(dir, DAY, [ONE])).toBeUndefined();
    expect(await textIn(dir)).toBe(OLD + LINE_ONE);
  });
  test('change in place, go, and come', async () => {
    const marked = LINE_ONE.replace('\n', ' # by hand\n');
    expect(await written(OLD + marked + LINE_TWO, [{ ...ONE, to: 9, why: 'method' }])).toBe(
      OLD + marked.replace('to: 12, why: content', 'to: 9, why: method'),
    );
    expect(await written(`moves:\n${LINE_TWO}`, [])).toBe('moves: []\n');
    expect(await written('moves: []\n', [ONE])).toBe(`moves:\n${LINE_ONE}`);
  });
  test('of an entry in another category are other moves', async () =>
    expect(await written(`moves:\n${LINE_TWO}`, [{ ...TWO, category: 'code' }])).toBe(
      `moves:\n${LINE_TWO.replace('chat', 'code')}`,
    ));
  test('keep the line endings of the file', async () =>
    expect(await written(`moves:\r\n${LINE_TWO.replace('\n', '\r\n')}`, [TWO, ONE])).toBe(
      `moves:\r\n${LINE_TWO.replace('\n', '\r\n')}${LINE_ONE.replace('\n', '\r\n')}`,
    ));
  test('are not written in a dry run, which says what would be', async () => {
    const dir = await folder(OLD);
    expect(await writeMoves(dir, DAY, [ONE], true)).toBe('moves.yaml');
    expect(await textIn(dir)).toBe(OLD);
  });
  test('leave a file alone that the check refuses, and say where it is wrong', async () => {
    const dir = await folder(OLD.replace('from: 40', 'from: 0'));
    await expect(writeMoves(dir, DAY, [ONE])).rejects.toThrow(/moves\.yaml:4:\d+ was left as it is\. moves\[0\]\.from/);
  });
});

describe('a file that is full', () => {
  const old = (at: number) => `  - { day: 2026-06-01, entry: e${at}, from: 20, to: 1, why: content }\n`;
  const full = `moves:\n${Array.from({ length: MOST_MOVES }, (_, at) => old(at)).join('')}`;

  test('lets the oldest moves go', async () => {
    const text = await written(full, [ONE, TWO]);
    expect(text.match(/day:/g)).toHaveLength(MOST_MOVES);
    expect([text.includes(old(1)), text.includes(old(2)), text.endsWith(LINE_ONE + LINE_TWO)]).toEqual([false, true, true]);
  });
  test('keeps of one day those that lead farthest', async () => {
    const many = Array.from({ length: MOST_MOVES + 1 }, (_, at) => ({ ...ONE, entry: `e${at}`, from: 2000, to: 1000 + at / 2 }));
    const text = await written(
      undefined,
      many.map((one) => ({ ...one, to: Math.floor(one.to) })),
    );
    expect(text.match(/day:/g)).toHaveLength(MOST_MOVES);
    expect(text).not.toContain(`entry: e${MOST_MOVES},`);
  });
});

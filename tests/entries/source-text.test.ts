import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise, readSource } from '../../src/entries/source-text.ts';
import { problemsIn, problemsOf, ranksOf } from '../support/problems.ts';
import { readFileSync } from 'node:fs';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { checkFile } from '../support/check-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

async function read(bytes: Buffer | string) {
  const path = join(folder, 'a.md');
  await writeFile(path, bytes);
  return readSource(path, 'models/a.md');
}

const model = readFileSync(join(BASE_CONTENT, 'models/example-one.md'), 'utf8');

describe('E15: bytes that are not text', () => {
  test.each([
    ['a Latin-1 letter', Buffer.concat([Buffer.from('one\ntwo caf'), Buffer.from([0xe9])]), 2, 8],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---', 'utf16le')]), 1, 1],
    ['half of a surrogate pair', Buffer.concat([Buffer.from('ab'), Buffer.from([0xed, 0xa0, 0x80])]), 1, 3],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1, 1],
    ['a NUL byte', Buffer.from('one\r\ntwo\0three'), 2, 4],
    ['UTF-16 without its mark', Buffer.from('---', 'utf16le'), 1, 2],
  ])('%s is refused at its place', async (_, bytes, line, column) =>
    expect(problemsIn(await read(bytes))).toMatchObject([{ code: 'unreadable-file', file: 'models/a.md', line, column }]),
  );
  test('a letter that is four bytes long is text', async () => expect((await read('𠮷 👩‍🔬 é')).ok).toBe(true));
});

describe('size', () => {
  test('256,000 bytes are read, one more is refused', async () => {
    expect((await read('x'.repeat(256_000))).ok).toBe(true);
    expect(problemsIn(await read('x'.repeat(256_001)))).toMatchObject([{ code: 'file-too-large', line: 1, column: 1 }]);
  });
});

describe('E14: ends of lines and byte-order mark', () => {
  const forms = [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['mixed ends', (text: string) => text.replace(/\n/g, (end, at: number) => (at % 2 === 0 ? '\r\n' : end))],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ] as const;
  test.each(forms)('%s gives the same data and prose as LF alone', (_, change) =>
    expect(checkFile('models/a.md', change(model))).toEqual(checkFile('models/a.md', model)),
  );
  test.each(forms)('%s gives the same problems at the same places as LF alone', async (_, change) => {
    const faulty = model.replace('value: paid', 'value: payed').replace('short answers**', '<b>answers</b>**');
    const expected = [
      'models/example-one.md:8:21 invalid-value',
      'models/example-one.md:33:19 html-in-prose',
      'models/example-one.md:33:29 html-in-prose',
    ];
    expect(await ranksOf({ 'models/example-one.md': faulty })).toEqual(expected);
    expect(await ranksOf({ 'models/example-one.md': change(faulty) })).toEqual(expected);
  });
  test('a second byte-order mark is no longer one', async () =>
    expect(await problemsOf({ 'models/example-one.md': `\uFEFF\uFEFF${model}` })).toMatchObject([
      { code: 'no-front-matter', line: 1, column: 1 },
    ]));
  test('what is normal already stays as it is', () => expect(normalise('a\nb\n')).toBe('a\nb\n'));
});

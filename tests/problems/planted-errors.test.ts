/**
 * Ten files with a planted error, tried as a new editor would: each is fixed by what its message says, and by nothing
 * else. Whoever fixes it sees the text and the problem, and does not know what was planted.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';

const ONE = 'models/example-one.md';
const KIT = 'repositories/example-kit.md';
const base = (file: string) => readFileSync(join(BASE_CONTENT, file), 'utf8');

interface Planted {
  readonly file: string;
  readonly plant: (text: string) => string;
  /** What the editor reads: place, what is wrong, what was found, and what helps. */
  readonly line: number;
  readonly tells: readonly RegExp[];
}

const PLANTED: Readonly<Record<string, Planted>> = {
  'a key with a typing error': {
    file: ONE,
    plant: (text) => text.replace('vendor:', 'vendro:'),
    line: 3,
    tells: [/vendro is not a known key/, /Did you mean vendor\?/],
  },
  'a summary that was forgotten': {
    file: ONE,
    plant: (text) => text.replace(/^summary: .*\n/m, ''),
    line: 2,
    tells: [/summary is missing/, /add the line {2}summary:/],
  },
  'a version without quotes': {
    file: KIT,
    plant: (text) => text.replace('latestRelease: { value: none', 'latestRelease: { value: 1.10'),
    line: 15,
    tells: [/latestRelease\.value should be .*text.* but is the number 1\.10?/, /double quotes/],
  },
  'a day that does not exist': {
    file: ONE,
    plant: (text) => text.replace('value: 2025-04-14', 'value: 2025-02-30'),
    line: 16,
    tells: [/releaseDate.*"2025-02-30"/, /YYYY-MM-DD/],
  },
  'a capability with a typing error': {
    file: ONE,
    plant: (text) => text.replace('id: picture-reading', 'id: picture-readign'),
    line: 27,
    tells: [/"picture-readign"/, /Did you mean picture-reading\?/],
  },
  'a source that is not listed': {
    file: ONE,
    plant: (text) => text.replace('source: example-list', 'source: exmaple-list'),
    line: 8,
    tells: [/"exmaple-list"/, /Did you mean example-list\?/],
  },
  'an address without encryption': {
    file: ONE,
    plant: (text) => text.replace('homepage: https', 'homepage: http'),
    line: 6,
    tells: [/homepage.*"http:/, /write {2}https:\/\/example\.org/],
  },
  'front matter that is not closed': {
    file: ONE,
    plant: (text) => text.replace('\n---\n\nIt is', '\n\nIt is'),
    line: 1,
    tells: [/never closed/, /three hyphens/],
  },
  'a key that stands twice': {
    file: ONE,
    plant: (text) => text.replace('vendor: Example Works\n', 'vendor: Example Works\nvendor: Other\n'),
    line: 4,
    tells: [/vendor is already on line 3/, /keep one/],
  },
  'tabs for spaces': {
    file: ONE,
    plant: (text) => text.replace('  toolCalling', '\ttoolCalling'),
    line: 14,
    tells: [/Tabs are not allowed/, /two spaces/],
  },
};

/** Does what a hint says, at the place that the problem names. */
function fix(text: string, { line, column, code, message, hint = '' }: Problem): string {
  const lines = text.split('\n');
  const here = lines[line - 1] ?? '';
  const put = (changed: string) => lines.with(line - 1, changed).join('\n');
  const meant = /^Did you mean (\S+)\?$/.exec(hint)?.[1];
  const found = /"([^"]+)"/.exec(message)?.[1] ?? /^(\S+) is not a known key/.exec(message)?.[1] ?? '';
  if (meant !== undefined) return put(here.slice(0, column - 1) + here.slice(column - 1).replace(found, meant));
  if (code === 'missing-key')
    return lines.toSpliced(line, 0, `${/add the line {2}(\w+): /.exec(hint)?.[1]}: Now it stands here.`).join('\n');
  if (code === 'duplicate-key') return lines.toSpliced(line - 1, 1).join('\n');
  if (code === 'unclosed-front-matter') return text.replace(/\n\n/, '\n---\n\n');
  if (hint.includes('each tab by two spaces')) return put(here.replaceAll('\t', '  '));
  if (hint.includes('double quotes')) return put(here.replace(/(value: )([\d.]+)/, '$1"$2"'));
  if (hint.includes('YYYY-MM-DD')) return put(here.replace(found, '2025-02-28'));
  if (hint.startsWith('write  https://')) return put(here.replace('http://', 'https://'));
  throw new Error(`The message gives no way to fix it: ${message} ${hint}`);
}

async function problemsOf(file: string, text: string): Promise<readonly Problem[]> {
  const content = await contentWith({});
  await writeFile(join(content, file), text);
  const result = await loadCatalogue(content);
  return result.ok ? [] : result.problems.map((problem) => ({ ...problem, file }));
}

describe('a planted error', () => {
  test('there are ten', () => expect(Object.keys(PLANTED)).toHaveLength(10));
  test.each(Object.entries(PLANTED))(
    '%s is told with its line, what was found and what helps, and is fixed from that alone',
    async (_name, planted) => {
      let text = planted.plant(base(planted.file));
      expect(text).not.toBe(base(planted.file));
      const first = await problemsOf(planted.file, text);
      const told = first.find(({ message, hint }) => planted.tells.every((part) => part.test(`${message} ${hint}`)));
      expect(told).toMatchObject({ file: planted.file, line: planted.line });
      for (let problem = told, tries = 0; problem !== undefined && tries < 3; tries += 1) {
        text = fix(text, problem);
        problem = (await problemsOf(planted.file, text))[0];
      }
      expect(await problemsOf(planted.file, text)).toEqual([]);
    },
  );
});

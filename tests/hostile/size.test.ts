/** Text made to keep the builder busy or to grow: refused, or read within two seconds. The limits are listed in docs/limits.md. */
import { describe, expect, test } from 'vitest';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import { isoDate, licence, monthOrDay, name, publicUrl, slug } from '../../schemas/fields.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { CLAIM, checkFile, modelText } from '../support/check-file.ts';
import { place, problemsIn, ranksOf } from '../support/problems.ts';

const prose = (markdown: string) => renderProse({ file: 'a.md', markdown: markdown.slice(0, 20_000), line: 10 });
const places = (markdown: string) => problemsIn(prose(markdown)).map(place);

/** Milliseconds of this thread that `work` takes; other work on the machine does not lengthen them. */
function timeOf(work: () => unknown): number {
  const begun = process.threadCpuUsage();
  work();
  return process.threadCpuUsage(begun).user / 1000;
}

/** A table of `columns` columns with `rows` rows that are not filled. */
const table = (columns: number, rows: number) => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(rows)}`;

describe('prose that grows', () => {
  test.each([
    ['a table whose rows are filled up', table(500, 900), '15:1 prose-too-deep'],
    ['the same in a quote', `> ${table(500, 900).trimEnd().replaceAll('\n', '\n> ')}`, '15:1 prose-too-deep'],
    ['the same in a list', `- ${table(500, 900).trimEnd().replaceAll('\n', '\n  ')}`, '15:1 prose-too-deep'],
    ['the same without outer bars', `a${'|a'.repeat(500)}\n-${'|-'.repeat(500)}\n${'b\n'.repeat(900)}`, '14:1 prose-too-deep'],
    ['a table of 2,000 columns', table(2_000, 3), '12:1 prose-too-deep'],
  ])('%s is refused', (_, markdown, at) => expect(places(markdown)).toEqual([`a.md:${at}`]));
  test('a table of 20 columns and 50 rows is read', () => expect(places(table(20, 50))).toEqual([]));
  test('a long address that is written once and named 6,000 times is refused', () =>
    expect(places(`[a]: https://example.org/${'a'.repeat(1_000)}\n\n${'[a]'.repeat(6_000)}`)).toEqual(['a.md:10:1 unsafe-link']));
});

describe('prose of many lines', () => {
  test('1,000 are read, one more is refused', () => {
    expect(places('a\n'.repeat(999))).toEqual([]);
    expect(places('a\n'.repeat(1_000))).toEqual(['a.md:10:1 file-too-large']);
  });
});

describe('E47: prose of 20,000 characters', () => {
  test.each([
    ['brackets', '['.repeat(20_000)],
    ['pictures that never close', '!['.repeat(10_000)],
    ['links that never close', '[a]('.repeat(5_000)],
    ['links in links', `${'['.repeat(3_000)}a${'](/a)'.repeat(3_000)}`],
    ['links by one name', `[a]: /a\n\n${'[a]'.repeat(6_600)}`],
    ['backticks, one more each time', Array.from({ length: 198 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
    ['backticks in threes', '`a``b```c'.repeat(2_200)],
    ['footnotes', Array.from({ length: 900 }, (_, at) => `[^${at}]: a`).join('\n')],
    ['marks of footnotes', '[^a]'.repeat(5_000)],
    ['hosts', 'www.'.repeat(5_000)],
    ['mailboxes', 'a@'.repeat(10_000)],
    ['one long mailbox', `${'a.'.repeat(9_990)}@b.c`],
    ['brackets behind an address', `https://a.b/${')'.repeat(19_000)}`],
    ['characters by name', '&a;'.repeat(6_600)],
    ['backslashes', '\\'.repeat(20_000)],
    ['angle brackets', '<a '.repeat(6_600)],
    ['comments that never close', '<!--'.repeat(5_000)],
    ['headings', '# a\n'.repeat(999)],
    ['underlined headings', 'aaaaaaaaaaaaaaaa\n=\n'.repeat(499)],
    ['fences', '```\n'.repeat(999)],
    ['a quote of sixteen levels with lines that go on', `${'> '.repeat(16)}a\n${'b\n'.repeat(990)}`],
    ['a list', '- a\n'.repeat(999)],
    ['emphasis in many blocks', `${'*a_'.repeat(300)}\n\n`.repeat(22)],
    ['a title that never ends', `[a]: /a "${'x\n'.repeat(990)}`],
    ['spaces', `${' '.repeat(19_999)}a`],
  ])('%s: two seconds are enough', (_, markdown) => expect(timeOf(() => prose(markdown))).toBeLessThan(2_000));
});

describe('E48: fields', () => {
  const LONG = [
    'a'.repeat(50_000),
    '-'.repeat(50_000),
    ' '.repeat(50_000),
    'a-'.repeat(25_000),
    '1.'.repeat(25_000),
    '('.repeat(50_000),
  ];
  test.each(Object.entries({ slug, name, publicUrl, isoDate, monthOrDay, licence }))(
    '%s refuses 50,000 characters at once',
    (_, schema) => {
      for (const text of LONG) {
        expect(timeOf(() => expect(schema.safeParse(`${text}!`).success).toBe(false))).toBeLessThan(250);
      }
    },
  );
});

describe('a value of 240,000 characters', () => {
  const LONG = [' ', '0', '.', 'a', '0,', 'a/', '-', 'a.md/', '(', '0x', 'a:b'].map((part) => part.repeat(240_000 / part.length));
  const SPOTS: readonly (readonly [string, (text: string) => string])[] = [
    ['a price', (text) => `facts:\n  inputUsdPerMillionTokens: { value: "9${text}z", source: a, asOf: 2026-01-01 }\n`],
    ['a choice', (text) => `facts:\n  pricing: { value: "9${text}z", source: a, asOf: 2026-01-01 }\n`],
    ['a list', (text) => `aliases: "9${text}z"\n`],
    ['a key', (text) => `"9${text}z": a\n`],
    ['an address', (text) => `facts:\n  contextTokens: { value: 4, source: "https://9${text}z", asOf: 2026-01-01 }\n`],
    ['what cannot be read', (text) => `facts:\n  contextTokens: { value 9${text}z\n`],
  ];
  test.each(SPOTS)('is refused at once in %s, and visavis fix leaves it alone', (_, keys) => {
    for (const text of LONG) {
      const file = modelText(keys(text));
      expect(timeOf(() => expect(checkFile('a.md', file).ok).toBe(false))).toBeLessThan(1_000);
      expect(timeOf(() => fixEntry(file, 'model'))).toBeLessThan(1_000);
    }
  });
});

describe('E46: data', () => {
  test('41 claims and 10,000 aliases are refused, each list once', () => {
    const claim = '  - { id: text-writing, title: A, description: B, source: https://example.org/a }\n';
    const found = problemsIn(checkFile('a.md', modelText(`capabilities:\n${claim.repeat(41)}`)));
    expect(found.map(place)).toContain('a.md:7:3 invalid-value');
    const aliases = Array.from({ length: 10_000 }, (_, at) => `a${at}`).join(', ');
    expect(problemsIn(checkFile('a.md', modelText(`aliases: [${aliases}]\n`))).map(place)).toEqual(['a.md:6:10 invalid-value']);
  });
  test('a file of 5 MB is not read', async () =>
    expect(await ranksOf({ 'models/a.md': modelText('', 'a '.repeat(2_500_000)) })).toEqual(['models/a.md:1:1 file-too-large']));
  test('one line of 250,000 characters is prose that is too long', async () =>
    expect(await ranksOf({ 'models/a.md': modelText(CLAIM, 'a'.repeat(250_000)) })).toEqual(['models/a.md:8:1 file-too-large']));
});

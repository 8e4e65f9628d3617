import { describe, expect, test } from 'vitest';
import { RESERVED_SLUGS } from '../../schemas/fields.ts';
import { checkSlug, slugOf } from '../../src/entries/check-file.ts';
import { checkFile, modelText } from '../support/check-file.ts';

const isRefused = (name: string) =>
  checkSlug(`content/models/${name}.md`).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('file names', () => {
  test.each(['a', '1', 'gpt-4-1-mini', 'x'.repeat(100), 'versus', 'vsop', 'a-vsb', 'indexes'])('%s can be an address', (name) =>
    expect(isRefused(name)).toEqual([]),
  );
  test.each([
    'Big',
    'a_b',
    'a b',
    'a.b',
    'a--b',
    '-a',
    'a-',
    '-',
    '',
    '.',
    '..',
    'é',
    '日本',
    '!!!',
    'a%2fb',
    'C:',
    'a\nb',
    'x'.repeat(101),
    'a-vs-b',
    'vs',
    'vs-a',
    'a-vs',
    'a-vs-b-vs-c',
    ...RESERVED_SLUGS,
    // Long lists go on there.
    'page-2',
  ])('%j cannot', (name) => expect(isRefused(name)).toEqual(['1:1 invalid-slug']));
  test('a name made to slow the check down is refused at once', () => {
    const begun = process.threadCpuUsage();
    for (const name of [`${'a'.repeat(50_000)}!`, '-'.repeat(50_000), `${'a-'.repeat(25_000)}!`, ' '.repeat(50_000)])
      expect(isRefused(name)).toHaveLength(1);
    // Time of this thread, which other work on the machine does not lengthen.
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(2_000);
  });
  test('the slug is the file name without folder and ending', () => {
    expect(slugOf('content/models/a-b.md')).toBe('a-b');
    expect(slugOf('content/models/a-b.yaml')).toBe('a-b');
  });
});

describe('one file', () => {
  test('an entry without prose may be a YAML file', () => {
    const yaml = modelText().replaceAll('---\n', '');
    expect(checkFile('models/a.yaml', yaml)).toMatchObject({ ok: true, value: { data: { name: 'Example Three' }, prose: '' } });
  });
  test('what is left out is filled in where the schema has a default', () =>
    expect(checkFile('models/a.md', modelText())).toMatchObject({
      value: { data: { aliases: [], facts: {}, benchmarks: {}, capabilities: [] } },
    }));
});

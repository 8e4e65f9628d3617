import { describe, expect, test } from 'vitest';
import { checkSlugs } from '../../src/entries/check-names.ts';
import { edited, place, problemsOf, ranksOf } from '../support/problems.ts';

const CLAIM = 'capabilities: [{ id: text-writing, title: Writes, description: It writes texts., source: example-list }]';

test('a name that begins with its maker is told, with the name to write', async () => {
  const entry = `---\nname: 'Acme Inc: Saw'\nvendor: Acme Inc.\nsummary: B\nhomepage: https://example.org\n${CLAIM}\n---\n`;
  const [problem, ...others] = await problemsOf({ 'models/saw.md': entry });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'models/saw.md', line: 2, column: 7, code: 'invalid-value', hint: 'write name: Saw' });
});

describe('names that a reader could not tell apart', () => {
  test('case, width, invisible characters, ligatures and accents make no difference', async () => {
    expect(await ranksOf('names')).toEqual([
      'models/c-invisible.md:2:11 invalid-value',
      'models/example-one.md:2:7 duplicate-name',
      'models/example-two.md:2:7 duplicate-name',
      'models/f-ligature.md:2:7 duplicate-name',
      'models/h-decomposed.md:2:7 duplicate-name',
      'repositories/example-kit.md:2:7 duplicate-name',
      'repositories/kit.md:7:11 duplicate-name',
      'repositories/kit.md:7:28 duplicate-name',
    ]);
  });
  test('the message names the other file and line', async () => {
    const problems = await problemsOf('names');
    expect(problems.find(({ file }) => file === 'models/example-one.md')?.message).toBe(
      '"Example One" is already a name or alias in models/a-case.md:2 (case, accents, spaces and hyphens make no difference).',
    );
    const duplicates = problems.filter(({ code }) => code === 'duplicate-name');
    expect(duplicates.map(({ message }) => message.match(/in (\S+):\d+ /)?.[1])).not.toContain(undefined);
  });
  test('an entry may have its own name in several spellings', async () => {
    const entry = (aliases: string) =>
      `---\nname: Straße 1\nvendor: A\nsummary: B\nhomepage: https://example.org\naliases: [${aliases}]\n${CLAIM}\n---\n`;
    expect(await ranksOf({ 'models/street.md': entry('STRASSE 1, strasse-1') })).toEqual([]);
    expect(await ranksOf({ 'models/street.md': entry('STRASSE 1, Straße 1') })).toEqual(['models/street.md:6:22 duplicate-name']);
  });
  test('names that differ in a digit or a word are two names', async () =>
    expect(
      await ranksOf({
        'models/three.md': `---\nname: Example 1\nvendor: A\nsummary: B\nhomepage: https://example.org\n${CLAIM}\n---\n`,
      }),
    ).toEqual([]));
});

describe('addresses', () => {
  test('an alias that is the address of another entry leads to two places', async () => {
    const two = {
      'models/two.md': `---\nname: Second\nvendor: A\nsummary: B\nhomepage: https://example.org\n${CLAIM}\n---\n`,
    };
    const one = { 'models/example-one.md': edited('models/example-one.md', 'aliases: [ex-1]', 'aliases: [two]') };
    const problems = await problemsOf({ ...two, ...one });
    expect(problems.map(place)).toEqual(['models/example-one.md:4:11 duplicate-name']);
    expect(problems[0]?.message).toBe('"two" is the address of another entry, models/two.md.');
  });
  test('the first file keeps the address, and every other one is told so', () => {
    const problems = checkSlugs(['models/a.md', 'models/a.yaml', 'models/b.md', 'repositories/a.md']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['models/a.yaml', 'duplicate-slug'],
      ['repositories/a.md', 'duplicate-slug'],
    ]);
    expect(problems.every(({ message }) => message.includes('already taken by models/a.md'))).toBe(true);
  });
  test('names that a file system may take for the same collide', () => {
    expect(checkSlugs(['models/a.md', 'models/A.md'])).toHaveLength(1);
    expect(checkSlugs(['models/caf\u00e9.md', 'models/cafe\u0301.md'])).toHaveLength(1);
    expect(checkSlugs(['models/\ufb01g.md', 'models/fig.md'])).toHaveLength(1);
    expect(checkSlugs(['models/\u212aey.md', 'models/key.md'])).toHaveLength(1);
  });
});

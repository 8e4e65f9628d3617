/** Values that are not what they look like: numbers in odd forms, characters that nobody sees, addresses of no public place. */
import { describe, expect, test } from 'vitest';
import { isPublicUrl, slug } from '../../schemas/fields.ts';
import { edited, place, problemsOf, ranksOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const change = (from: string, to: string) => ({ [ONE]: edited(ONE, from, to) });

describe('numbers', () => {
  test.each(['-0', '1e-12', '4e-7', '0x10', '017', '+5', '.5', '0.00000001'])(
    'a price of %s is an error at its place',
    async (typed) => expect(await ranksOf(change('value: 0.4', `value: ${typed}`))).toEqual([`${ONE}:9:38 invalid-value`]),
  );
  test.each(['0.001', '0.004002', '16.50'])('a price of %s is shown as it is', async (typed) =>
    expect(await ranksOf(change('value: 0.4', `value: ${typed}`))).toEqual([]),
  );
});

describe('characters that nobody sees', () => {
  const hidden = ['\u00ad', '\u034f', '\u115f', '\u1160', '\u200c', '\u200d', '\u3164', '\uffa0', '\ufe0f', '\u{e0101}'];
  const pointOf = (character: string) => character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');

  test.each(hidden.map((character) => [pointOf(character) ?? '', character]))(
    'U+%s is refused in a name',
    async (point, character) => {
      const problems = await problemsOf(change('name: Example One', `name: "Exam${character}ple One"`));
      expect(problems.map(place)).toEqual([`${ONE}:2:12 invalid-value`]);
      expect(problems[0]?.message).toContain(`name holds the invisible or control character U+${point}`);
    },
  );
  test('and in addresses, with their place', async () => {
    const problems = await problemsOf(change('example.org/models/one\nfacts', 'example.org/mod\u00adels\nfacts'));
    expect(problems.map(place)).toEqual([`${ONE}:6:34 invalid-value`]);
    expect(problems[0]?.message).toContain('U+00AD');
  });
  test.each(['👩‍🔬', '❤️', '1️⃣', '🏳️‍🌈', 'می‌خواهم', 'ക്‍ഷ'])('%s is written with joiners, and may be', async (text) =>
    expect(await ranksOf(change('summary: A small', `summary: A ${text} small`))).toEqual([]),
  );
  test.each(['summary: "a\\ud800b"', 'summary: A\n"\\udc00": b'])('half of a character is an error', async (text) =>
    expect(
      (await ranksOf(change('summary: A small invented model for short answers.', text))).filter((at) =>
        /^models.*5:10|6:1 /.test(at),
      ),
    ).toHaveLength(1),
  );
});

describe('addresses', () => {
  test.each([
    'https://@x.org',
    'https://@x.org/a',
    'https:///x.org',
    'https://router.lan',
    'https://nas.home.arpa/',
    'https://a..b',
    'https://a..b.org',
    'https://-a.org',
    'https://a-.org',
    'https://x.localhost',
    'https://printer.home',
    `https://${'a'.repeat(64)}.org`,
  ])('%s is not of a public host', (address) => expect(isPublicUrl(address)).toBe(false));
  test.each([
    'https://x.org',
    'https://x.org.',
    'https://münchen.example/ä',
    'https://x.org:8443/?q=a@b',
    'https://a.b-c.co.uk/#x',
    'https://packages.example.com/package/@scope/name',
  ])('%s is', (address) => expect(isPublicUrl(address)).toBe(true));
});

test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('%s.md cannot be checked out on every machine', async (name) => {
  expect(slug.safeParse(name).success).toBe(false);
  const claim = 'capabilities: [{ id: text-writing, title: Writes, description: It writes., source: https://example.org }]';
  const text = `---\nname: Second\nvendor: A\nsummary: B\nhomepage: https://example.org\n${claim}\n---\n`;
  expect(await ranksOf({ [`models/${name}.md`]: text })).toEqual([`models/${name}.md:1:1 invalid-slug`]);
});

/** Slips in names, texts and claims: each is told once, where it is, and to the file that has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { edited, place, problemsOf } from '../support/problems.ts';

const [ONE, TWO, KIT] = ['models/example-one.md', 'models/example-two.md', 'repositories/example-kit.md'];
const base = (inside: string) => readFileSync(join(BASE_CONTENT, inside), 'utf8');

/** `line:column code severity message | hint` of the one problem of the base with one text in place of another. */
async function told(from: string | RegExp, to: string, file = ONE): Promise<string> {
  const [first, ...others] = await problemsOf({ [file]: edited(file, from, to) });
  expect(others).toEqual([]);
  expect(first?.file).toBe(file);
  return `${first?.line}:${first?.column} ${first?.code} ${first?.severity ?? 'error'} ${first?.message} | ${first?.hint}`;
}

describe('names', () => {
  test.each(['\u00a0', '\u2009', '\u202f'])('with a space that is none of the keyboard: %j', async (space) =>
    expect(await told('vendor: Example Works', `vendor: Example${space}Works`)).toMatch(
      /^3:16 invalid-value error vendor holds U\+(?:00A0|2009|202F) in place of a plain space; .*type the space again\.$/,
    ),
  );
  test('of a maker with a space too many are told there, and not to others of the maker', async () =>
    expect(await told('vendor: Example Works', 'vendor: "Example Works\u00a0"')).toMatch(/^3:9 invalid-value error /));
  test.each([
    ['https://example.org/x', 'is an address'],
    ['"!!!"', 'must hold a letter or a digit'],
    ['＂ex-1＂', 'stands between typographic quotation marks'],
  ])('that are none: %s', async (alias, part) => expect(await told('[ex-1]', `[${alias}]`)).toContain(part));
  test.each([
    ['Example Two', 'models/example-two.md:2'],
    ['example-two', 'models/example-two.md:2'],
    ['EXAMPLE KIT', 'repositories/example-kit.md:2'],
  ])('an alias gives way to the name of another: %s', async (alias, other) => {
    const found = await told('[ex-1]', `[${alias}]`);
    expect(found).toMatch(/^4:11 duplicate-name error /);
    expect(found).toContain(`a name or alias in ${other}`);
    expect(found).toMatch(/\| remove the alias\.$/);
  });
  test('an alias that is the name itself', async () =>
    expect(await told('[ex-1]', '[Example One]')).toMatch(
      /already what this entry is called on line 2 .*\| remove the alias\.$/,
    ));
  test.each(['example-one-copy', 'example-one-2', 'copy-of-example-one', 'example-one-old'])(
    'of a copy are told to %s',
    async (slug) => {
      const found = await problemsOf({ [`models/${slug}.md`]: base(ONE) });
      expect(found.map(place)).toEqual([`models/${slug}.md:2:7 duplicate-name`]);
    },
  );
});

describe('texts', () => {
  test.each([
    ['Itâ€™s small.', '5:12 unsafe-character error summary holds "â€™"'],
    ['A cafÃ© model.', '5:15 unsafe-character error summary holds "Ã©"'],
    ['A small\ufffd model.', '5:17 unsafe-character error summary holds "\ufffd"'],
    ['A small &amp; plain model.', '5:10 invalid-value warning summary holds an entity of HTML'],
    ['A small&nbsp;model.', '5:10 invalid-value warning summary holds an entity of HTML'],
  ])('%s', async (text, begin) => expect((await told(/summary: .*/, `summary: ${text}`)).startsWith(begin)).toBe(true));
  test.each(['AT&T; and others', 'Reads `&amp;` and `Ã©`.', 'São Paulo, NÃO, café.', 'Hides\u00a0a space in a sentence.'])(
    '%s is right',
    async (text) => expect(await problemsOf({ [ONE]: edited(ONE, /summary: .*/, `summary: ${text}`) })).toEqual([]),
  );
  test.each([
    ['Itâ€™s small.', '33:3'],
    ['Line one\nand caf\ufffd.', '34:8'],
    ['A number &#0; of none.', '33:1'],
  ])('of prose: %j', async (text, at) =>
    expect(await told('It is meant', `${text}\n\nIt is meant`)).toMatch(new RegExp(`^${at} unsafe-character error `)),
  );
  test('hidden in a comment', async () =>
    expect(await told('vendor:', '# see\u202e here\nvendor:')).toMatch(
      /^3:6 unsafe-character error There is an invisible character \(U\+202E\) in this comment\./,
    ));
  test('an address between < and > is no placeholder', async () =>
    expect(await problemsOf({ [ONE]: edited(ONE, 'It is meant', '<https://example.org/a>\n\nIt is meant') })).toEqual([]));
});

describe('claims', () => {
  test('that say the same', async () =>
    expect(await told('title: Reads pictures', 'title: Writes short texts')).toMatch(
      /^28:12 duplicate-claim error capabilities\[1\]\.title says word for word what capabilities\[0\]\.title says\. /,
    ));
  test.each([
    ['example-two', 'error capabilities[0].versus is a name alone.'],
    ['Example Two', 'error capabilities[0].versus is a name alone.'],
    ['example-one', 'error capabilities[0].versus is a name alone, and that of this entry itself.'],
    ['Nothing', 'error capabilities[0].versus is a name alone.'],
    ['Example One writes shorter texts.', 'warning capabilities[0].versus begins with Example One'],
  ])('that are compared with %s', async (versus, part) => expect(await told(/versus: .*/, `versus: ${versus}`)).toContain(part));
  test('that name the entry as a part of another name', async () => {
    const two = base(TWO).replace('name: Example Two', 'name: Example One mini');
    const one = edited(ONE, /versus: .*/, 'versus: Example One mini writes longer texts.');
    const site = edited('site.yaml', 'example-two vs', 'example one mini vs');
    expect(await problemsOf({ [ONE]: one, [TWO]: two, 'site.yaml': site })).toEqual([]);
  });
  test('of two entries may say the same', async () => {
    const title = /title: (.*)/.exec(base(ONE))?.[1] ?? '';
    expect(await problemsOf({ [KIT]: edited(KIT, /title: .*/, `title: ${title}`) })).toEqual([]);
  });
});

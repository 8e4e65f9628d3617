/**
 * The hostile corpus: what a stranger may put into one file, by the number of its row (E1 to E59). Each is refused at its place, or
 * read as plain text. Files, names, addresses and sizes have more in the tests beside this one; rows that are about a whole folder,
 * a built site, GitHub or a pull request have their number in the title of a test elsewhere.
 */
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { checkFile, modelText } from '../support/check-file.ts';
import { place, problemsIn } from '../support/problems.ts';

const FACT = 'source: https://example.org/a, asOf: 2026-01-01';
const fact = (name: string, value: string) => `facts:\n  ${name}: { value: ${value}, ${FACT} }\n`;
const claim = (keys: string) => `capabilities:\n  - ${keys}\n`;
const titled = (title: string) => `{ id: text-writing, title: ${title}, description: B, source: https://example.org/a }`;

/** Places in a file whose sixth line is the first of `keys`. */
const inKeys = (keys: string) => problemsIn(checkFile('a.md', modelText(keys))).map(place);
const inFile = (text: string) => problemsIn(checkFile('a.md', text)).map(place);
const inProse = (markdown: string) => problemsIn(renderProse({ file: 'a.md', markdown, line: 10 })).map(place);

describe('front matter', () => {
  test.each([
    ['E1', '---js\nname: a\n---\n', '1:1 no-front-matter'],
    ['E2', '---javascript\nname: a\n---\n', '1:1 no-front-matter'],
    ['E3', '--- js\nname: a\n---\n', '1:1 no-front-matter'],
    ['E4', '---JS\nname: a\n---\n', '1:1 no-front-matter'],
    ['E5', '\uFEFF---js\nname: a\n---\n', '1:1 no-front-matter'],
    ['E6', '---coffee\nname: a\n---\n', '1:1 no-front-matter'],
    ['E7', '---constructor\nname: a\n---\n', '1:1 no-front-matter'],
    ['E8', '---__proto__\nname: a\n---\n', '1:1 no-front-matter'],
    ['E9', '---toString\nname: a\n---\n', '1:1 no-front-matter'],
    ['E11', '---json\n{"name":"a"}\n---\n', '1:1 no-front-matter'],
    ['E11', '---toml\nname = "a"\n---\n', '1:1 no-front-matter'],
    ['E12', '----\nname: a\n----\n', '1:1 no-front-matter'],
    ['E12', ' ---\nname: a\n---\n', '1:1 no-front-matter'],
    ['E12', 'Only prose.\n', '1:1 no-front-matter'],
    ['E12', '', '1:1 no-front-matter'],
    ['E12', '---', '1:1 unclosed-front-matter'],
    ['E13', '---\nname: a\n', '1:1 unclosed-front-matter'],
    ['E16', '---\ntext\n---\n', '2:1 not-a-mapping'],
    ['E16', '---\n- a\n---\n', '2:1 not-a-mapping'],
    ['E16', '---\nnull\n---\n', '2:1 not-a-mapping'],
  ])('%s: %j', (_, text, at) => expect(inFile(text)).toEqual([`a.md:${at}`]));
  test('E10: a second block of code is prose', () =>
    expect(checkFile('a.md', modelText('', '---js\nprocess.exit(1)\n---\n'))).toMatchObject({
      ok: true,
      value: { prose: '---js\nprocess.exit(1)\n---\n' },
    }));
});

describe('YAML', () => {
  test.each([
    ['E17: a key twice', 'vendor: Another\n', '6:1 duplicate-key'],
    ['E18: a second document', '...\nname: b\n', '7:1 yaml-syntax'],
    ['E19: a tab', 'facts:\n\tstatus: a\n', '7:1 yaml-syntax'],
    ['E20: a tag of code', 'aliases: !!js/function "x"\n', '6:10 yaml-syntax'],
    ['E20: a tag of a pattern', 'aliases: !!js/regexp /x/\n', '6:10 yaml-syntax'],
    ['E20: a tag of bytes', 'aliases: !!binary eA==\n', '6:10 yaml-syntax'],
    ['E20: a tag of its own', 'aliases: !own x\n', '6:10 yaml-syntax'],
    [
      'E21: aliases of aliases',
      `a: &a [x]\n${'bcdefghi'.replace(/./g, (name) => `${name}: &${name} [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n`)}`,
      '6:7 yaml-syntax',
    ],
    ['E22: an anchor within itself', 'facts: &a { self: *a }\n', '6:11 yaml-syntax'],
    ['E23: a merge key', '<<: { __proto__: { polluted: 1 } }\n', '6:7 unknown-key'],
    ['E24: a name of a prototype', '__proto__: { polluted: 1 }\n', '6:1 unknown-key'],
    ['E24: a name of a method', 'hasOwnProperty: 1\n', '6:1 unknown-key'],
    ['E24: a fact named like a property', 'facts:\n  constructor: { value: 1 }\n', '7:3 unknown-key'],
    ['E25: 5,000 brackets', `facts: ${'['.repeat(5_000)}\n`, '1:1 yaml-syntax'],
    ['E25: 5,000 mappings', `facts: ${'{a: '.repeat(5_000)}\n`, '1:1 yaml-syntax'],
    ['E27: a key that is a list', '? [1, 2]\n: a\n', '6:3 yaml-syntax'],
    ['E27: a key that is a number', '1: a\n', '6:1 unknown-key'],
    ['E28: a number for text', 'aliases: [1.10]\n', '6:11 wrong-type'],
    ['E28: a number with a zero for text', 'aliases: [012]\n', '6:11 wrong-type'],
    ['E29: a day that does not exist', fact('releaseDate', '2024-02-30'), '7:25 invalid-value'],
    ['E29: a day of zeros', fact('releaseDate', '0000-00-00'), '7:25 invalid-value'],
    ['E30: no finite number', fact('inputUsdPerMillionTokens', '.inf'), '7:38 wrong-type'],
    ['E30: a negative price', fact('inputUsdPerMillionTokens', '-1'), '7:38 invalid-value'],
    ['E30: a number beyond all others', fact('contextTokens', '99999999999999999999'), '7:27 invalid-value'],
    ['E32: a misspelt key', 'adoptoin: 3\n', '6:1 unknown-key'],
    ['E34: a number deep in a list', claim(titled('5')), '7:32 wrong-type'],
    ['E35: a misspelt choice', fact('pricing', 'payd'), '7:21 invalid-value'],
    ['E57: a style for a number', fact('contextTokens', '"100%;background:url(//e)"'), '7:27 wrong-type'],
  ])('%s', (_, keys, at) => {
    expect(inKeys(keys)[0]).toBe(`a.md:${at}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  test.each(['1_000', '12:30:45', 'no', 'on'])('E28: %s is the text that it is', (text) =>
    expect(checkFile('a.md', modelText(`aliases: [${text}]\n`))).toMatchObject({
      ok: true,
      value: { data: { aliases: [text] } },
    }),
  );
  test('E33: a key that is missing is told at the first line, by its name', () => {
    const [problem] = problemsIn(checkFile('a.md', modelText().replace(/^vendor: .*\n/m, '')));
    expect(problem).toMatchObject({ line: 2, column: 1, code: 'missing-key', message: expect.stringContaining('vendor') });
  });
});

describe('names', () => {
  const withName = (name: string) => modelText().replace('Example Three', () => JSON.stringify(name));
  test.each([
    ['E38', '\u041e\u0440enAI'],
    ['E41', '   '],
    ['E41', 'x'.repeat(300)],
  ])('%s: %j is refused', (_, name) => expect(inFile(withName(name))).toEqual(['a.md:2:7 invalid-value']));
  test.each(['\u202e', '\u2066', '\u200b', '\ufe0e', '\u{e0061}'])(
    'E39: %j is refused, with its number and column',
    (character) => {
      const [problem, ...others] = problemsIn(checkFile('a.md', withName(`Exa${character}mple`)));
      const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      expect(problem).toMatchObject({ line: 2, column: 11, code: 'invalid-value', message: expect.stringContaining(number) });
      expect(others).toEqual([]);
    },
  );
  test.each([
    ['E40', '\u0639\u0631\u0628\u064a'],
    ['E40', '\ud83d\udc69\u200d\ud83d\udd2c'],
    ['E40', '\u{20bb7}'],
    ['E55', '</script><script>alert(1)</script>'],
    ['E55', '<!--<script>'],
    ['E56', '" onmouseover="alert(1)'],
    ['E56', "'><svg onload=alert(1)>"],
    ['E61', '::error file=x:: $(id) `id`'],
  ])('%s: %j is a name like any other', (_, name) =>
    expect(checkFile('a.md', withName(name))).toMatchObject({ ok: true, value: { data: { name } } }),
  );
  test.each(['\n::error file=x::', '\r::add-mask::x', '\u001b[31m', '\u0007'])('E61: %j is refused', (text) =>
    expect(inFile(withName(`Example${text}`))[0]).toBe('a.md:2:7 invalid-value'),
  );
});

describe('addresses and prose', () => {
  const LINKS = [
    'javascript:a',
    'JaVaScRiPt:a',
    'vbscript:a',
    'data:text/html,a',
    'file:///a',
    'blob:a',
    'ftp://example.org',
    '//evil.example',
    'https:evil',
  ];
  const HOSTS = [
    'http://example.org',
    'https://user:pw@example.org',
    'https://169.254.169.254',
    'https://localhost',
    'https://example.org:99999',
  ];
  test.each([...LINKS, ...HOSTS])('E49, E50: %s is refused, in front matter and in prose', (url) => {
    expect(inFile(modelText().replace('https://example.org/three', url))).toEqual(['a.md:5:11 invalid-value']);
    expect(inProse(`[a](<${url}>)`)).toEqual(['a.md:10:1 unsafe-link']);
  });
  test.each([
    ...[
      '<script>',
      '<img src=x onerror=a>',
      '<svg onload=a>',
      '<iframe>',
      '<style>',
      '<details ontoggle=a>',
      '<form>',
      '<base>',
    ].map((html) => ['E52', html, 'html-in-prose'] as const),
    ['E52', '<meta http-equiv=refresh>', 'html-in-prose'],
    ['E52', '<!-- a', 'html-in-prose'],
    ['E53', '![a](https://example.org/1.gif)', 'image-in-prose'],
    ['E53', '![a](data:image/svg+xml,a)', 'image-in-prose'],
    ['E47, 3,000 quotes', '>'.repeat(3_000), 'prose-too-deep'],
    ['E47', `${'- '.repeat(500)}a`, 'prose-too-deep'],
  ] as const)('%s: %j is refused', (_, markdown, code) => expect(inProse(markdown)[0]).toBe(`a.md:10:1 ${code}`));
  test.each(['E54 {process.env.HOME}', 'E54 import x from "y"', 'E54 {{constructor}}', 'E52 <svg/onload=a>'])(
    '%s is text',
    (text) =>
      expect(renderProse({ file: 'a.md', markdown: text, line: 1 })).toEqual({
        ok: true,
        value: `<p>${text.replace('<', '&#x3C;')}</p>`,
      }),
  );
  test('E58: a heading has no anchor, whatever it is called', () =>
    expect(renderProse({ file: 'a.md', markdown: '# location\n\n# constructor', line: 1 })).toEqual({
      ok: true,
      value: expect.not.stringMatching(/\b(id|name)=/),
    }));
});

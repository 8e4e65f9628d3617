import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTheme, THEME_FILE } from '../../src/entries/check-theme.ts';
import { ROOT } from '../support/command.ts';

const FILES = new Set(['paper.png', 'text.woff2']);
const faults = (text: string) =>
  checkTheme({ file: 'theme.css', text }, FILES).map(({ line, column, message }) => `${line}:${column} ${message}`);
const places = (text: string) => checkTheme({ file: 'theme.css', text }, FILES).map(({ line, column }) => `${line}:${column}`);

describe('a theme may', () => {
  test.each([
    ['set colours', ':root { --accent: #0a5; }'],
    ['use its own files', 'body { background: url(theme/paper.png) }'],
    ['put their names in quotes', "@font-face { src: url( 'theme/text.woff2' ) format('woff2') }"],
    ['hold a picture', 'a { background: url(data:image/png;base64,iVBOR//8/) }'],
    ['hold a drawing', `a { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>") }`],
    ['point at a part of the page', 'a { fill: url(#stripes) }'],
    ['say anything in a comment', '/* @import "https://example.org" \n url(x.png) */ a { color: red }'],
    ['end in a comment', 'a { color: red } /* https://example.org'],
  ])('%s', (_what, css) => expect(faults(css)).toEqual([]));
});

describe('a theme may not load what is elsewhere', () => {
  test.each([
    ['another style sheet', '\n@import "theme/more.css";', '2:1'],
    ['another style sheet, in capitals', '@IMPORT "x.css";', '1:1'],
    ['a picture of another host', 'a {\n  background: url(https://example.org/a.png)\n}', '2:19'],
    ['a picture of another host without its scheme', 'a { background: url("//example.org/a.png") }', '1:22'],
    ['a picture of another scheme', 'a { background: url(ftp://example.org/a.png) }', '1:21'],
    ['an address that is no value of url()', 'a { background: image-set("https://example.org/a.png" 1x) }', '1:28'],
    ['an address with one slash', 'a { background: image-set("https:/example.org/a.png" 1x) }', '1:28'],
    ['an address with a tab in it', 'a { background: image-set("/\t/example.org/a.png" 1x) }', '1:28'],
    [
      'what is behind a text that looks like a comment',
      'a { content: "/*"; src: url(//example.org/a.png); quotes: "*/" }',
      '1:29',
    ],
    ['what is behind a text that never ends', 'a { content: "/*\n} b { src: url(//example.org/a) } /* */', '2:16'],
    ['what is behind an address that looks like a comment', 'a { src: url(theme/*), url(//example.org/a) } /* */', '1:10'],
  ])('%s', (_what, css, place) => expect(places(css)).toContain(place));
  test('each is told once, with what to do', () =>
    expect(checkTheme({ file: 'theme.css', text: 'a { src: url(https://example.org/a) }' }, FILES)).toEqual([
      {
        file: 'theme.css',
        line: 1,
        column: 14,
        code: 'unsafe-theme',
        message: 'This is the address of another host; pages load files from this site only.',
        hint: 'put the file into content/theme/ and write url(theme/NAME).',
      },
    ]));
});

describe('a theme may not hide what it says', () => {
  test.each([
    ['a letter as a code', '@\\69mport "x.css";', '1:2'],
    ['a letter behind a backslash', '@impor\\t "x.css";', '1:7'],
    ['a slash behind a backslash', 'a { src: url("https:\\/\\/example.org") }', '1:21'],
  ])('%s', (_what, css, place) => expect(places(css)).toContain(place));
});

describe('a theme may not name a file that is not there', () => {
  test.each([
    'url(theme/papre.png)',
    'url(paper.png)',
    'url(../models/one.md)',
    'url("/theme/paper.png")',
    'url(data:text/css,x)',
    `url("it's.png")`,
  ])('%s', (value) => expect(faults(`a {\n  src: ${value}\n}`)).toEqual([`2:8 ${value} is no file of the theme.`]));
});

test('text that was made to keep the check busy is read in one pass', () => {
  // As much as a file may hold.
  const filled = (part: string) => part.repeat(Math.floor(256_000 / part.length));
  for (const part of ['"', '/*', 'url(', 'url("', '/\t', '\\', '\\\n', '//\n', '@import\n'])
    expect(faults(filled(part)).length).toBeLessThanOrEqual(256_000);
});

test('each type of file that a theme may have has a route, and no other', () => {
  const routes = readdirSync(join(ROOT, 'src/pages/theme')).flatMap((file) => /^\[asset\]\.(\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect(routes.length).toBeGreaterThan(0);
  expect(
    ['ico', 'png', 'svg', 'webp', 'woff2', 'gif', 'jpg', 'js', 'html'].filter((type) => THEME_FILE.test(`a.${type}`)),
  ).toEqual(routes.sort());
});

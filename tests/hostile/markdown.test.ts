/** Prose that tries to be more than text. Raw HTML and links of every scheme are in tests/prose/refused-markup.test.ts. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { place, problemsIn } from '../support/problems.ts';

const rendered = (markdown: string) => renderProse({ file: 'a.md', markdown, line: 10 });
const places = (markdown: string) => problemsIn(rendered(markdown)).map(place);
function html(markdown: string): string {
  const result = rendered(markdown);
  if (!result.ok) throw new Error(result.problems.map(place).join('\n'));
  return result.value;
}

describe('links that hide where they lead', () => {
  test.each([
    ['in angle brackets', '[a](<javascript:alert(1)>)', '10:1 unsafe-link'],
    ['as an autolink', '<vbscript:x>', '10:1 unsafe-link'],
    ['with a letter as a number', '[a](&#106;avascript:alert(1))', '10:1 unsafe-link'],
    ['with a tab by its name', '[a](jav&Tab;ascript:x)', '10:1 unsafe-link'],
    ['with a colon by its name', '[a](javascript&colon;alert(1))', '10:1 unsafe-link'],
    ['with a control character before', '[a]( \u0001javascript:alert(1))', '10:6 unsafe-character'],
    ['by reference', '[a][b]\n\n[b]: <javascript:x>', '12:1 unsafe-link'],
    ['with a quote in the address', '[a](https://example.org/"onx=")', '10:1 unsafe-link'],
    ['with a backslash for a slash', '[a](/\\evil.example)', '10:1 unsafe-link'],
    ['to a mailbox without a name', '[a](mailto:)', '10:1 unsafe-link'],
    ['to an address of 501 characters', `[a](https://example.org/${'a'.repeat(481)})`, '10:1 unsafe-link'],
  ])('%s', (_, markdown, at) => expect(places(markdown)).toEqual([`a.md:${at}`]));
});

describe('pictures', () => {
  test.each([
    ['of another host', '![a](https://example.org/a.png)', '10:1'],
    ['as data', '![a](data:image/svg+xml,x)', '10:1'],
    ['by reference', '![a][b]\n\n[b]: https://example.org/a.png', '10:1'],
    ['within a link', '[![a](https://example.org/a.png)](https://example.org)', '10:2'],
    ['without words', 'x ![](https://example.org/1.gif)', '10:3'],
  ])('%s are refused', (_, markdown, at) => expect(places(markdown)).toEqual([`a.md:${at} image-in-prose`]));
});

describe('languages that are not Markdown', () => {
  test.each([
    '{process.env.HOME}',
    '{{constructor.constructor("alert(1)")()}}',
    'import x from "y"',
    'export const a = 1',
    '$$x$$',
    ':smile:',
    'ftp://example.org',
    '[^1]',
    '=HYPERLINK(A1)',
    '::error file=x::a',
    '$(id)',
    'Ignore all instructions before this one.',
  ])('%s stays text', (text) => expect(html(text)).toBe(`<p>${text}</p>`));
  test.each(['<Foo />', '</script>', '<a href="x">', '<form>', '<meta http-equiv=refresh content=0>', '<x-y>'])(
    '%s is refused, and not lost',
    (text) => expect(places(text)).toEqual(['a.md:10:1 html-in-prose']),
  );
});

describe('what passes', () => {
  const PASSING: readonly string[] = [
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;img src=x onerror=alert(1)&#62;',
    '\\<script>alert(1)\\</script>',
    '`</script><script>alert(1)</script>`',
    '```html onload=x\n<script>alert(1)</script>\n```',
    '```"><script>\nx\n```',
    '[a](https://example.org "\\" onmouseover=\\"alert(1)")',
    '# location\n\n# constructor\n\n# body',
    '| <!-- |\n|:-:|\n| a |'.replace('<', '\\<'),
    '- [x] done',
  ];
  test.each(PASSING)('makes text elements only: %j', (markdown) => {
    const elements = parse(html(markdown), { blockTextElements: {} }).querySelectorAll('*');
    const names = elements.map((element) => element.tagName.toLowerCase());
    expect(names.filter((name) => /^(script|img|iframe|style|form|input|svg|object)$/.test(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => !['href', 'rel'].includes(name))).toEqual([]);
  });
});

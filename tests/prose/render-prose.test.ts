import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';

function html(markdown: string): string {
  const rendered = renderProse({ file: 'a.md', markdown, line: 1 });
  if (!rendered.ok) throw new Error(rendered.problems.map((problem) => problem.message).join('\n'));
  return rendered.value;
}

describe('prose that passes', () => {
  test('becomes HTML', () =>
    expect(html('It is **meant** for *short* `answers`.\n\n1. one\n2. two\n\n> a quote')).toMatchInlineSnapshot(`
      "<p>It is <strong>meant</strong> for <em>short</em> <code>answers</code>.</p>
      <ol>
      <li>one</li>
      <li>two</li>
      </ol>
      <blockquote>
      <p>a quote</p>
      </blockquote>"
    `));
  test('has headings below those of the page', () =>
    expect(html('# One\n\n## Two\n\n##### Five')).toMatchInlineSnapshot(`
    "<h3>One</h3>
    <h4>Two</h4>
    <h4>Five</h4>"
  `));
  test('keeps tables as tables', () =>
    expect(html('| a | b |\n|---|--:|\n| 1 | 2 |').replace(/\n/g, '')).toMatchInlineSnapshot(
      `"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"`,
    ));
  test('may be empty', () => expect(html('')).toBe(''));
});

describe('links', () => {
  test('those that leave the site are marked, whatever the editor wrote', () => {
    expect(html('[one](https://example.org/a?b=c&d)')).toMatchInlineSnapshot(
      `"<p><a href="https://example.org/a?b=c&#x26;d" rel="nofollow noopener">one</a></p>"`,
    );
    expect(html('[one][two]\n\n[two]: https://example.org "A title"')).toContain('rel="nofollow noopener"');
    expect(html('See https://example.org.')).toContain('<a href="https://example.org" rel="nofollow noopener">');
  });
  test('those within the site and to a mailbox are not', () => {
    expect(html('[one](/models/example-one/)')).toBe('<p><a href="/models/example-one/">one</a></p>');
    expect(html('[one](mailto:a@example.org)')).not.toContain('rel');
  });
});

describe('text that looks like code', () => {
  test.each(['{process.env}', '{{constructor}}', 'import x from "y"', '${1 + 1}', '<%= 1 %>', '<svg/onload=alert(1)>'])(
    '%s stays text',
    (text) => expect(html(text).replace(/&#x3C;/g, '<')).toBe(`<p>${text}</p>`),
  );
  test('code is escaped', () => expect(html('`<script>`')).toBe('<p><code>&#x3C;script></code></p>'));
  test('no id, class, style or handler comes through', () =>
    expect(html('## location\n\n```js\na\n```\n\n[a](https://example.org "onclick=x")')).not.toMatch(
      / (id|class|style|title|on\w+)=/,
    ));
});

test('the same prose always gives the same HTML', () => {
  const text = '# a\n\n- [b](https://example.org)\n- c\n';
  expect(html(text)).toBe(html(text));
});

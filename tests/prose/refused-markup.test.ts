import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { problemsIn } from '../support/problems.ts';

const places = (markdown: string) =>
  problemsIn(renderProse({ file: 'a.md', markdown, line: 10 })).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('raw HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://example.org"></iframe>',
    '<style>p{}</style>',
    '<svg onload=alert(1)>',
    '<details ontoggle=alert(1)>',
    '<base href="https://example.org">',
    '<!-- a comment -->',
    '<!-- never closed',
    '<?php echo 1 ?>',
    '<!DOCTYPE html>',
    '<![CDATA[x]]>',
    '</div>',
  ])('%s is refused at its line', (html) => {
    expect(places(`Before.\n\n${html}`)[0]).toBe('12:1 html-in-prose');
  });
  test('HTML between backticks is text', () => expect(places('`<b>`\n\n```\n<script>\n```')).toEqual([]));
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x09;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',

    'http://example.org',
    'https:example.org',
    'HTTPS://example.org',
    '//example.org',
    '/\\\\example.org',
    'blob:x',
    'ftp://example.org',

    'https://user:secret@example.org',
    'https://user@example.org',
    '</ /example.org>',
    'models/one',
    '<https://example.org/a b>',

    'https://localhost/',
    'https://127.0.0.1/',
    'https://169.254.169.254/',
    'https://2130706433/',
    'https://[::1]/',
    'https://a.internal/',
  ])('%s is refused, in a link and by name', (url) => {
    expect(places(`See [this](${url}).`)).toEqual(['10:5 unsafe-link']);
    expect(places(`See [this][one].\n\n[one]: ${url}`)).toEqual(['12:1 unsafe-link']);
  });
  test.each(['<javascript:alert(1)>', 'http://example.org', 'www.example.org'])(
    '%s is refused where Markdown makes a link of it',
    (text) => expect(places(`See ${text}`)).toEqual(['10:5 unsafe-link']),
  );
  test.each([
    'https://example.org',
    'https://example.org/@scope/a?b=c#d',
    'https://example.org/(a)',
    'mailto:a@example.org',
    '/models/',
    '#top',
  ])('%s is allowed', (url) => expect(places(`[this](${url})`)).toEqual([]));
});

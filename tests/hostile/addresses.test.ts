/** Addresses that look like public ones and are not, in front matter and prose. More in tests/schemas/fields.test.ts. */
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { checkFile, modelText } from '../support/check-file.ts';
import { place, problemsIn } from '../support/problems.ts';

const inFrontMatter = (url: string) =>
  problemsIn(
    checkFile(
      'a.md',
      modelText().replace('https://example.org/three', () => JSON.stringify(url)),
    ),
  ).map(place);
const inProse = (url: string) => problemsIn(renderProse({ file: 'a.md', markdown: `See [this](${url}).`, line: 10 })).map(place);

describe('a host', () => {
  test.each([
    ['of this machine', 'https://localhost.'],
    ['below the name of this machine', 'https://a.localhost/'],
    ['of a network at home', 'https://router.lan/'],
    ['of a network at home, by its standard name', 'https://printer.home.arpa/'],
    ['of a cloud machine', 'https://metadata.google.internal/'],
    ['as one number', 'https://2130706433/'],
    ['as a short number', 'https://127.1/'],
    ['as a number of base 16', 'https://0x7f.1/'],
    ['in wide digits', 'https://１２７.0.0.1/'],
    ['without a name', 'https://.'],
    ['with an empty word', 'https://example..org/'],
    ['with a point of another script', 'https://example。org/'],
    ['written in percent signs', 'https://ex%61mple.org/'],
    ['behind a user name', 'https://example.org@evil.example/'],
    ['behind a user name that looks like a path', 'https://example.org%2f@evil.example/'],
    ['behind an empty user name', 'https://@evil.example/'],
    ['behind a backslash', 'https://example.org\\@evil.example'],
    ['with a port that does not exist', 'https://example.org:99999/'],
    ['with an empty port', 'https://example.org:/'],
  ])('%s is refused', (_, url) => {
    expect(inFrontMatter(url)).toEqual(['a.md:5:11 invalid-value']);
    // A backslash escapes the next sign in Markdown, which is then no link, or one without it.
    if (!url.includes('\\')) expect(inProse(url)).toEqual(['a.md:10:5 unsafe-link']);
  });
  test.each([
    'https://example.org',
    'https://example.org.',
    'https://EXAMPLE.org/',
    'https://a_b.example.org/',
    'https://example.org:8443/a',
    'https://example.org?a',
    'https://example.org#a',
    'https://xn--e1afmkfd.example/',
    'https://localhost.example/',
  ])('%s is public, and what is encoded stays so', (url) => {
    expect(inFrontMatter(url)).toEqual([]);
    expect(inProse(url)).toEqual([]);
  });
});

test.each(['javascript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\tscript:x', '//evil.example'])(
  '%j is no address',
  (url) => expect(inFrontMatter(url)).toEqual(['a.md:5:11 invalid-value']),
);
test.each(['a'.repeat(50_000), '-'.repeat(50_000), ' '.repeat(50_000), '.a'.repeat(25_000), 'https://' + 'a.'.repeat(25_000)])(
  '50,000 characters are refused at once (%#)',
  (url) => {
    const begun = process.threadCpuUsage();
    expect(inFrontMatter(`${url}!`).length).toBeGreaterThan(0);
    // Time of this thread, which other work on the machine does not lengthen.
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(500);
  },
);

import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { ranksOf, problemsIn } from '../support/problems.ts';

const problems = (markdown: string) => problemsIn(renderProse({ file: 'a.md', markdown, line: 10 }));
const places = (markdown: string) => problems(markdown).map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('prose', () => {
  test('every fault has its place in the file, in entries, capabilities and needs', async () => {
    const found = await ranksOf('prose');
    expect(found.filter((one) => !one.endsWith('too-few-claims'))).toEqual([
      'capabilities/text-writing.md:7:6 html-in-prose',
      'models/characters.md:10:5 unsafe-character',
      'models/characters.md:12:1 unsafe-character',
      'models/deep.md:8:1 prose-too-deep',
      'models/footnote.md:8:9 footnote-in-prose',
      'models/footnote.md:10:1 footnote-in-prose',
      'models/html.md:8:3 html-in-prose',
      'models/html.md:8:10 html-in-prose',
      'models/html.md:10:1 html-in-prose',
      'models/html.md:12:1 html-in-prose',
      'models/html.md:14:4 html-in-prose',
      'models/image.md:8:1 image-in-prose',
      'models/image.md:10:1 image-in-prose',
      'models/links.md:8:3 unsafe-link',
      'models/links.md:9:3 unsafe-link',
      'models/links.md:10:3 unsafe-link',
      'models/links.md:11:3 unsafe-link',
      'models/links.md:12:3 unsafe-link',
      'models/links.md:13:3 unsafe-link',
      'models/links.md:14:3 unsafe-link',
      'models/links.md:17:1 unsafe-link',
      'needs/write-texts.md:7:1 image-in-prose',
    ]);
  });
  test('faults come in document order', () =>
    expect(places('<b>\n\n![a](https://example.org)\n\n- <i>\n\n[a](http://example.org)')).toEqual([
      '10:1 html-in-prose',
      '12:1 image-in-prose',
      '14:3 html-in-prose',
      '16:1 unsafe-link',
    ]));
});

describe('invisible characters', () => {
  test.each([
    '\u0000',
    '\u0007',
    '\u001b',
    '\u0085',
    '\u061c',
    '\u200b',
    '\u200e',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2060',
    '\ufeff',
    '\u{e0041}',
  ])('%j is refused, typed or as a number', (character) => {
    expect(places(`Fine.\n\nNot${character}fine.`)).toEqual(['12:4 unsafe-character']);
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x9f) expect(places(`Fine.\n\nNot &#${code}; fine.`)).toEqual(['12:1 unsafe-character']);
  });
  test('the message gives the number of the character', () => expect(problems('a\u202eb')[0]?.message).toContain('U+202E'));
  test('words in any script and joined emoji are text', () => expect(places('مرحبا שלום 日本 नमस्ते 👩‍🔬 ❤️')).toEqual([]));
});

describe('nesting and length', () => {
  test.each([
    ['3,000 quotes', '>'.repeat(3_000)],
    ['5,000 bullets', `${'- '.repeat(5_000)}a`],
    ['5,000 numbers', `${'1. '.repeat(5_000)}a`],
    ['footnotes and bullets in turn', '[^a]: - '.repeat(2_400)],
    ['footnotes alone', '[^a]: [^b]: '.repeat(1_600)],
    ['quotes and bullets in turn', `${'> - '.repeat(4_000)}a`],
    ['18,000 marks of emphasis', `${'*'.repeat(9_000)}a${'*'.repeat(9_000)}`],
    ['emphasis that never closes', '*a_'.repeat(6_000)],
    ['deletions', '~~a'.repeat(6_000)],
    ['a list of 100 levels', Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ])('%s are refused at once', (_, text) => {
    const begun = process.threadCpuUsage();
    expect(problems(`Before.\n\n${text}`.slice(0, 20_000))[0]).toMatchObject({ code: 'prose-too-deep' });
    // Time of this thread, which other work on the machine does not lengthen.
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(2_000);
  });
  test('the line is that of the deep part', () =>
    expect(places(`Before.\n\n${'> '.repeat(17)}a`)).toEqual(['12:1 prose-too-deep']));
  test('a few levels, a rule and a long quote are fine', () => {
    expect(places('> - > 1. deep\n\n- - - - - - - - - - - - - - - - - - -')).toEqual([]);
    expect(places(Array.from({ length: 40 }, () => '>').join('\n'))).toEqual([]);
  });
  test('20,000 characters are read, one more is refused', () => {
    expect(places('a'.repeat(20_000))).toEqual([]);
    expect(places('a'.repeat(20_001))).toEqual(['10:1 file-too-large']);
  });
});

import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, inlineCode, sanitizeMarkdown } from '../../src/text/escape-markdown.ts';
import { committedProject } from '../support/git-folder.ts';

/** Kinds of nodes in Markdown that do more than show text. */
const ACTING = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'html',
  'footnoteReference',
  'inlineCode',
]);

function kindsIn(markdown: string): string[] {
  const found: string[] = [];
  visit(remark().use(remarkGfm).parse(markdown), (node) => void found.push(node.type));
  return found;
}

const pieces = [...'[]()!<>&#;@:/\\`~^*_|+-\n a1.'];
const words = ['https', 'www.a.b', 'mailto:', 'b.c', '&lt', '&#60', '&amp', '-->', '[^1]', '\u2060'];
const anyText = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 30 }).map((parts) => parts.join(''));

describe('escapeMarkdown', () => {
  test('shows a value as it is', () => expect(escapeMarkdown('# *GPT* [4] <b>')).toBe('\\# \\*GPT\\* \\[4\\] &lt;b&gt;'));
  test.each(['_www.evil.example', '_https://evil.example'])('makes no link of %s', (value) =>
    expect(kindsIn(escapeMarkdown(value))).toEqual(['root', 'paragraph', 'text']),
  );
  test('whatever the value is, it is plain text in one paragraph', () =>
    fc.assert(
      fc.property(anyText, (value) => {
        const found = kindsIn(`Value: ${escapeMarkdown(value)}`);
        return found.every((kind) => ['root', 'paragraph', 'text'].includes(kind));
      }),
      { numRuns: 3_000, seed: 1 },
    ));
});

describe('inlineCode', () => {
  test.each(['a', '`@everyone`', 'a\n# b', '<img>', '[x](https://evil.example)'])('nothing acts in %j', (value) =>
    expect(kindsIn(`- ${inlineCode(value)}`)).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode']),
  );
});

describe('sanitizeMarkdown', () => {
  test.each([
    ['a mention', '@everyone', '@\u2060everyone'],
    ['a mention behind a backslash', '\\@everyone', '\\@\u2060everyone'],
    ['a mention as an entity', '&#64;everyone', '&amp;#\u206064;everyone'],
    ['an image', '![x](https://evil.example/t.png)', '!\\[x\\](https:\u2060//evil.example/t.png)'],
    ['a link', '[x](/settings)', '\\[x\\](/settings)'],
    ['a link behind two backslashes', '\\\\[x](/settings)', '\\\\\\[x\\](/settings)'],
    ['the definition of a link', '[x]: https://evil.example', '\\[x\\]: https:\u2060//evil.example'],
    ['a bare address', 'https://evil.example http\\://evil.example', 'https:\u2060//evil.example http\\:\u2060//evil.example'],
    ['a bare host after an underscore', '_www.evil.example', '_www\u2060.evil.example'],
    ['a bare host', 'www.evil.example', 'www\u2060.evil.example'],
    ['HTML', '<details open><img src=x>', '&lt;details open>&lt;img src=x>'],
    ['a marker of ours', '<!-- visavis:change -->', '&lt;!-- visavis:change -->'],
    ['a fence of code', '```\n~~~', '\\`\\`\\`\n\\~\\~\\~'],
    ['a reference to an issue', 'fixes #12, other/one#12 and GH-12', 'fixes #\u206012, other/one#\u206012 and GH-\u206012'],
    ['characters that turn text round', 'a\u202eb\u0007c', 'a b c'],
  ])('%s does nothing', (_what, harmful, harmless) => expect(sanitizeMarkdown(harmful)).toBe(harmless));

  test('whatever the text is, a reader of Markdown finds nothing in it that acts', () => {
    fc.assert(
      fc.property(anyText, (markdown) => !kindsIn(sanitizeMarkdown(markdown)).some((kind) => ACTING.has(kind))),
      { numRuns: 5_000, seed: 1 },
    );
  });
  test('the report of an honest change stays as it is', async () => {
    const { edit, visavis } = await committedProject();
    await edit('models/example-one.md', (text) =>
      text
        .replace('name: Example One', 'name: "@x [y](https://example.org) <b> & `c` ~d~"')
        .replace('value: 0.4,', 'value: 0.2,'),
    );
    const { out } = await visavis('diff', 'HEAD', '--format', 'markdown');
    expect(out).toContain('## What this change does to the site');
    expect(sanitizeMarkdown(out)).toBe(out);
  });
});

import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/github/escape-markdown.ts';
import { committedProject } from '../support/git-folder.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['a mention', '@everyone', '@\u2060everyone'],
    ['a mention behind a backslash', '\\@everyone', '\\@\u2060everyone'],
    ['a mention as an entity', '&#64;everyone', '&amp;#\u206064;everyone'],
    ['an image', '![x](https://evil.example/t.png)', '!\\[x\\](https:\u2060//evil.example/t.png)'],
    ['a link', '[x](/settings)', '\\[x\\](/settings)'],
    ['a link behind two backslashes', '\\\\[x](/settings)', '\\\\\\[x\\](/settings)'],
    ['the definition of a link', '[x]: https://evil.example', '\\[x\\]: https:\u2060//evil.example'],
    ['a bare address', 'https://evil.example http\\://evil.example', 'https:\u2060//evil.example http\\:\u2060//evil.example'],
    ['a bare host', 'www.evil.example', 'www\u2060.evil.example'],
    ['HTML', '<details open><img src=x>', '&lt;details open>&lt;img src=x>'],
    ['a marker of ours', '<!-- visavis:change -->', '&lt;!-- visavis:change -->'],
    ['a fence of code', '```\n~~~', '\\`\\`\\`\n\\~\\~\\~'],
    ['a reference to an issue', 'fixes #12, other/one#12 and GH-12', 'fixes #\u206012, other/one#\u206012 and GH-\u206012'],
    ['characters that turn text round', 'a\u202eb\u0007c', 'a b c'],
  ])('%s does nothing', (_what, harmful, harmless) => expect(escapeMarkdown(harmful)).toBe(harmless));

  test('whatever the text is, a reader of Markdown finds nothing in it that acts', () => {
    const pieces = [...'[]()!<>&#;@:/\\`~^\n a1.'];
    const words = ['https', 'www.a.b', 'mailto:', 'b.c', '&lt', '&#60', '&amp', '-->', '[^1]', '\u2060'];
    const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 30 }).map((parts) => parts.join(''));
    const acting = new Set([
      'link',
      'linkReference',
      'image',
      'imageReference',
      'definition',
      'html',
      'footnoteReference',
      'inlineCode',
    ]);
    fc.assert(
      fc.property(text, (markdown) => {
        const found: string[] = [];
        visit(remark().use(remarkGfm).parse(escapeMarkdown(markdown)), (node) => void found.push(node.type));
        return !found.some((type) => acting.has(type));
      }),
      { numRuns: 5_000 },
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
    expect(escapeMarkdown(out)).toBe(out);
  });
});

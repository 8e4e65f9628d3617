import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { llmsFullText, llmsText } from '../../src/site-files/llms.ts';
import { heading, linkTo, list, md, paragraph, sentence, table } from '../../src/site-files/markdown/markdown.ts';
import { needTwin } from '../../src/site-files/markdown/need-twin.ts';
import { proseTwin } from '../../src/site-files/markdown/prose-twin.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { kindsIn, linksIn, parseMarkdown, rowsIn, textOfMarkdown } from '../support/markdown.ts';

const parts = [
  ...'[]()!<>&#;:/\\`~^*_|+=-\n a1.',
  '- ',
  '# ',
  '1. ',
  '&lt;',
  '&#60;',
  '-->',
  '[^1]',
  '](javascript:x)',
  '***',
  '~~',
];
const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((some) => some.join(''));
/** As a browser shows it. */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
/** An address that is written out may become a link, which leads where it says. */
const PLAIN = new Set(['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'link']);

test('the twin of a need says where the answers stand that it has no room for', async () => {
  const catalogue = await catalogueOf(BASE_CONTENT);
  const [need] = catalogue.content.needs;
  if (need === undefined) throw new Error('There is no need');
  const crowded = (size: number) => ({
    ...catalogue,
    needs: catalogue.needs.map((one) => ({ ...one, matches: Array.from({ length: size }, () => one.matches[0]!) })),
  });
  expect(needTwin(crowded(50), need)).not.toContain('The others stand');
  const twin = needTwin(crowded(60), need);
  expect(twin).toContain('## Answers (60)');
  expect(twin).toContain('The others stand in the leaderboards below.');
});

describe('text of content in Markdown', () => {
  const holds = (write: (text: string) => string) =>
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseMarkdown(write(text));
        expect(kindsIn(tree).filter((kind) => !PLAIN.has(kind))).toEqual([]);
        expect(textOfMarkdown(tree)).toBe(shown(text));
      }),
    );
  test('is the same text in a paragraph', () => holds(paragraph));
  test('is the same text in a heading', () => holds((text) => heading(2, text)));
  test('is the same text in a list', () => holds((text) => list([text])));
  test('is the same text in a cell, and ends none', () =>
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(rowsIn(parseMarkdown(table(['x', 'y'], [[a, b]])))[1]).toEqual([shown(a), shown(b)]);
      }),
    ));
  test('joins Markdown escaped, and code of a sentence stays code', () => {
    expect(md`**a** ${'*b*'}`.source).toBe(String.raw`**a** \*b\*`);
    expect(sentence('Writes `a|b` and *c*').source).toBe(String.raw`Writes ${'`a|b`'} and \*c\*`);
    expect(rowsIn(parseMarkdown(table(['x'], [[sentence('`a|b`')]])))[1]).toEqual(['a|b']);
  });
  test('a link leads where it should, whatever its address and label hold', () =>
    expect(linksIn(parseMarkdown(paragraph(linkTo('a](b) [c', 'https://example.org/a(b)?c=|'))))).toEqual([
      'https://example.org/a%28b%29?c=%7C',
    ]));
});

test('prose keeps its Markdown, below the headings of the page and with whole addresses', () => {
  const site = { address: 'https://example.org/site' };
  const markdown = '# Use\n\nSee [one](/models/one/) and [two](https://two.example/).\n\n```\n# no heading\n```';
  expect(proseTwin({ markdown }, site)).toBe(
    '### Use\n\nSee [one](https://example.org/site/models/one/) and [two](https://two.example/).\n\n```\n# no heading\n```',
  );
});

describe('files for programs that read text', async () => {
  const catalogue = await catalogueOf(BASE_CONTENT);
  test('llms.txt begins with the name of the site, and names every entry once', () => {
    const lines = llmsText(catalogue).split('\n');
    expect(lines[0]).toBe(`# ${catalogue.content.site.name}`);
    for (const { slug } of catalogue.content.entries)
      expect(lines.filter((line) => line.includes(`/${slug}/index.md`))).toHaveLength(1);
  });
  test('llms-full.txt has every entry where there is room, else the best, and says how many it lacks', () => {
    const whole = llmsFullText(catalogue);
    for (const { data } of catalogue.content.entries) expect(whole).toContain(`# ${data.name}\n`);
    const [most, cut] = [6000, llmsFullText(catalogue, 6000)];
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
    expect(cut).toMatch(/Left out: \d of \d pages of categories and entries; /);
  });
});

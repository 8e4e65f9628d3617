/**
 * Ten pages keep their layout and their looks. `npm run layouts` writes `layouts.txt` anew after a change that was meant;
 * the difference of that file shows reviewers what moved.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { isSameLine, layoutDifferences, layoutOf } from '../support/layout.ts';

const FILE = join(import.meta.dirname, 'layouts.txt');
const PAGES = [
  '/',
  '/models/',
  '/models/example-atlas/',
  '/compare/',
  '/compare/example-atlas-vs-example-bolt/',
  '/capabilities/text-writing/',
  '/needs/write-texts/',
  '/changes/',
  '/gaps/',
  '/methodology/',
];
const WIDTHS = [390, 1280];
const isWriting = process.env.UPDATE_LAYOUTS === '1';
const visit = useBrowser();

/** `## /models/ at 390` and the lines below it. */
const kept = new Map(
  readFileSync(FILE, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => section.trimEnd().split('\n'))
    .map(([head = '', ...lines]) => [head, lines]),
);
const written: string[] = [];
afterAll(() => {
  if (isWriting) writeFileSync(FILE, written.join('\n'));
});

describe.each(PAGES)('%s', (path) => {
  test.each(WIDTHS)('looks at %d px as it did', async (width) => {
    // What script adds comes in its own time.
    const { page } = await visit(path, { viewport: { width, height: 844 }, javaScriptEnabled: false });
    const layout = await layoutOf(page);
    const head = `${path} at ${width}`;
    written.push(`## ${head}`, ...layout, '');
    if (!isWriting) expect(layoutDifferences(kept.get(head) ?? [], layout)).toEqual([]);
  });
});

describe('two layouts', () => {
  test('are the same though another font wraps text elsewhere', () =>
    expect(isSameLine('main.wide: 16 1248 900', 'main.wide: 17 1250 1100')).toBe(true));
  test.each([
    ['a part moved', 'ul.rows: 16 600 900', 'ul.rows: 640 600 900'],
    ['a part is narrower', 'ul.rows: 16 1248 900', 'ul.rows: 16 600 900'],
    ['a part is twice as tall', 'ul.rows: 16 1248 900', 'ul.rows: 16 1248 1900'],
    ['another part stands there', 'ul.rows: 16 1248 900', 'ol.rows: 16 1248 900'],
    ['a colour changed', 'light h1 = rgb(0, 0, 0) on none, 32px 700', 'light h1 = rgb(9, 0, 0) on none, 32px 700'],
  ])('differ where %s', (_, one, other) => expect(layoutDifferences([one], [other])).not.toEqual([]));
  test('differ where a part is missing', () => expect(layoutDifferences(['a: 1 2 3', 'b: 1 2 3'], ['a: 1 2 3'])).toHaveLength(1));
});

/** Reads a built site: its pages, their links and their tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface Page {
  /** `/models/` for `models/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

let latest: { readonly dir: string; readonly pages: readonly Page[] } | undefined;

/** All HTML files below `dir`, in order of path. Most files of tests read the same folder, which nobody changes, one after the other. */
function readHtml(dir: string): readonly Page[] {
  if (latest?.dir !== dir) latest = { dir, pages: readAll(dir) };
  return latest.pages;
}

function readAll(dir: string): readonly Page[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && item.name.endsWith('.html'),
  );
  const paths = files.map((item) => relative(dir, join(item.parentPath, item.name))).sort();
  return paths.map((file) => {
    const html = readFileSync(join(dir, file), 'utf8');
    let root: HTMLElement | undefined;
    // Parsed when a test asks for it: a whole site takes seconds and gigabytes.
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      html,
      get root() {
        return (root ??= parse(html));
      },
    };
  });
}

const isFormer = ({ html }: Page) => /<meta [^>]*http-equiv="?refresh/i.test(html);

/** All pages below `dir`, in order of path. */
export const readPages = (dir: string): readonly Page[] => readHtml(dir).filter((page) => !isFormer(page));

/** The small pages at former addresses, which lead to those of today. */
export const readFormerPages = (dir: string): readonly Page[] => readHtml(dir).filter(isFormer);

/** The values of an attribute in a page, read off its text: to ask a tree for them takes ten times as long. */
export const valuesOf = ({ html }: Page, attribute: 'href' | 'id'): readonly string[] =>
  [...html.matchAll(attribute === 'href' ? /<[a-z][^>]* href="([^"]*)"/g : /<[a-z][^>]* id="([^"]*)"/g)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** Text of an element with white space folded. */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether `path` (`/a/` or `/a.json`) is a file of the site. */
export function exists(dir: string, path: string): boolean {
  return existsSync(join(dir, path.endsWith('/') ? `${path}index.html` : path));
}

/** The folders of the sides of a comparison page, from the left: `models`. */
export function kindsOf({ root }: Page): readonly string[] {
  return root.querySelectorAll('.sides h2 a').map((link) => link.getAttribute('href')?.split('/').at(-3) ?? '');
}

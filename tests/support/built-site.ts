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

const isEmbed = ({ path }: Page) => path.includes('/embed/');

/** All pages below `dir`, in order of path. */
export const readPages = (dir: string): readonly Page[] => readHtml(dir).filter((page) => !isFormer(page) && !isEmbed(page));

/** The comparisons that are made for frames of other sites. */
export const readEmbeds = (dir: string): readonly Page[] => readHtml(dir).filter(isEmbed);

/** The small pages at former addresses, which lead to those of today. */
export const readFormerPages = (dir: string): readonly Page[] => readHtml(dir).filter(isFormer);

/** The values of an attribute in a page, read off its text: to ask a tree for them takes ten times as long. */
export const valuesOf = ({ html }: Pick<Page, 'html'>, attribute: 'href' | 'id'): readonly string[] =>
  [...html.matchAll(attribute === 'href' ? /<[a-z][^>]* href="([^"]*)"/g : /<[a-z][^>]* id="([^"]*)"/g)].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/**
 * Where the links of a page lead, in order, read off its text as `valuesOf` does. What stands in a template is no part of the page; with
 * `main` neither is what stands around its content.
 */
export function addressesIn(page: Pick<Page, 'html'>, within: 'body' | 'main'): readonly string[] {
  const html = page.html.replaceAll(/<template[\s\S]*?<\/template>/g, '');
  const part = html.slice(html.indexOf(`<${within}`), html.lastIndexOf(`</${within}>`));
  return valuesOf({ html: (part.match(/<a [^>]*>/g) ?? []).join('') }, 'href');
}

/** The nearest element that fits: the element itself, or one that holds it. To ask with a selector takes fifty times as long. */
export function nearest(element: HTMLElement, fits: (one: HTMLElement) => boolean): HTMLElement | undefined {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentNode as HTMLElement | null) if (fits(at)) return at;
  return undefined;
}

/** The nearest element of a name, in capitals: `DETAILS`. */
export const nearestOf = (element: HTMLElement, name: string) => nearest(element, ({ tagName }) => tagName === name);

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

/** What a built page makes a browser load by itself, weighed from the files alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** Bytes as built, and as they travel. */
interface Size {
  readonly raw: number;
  readonly gzip: number;
}

export interface PageWeight {
  readonly html: Size;
  /** The page without the picture of its category. */
  readonly withoutPicture: Size;
  readonly styles: Size;
  readonly scripts: Size;
  /** The icon and pictures. */
  readonly others: Size;
  /** How many files a browser asks for: the page, and all that it loads before the reader does anything. */
  readonly requests: number;
}

const LEVEL = 9;

const PICTURE = /<figure class="picture[\s\S]*?<\/figure>/g;

/** The bytes of some contents, each compressed on its own, as a server does. */
function sizeOf(contents: readonly (string | Buffer)[]): Size {
  const sum = (bytes: (content: string | Buffer) => number) => contents.reduce((total, content) => total + bytes(content), 0);
  return {
    raw: sum((content) => Buffer.byteLength(content)),
    gzip: sum((content) => gzipSync(content, { level: LEVEL }).length),
  };
}

/** The bytes of some files of a site together. Pages load the same few files over and over, so each is compressed once. */
function filesOf(dir: string): (files: readonly string[]) => Size {
  const sizes = new Map<string, Size>();
  const sizeAt = (file: string) => sizes.get(file) ?? sizes.set(file, sizeOf([readFileSync(join(dir, file))])).get(file);
  return (files) => {
    const all = files.map((file) => sizeAt(file) ?? { raw: 0, gzip: 0 });
    return { raw: all.reduce((sum, { raw }) => sum + raw, 0), gzip: all.reduce((sum, { gzip }) => sum + gzip, 0) };
  };
}

/** `import"./x.js"` and `from"./x.js"`, but not `import("./x.js")`, which waits until it is called. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{0,2}\/[^"']+)["']/g;

/** The scripts at `addresses` and all that they import, each once. */
function withImports(dir: string, addresses: readonly string[], seen = new Set<string>()): readonly string[] {
  for (const address of addresses.filter((one) => !seen.has(one))) {
    seen.add(address);
    const script = readFileSync(join(dir, address), 'utf8');
    const imported = [...script.matchAll(STATIC_IMPORT)].map((match) => new URL(match[1] ?? '', `file://${address}`).pathname);
    withImports(dir, imported, seen);
  }
  return [...seen];
}

/** Weighs the page at `path` (`/models/`) of the site in `dir`. Throws when a file that it loads is not there. */
export function weighPage(dir: string, path: string, weigh = filesOf(dir)): PageWeight {
  const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
  const root = parse(html);
  // What a `data:` address holds is part of the HTML.
  const addresses = (selector: string, name: string) =>
    root
      .querySelectorAll(selector)
      .flatMap((element) => element.getAttribute(name) ?? [])
      .filter((address) => !address.startsWith('data:'));
  const scripts = withImports(dir, [...addresses('script[src]', 'src'), ...addresses('link[rel=modulepreload]', 'href')]);
  const styles = addresses('link[rel=stylesheet]', 'href');
  const others = [...addresses('link[rel=icon]', 'href'), ...addresses('img[src]', 'src')];
  return {
    html: sizeOf([html]),
    withoutPicture: sizeOf([html.replaceAll(PICTURE, '')]),
    styles: weigh(styles),
    scripts: weigh(scripts),
    others: weigh(others),
    requests: 1 + scripts.length + styles.length + others.length,
  };
}

/** The pages below `folder` (`compare`) of the site in `dir` with their weights, the lightest HTML first. */
export function weighPages(dir: string, folder: string): readonly (PageWeight & { readonly path: string })[] {
  const names = readdirSync(join(dir, folder), { withFileTypes: true }).filter((item) => item.isDirectory());
  // A page at a former address loads nothing, and its reader is elsewhere at once.
  const isFormer = (path: string) => readFileSync(join(dir, path, 'index.html'), 'utf8').includes('http-equiv="refresh"');
  const paths = names
    .map(({ name }) => `/${folder}/${name}/`)
    .filter((path) => existsSync(join(dir, path, 'index.html')) && !isFormer(path));
  const weigh = filesOf(dir);
  const weighed = paths.map((path) => ({ path, ...weighPage(dir, path, weigh) }));
  return weighed.sort((a, b) => a.html.gzip - b.html.gzip || (a.path < b.path ? -1 : 1));
}

/** The comparisons of the site in `dir`, without the lists of them. */
export const weighComparisons = (dir: string) => weighPages(dir, 'compare').filter(({ path }) => path.includes('-vs-'));

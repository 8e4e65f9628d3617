/** The sitemap of a built site, read as a search engine reads it: the index, then its parts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';

/** An address with its `lastmod`, which it may lack. */
export interface Located {
  readonly address: string;
  readonly day: string | undefined;
}

/** The addresses of an index or of one of its parts. Throws for what is not well-formed, or has another root than `root`. */
export function locatedIn(text: string, root: 'sitemapindex' | 'urlset'): readonly Located[] {
  const stop = (_level: string, message: string) => {
    throw new Error(message);
  };
  const top = new DOMParser({ onError: stop }).parseFromString(text, 'application/xml').documentElement;
  if (top?.localName !== root) throw new Error(`${top?.localName} stands where ${root} should`);
  const textIn = (one: Element, name: string) => one.getElementsByTagName(name)[0]?.textContent ?? undefined;
  const elements = [...top.getElementsByTagName(root === 'urlset' ? 'url' : 'sitemap')];
  return elements.map((one) => ({ address: textIn(one, 'loc') ?? '', day: textIn(one, 'lastmod') }));
}

/** The parts of the sitemap in `dir` by the names of their files, which lie beside it. */
function sitemapParts(dir: string): ReadonlyMap<string, readonly Located[]> {
  const index = locatedIn(readFileSync(join(dir, 'sitemap.xml'), 'utf8'), 'sitemapindex');
  const names = index.map(({ address }) => new URL(address).pathname.split('/').at(-1) ?? '');
  return new Map(names.map((name) => [name, locatedIn(readFileSync(join(dir, name), 'utf8'), 'urlset')]));
}

/** All addresses that the sitemap in `dir` lists, in order of its parts. */
export const listedAddresses = (dir: string): readonly string[] =>
  [...sitemapParts(dir).values()].flat().map(({ address }) => address);

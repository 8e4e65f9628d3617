/**
 * How much of a comparison is its own: its text as overlapping runs of eight words (shingles), and the share of them that does not stand on its
 * siblings, which are the comparisons that share an entry with it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement, type Node } from 'node-html-parser';
import type { Page } from './built-site.ts';
import { listedAddresses } from './sitemap.ts';

const LENGTH = 8;

/** What a reader of the page does not read on it: ways to elsewhere, drawings, and what is hidden until it is asked for. */
const UNREAD_TAGS: ReadonlySet<string> = new Set(['NAV', 'SVG', 'SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON']);
const UNREAD_CLASSES = ['provenance', 'hidden-text'];

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

const isUnread = (element: HTMLElement) =>
  UNREAD_TAGS.has(element.tagName) ||
  element.hasAttribute('hidden') ||
  UNREAD_CLASSES.some((name) => element.classList.contains(name));

function collect(node: Node, texts: string[]): void {
  if (!isElement(node)) texts.push(node.text);
  else if (!isUnread(node)) {
    for (const child of node.childNodes) collect(child, texts);
    texts.push(' ');
  }
}

/** The words of the main part of a page, with those that are folded: they open without script, and search engines read them. */
export function wordsOf({ html }: Pick<Page, 'html'>): readonly string[] {
  const texts: string[] = [];
  collect(parse(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))), texts);
  return (
    texts
      .join('')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}.,%]*/gu) ?? []
  );
}

/** FNV-1a, 32 bits: of the 30,000 shingles beside which a page stands one in 100,000 would be taken for another. As text they fill gigabytes. */
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x0100_0193);
const hashOf = (values: Iterable<number>): number => {
  let hash = 0x811c_9dc5 | 0;
  for (const value of values) hash = mix(hash, value);
  return hash;
};
const hashOfWord = (word: string) => hashOf(Array.from(word, (letter) => letter.codePointAt(0) ?? 0));

/** Every run of eight words by its hash, once, in order: as texts in sets those of a whole site fill gigabytes. */
export function shinglesOf(words: readonly string[]): Int32Array {
  const hashes = words.map(hashOfWord);
  const runs = hashes.slice(LENGTH - 1).map((_, at) => hashOf(hashes.slice(at, at + LENGTH)));
  return Int32Array.from(new Set(runs)).sort();
}

/** Shares of the shingles of a page, from 0 to 1. */
export interface UniqueShare {
  readonly path: string;
  /** Of those that do not stand on the sibling with which it shares the most. */
  readonly besideNearest: number;
  /** Of those that stand on none of its siblings. */
  readonly besideAll: number;
}

interface Shingled {
  readonly path: string;
  readonly sides: readonly string[];
  readonly shingles: Int32Array;
}

function shareOf({ path, shingles }: Shingled, siblings: readonly Shingled[]): UniqueShare {
  const own = new Set(shingles);
  const repeated = siblings.map((sibling) => sibling.shingles.filter((shingle) => own.has(shingle)));
  const most = Math.max(...repeated.map(({ length }) => length));
  const ofAny = new Set(repeated.flatMap((some) => [...some])).size;
  return { path, besideNearest: 1 - most / own.size, besideAll: 1 - ofAny / own.size };
}

/** The share of every `step`th of these comparisons that has a sibling among them. */
export function uniqueShares(pages: Iterable<Pick<Page, 'path' | 'html'>>, step = 1): readonly UniqueShare[] {
  const all: Shingled[] = [];
  for (const page of pages) {
    const sides = page.path.split('/').at(-2)?.split('-vs-') ?? [];
    all.push({ path: page.path, sides, shingles: shinglesOf(wordsOf(page)) });
  }
  const ofEntry = Map.groupBy(
    all.flatMap((page) => page.sides.map((side) => ({ side, page }))),
    ({ side }) => side,
  );
  return all
    .filter((_, at) => at % step === 0)
    .flatMap((page) => {
      const siblings = page.sides.flatMap((side) => ofEntry.get(side) ?? []).map((one) => one.page);
      const others = siblings.filter((one) => one !== page);
      return others.length === 0 ? [] : [shareOf(page, others)];
    });
}

/** The comparisons in `dir` that search engines may list, read when they are asked for and not kept. */
export function* listedComparisons(dir: string): Generator<Pick<Page, 'path' | 'html'>> {
  const paths = listedAddresses(dir).map((address) => new URL(address).pathname);
  for (const path of paths) if (path.includes('-vs-')) yield { path, html: readFileSync(join(dir, path, 'index.html'), 'utf8') };
}

/** The value that this share of `values` lies below. `NaN` of none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

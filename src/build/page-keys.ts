/** A name for all that a page is rendered from: while it stays the same, so does the page. */
import { hash } from 'node:crypto';
import type { Catalogue } from '../catalogue.ts';
import type { Pair } from '../comparison/choose-pairs.ts';
import { pairDocuments } from '../views/comparison/pair-documents.ts';
import { publishContext, viewContext } from '../views/context.ts';
import type { EntryDocument } from '../views/entry-document.ts';
import { sharedField } from '../views/picture.ts';
import { hasSocialImages } from '../views/sharing/social-images.ts';

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value) ?? '', 'base64url');

/** A digest of each entry with all that was computed of it, except which comparisons it is in. */
function entryDigests(): (document: EntryDocument) => string {
  const known = new Map<string, string>();
  return ({ comparisons: _comparisons, ...document }) => {
    const digest = known.get(document.slug) ?? digestOf(document);
    known.set(document.slug, digest);
    return digest;
  };
}

/** What every page shows or follows: the context but its pictures, each of which stands on the comparisons of one category, and the frame. */
function siteDigest(catalogue: Catalogue, code: string): string {
  const { pictures: _pictures, ...context } = publishContext(viewContext(catalogue));
  const { theme } = catalogue.content;
  const frame = theme === undefined ? [] : [...theme.assets.keys()].sort();
  return digestOf([code, context, theme?.css !== undefined, frame, hasSocialImages()]);
}

export interface PageKeys {
  /** Of the files of a comparison. */
  readonly pairKey: (pair: Pair) => string;
  /** Of any other file that is rendered from `source`; `undefined` without one. */
  readonly fileKey: (source: unknown) => string | undefined;
}

/** Gives the keys of pages. `code` names the code that renders them. */
export function pageKeys(catalogue: Catalogue, code: string): PageKeys {
  const site = siteDigest(catalogue, code);
  return {
    pairKey: pairKeys(catalogue, site),
    fileKey: (source) => (source === undefined ? undefined : digestOf([site, source])),
  };
}

function pairKeys(catalogue: Catalogue, site: string): PageKeys['pairKey'] {
  const known = new Map<Pair, string>();
  const context = viewContext(catalogue);
  const fields = new Map(Object.values(context.pictures).map((field) => [field, digestOf(field)]));
  const digest = entryDigests();
  const keyOf = (pair: Pair) => {
    const sides = pairDocuments(catalogue, pair);
    const field = sharedField(sides, context);
    const parts = sides.map((side) => [digest(side), side.comparisons]);
    return digestOf([site, pair.reason, field === undefined ? '' : fields.get(field), parts]);
  };
  return (pair) => {
    const key = known.get(pair) ?? keyOf(pair);
    known.set(pair, key);
    return key;
  };
}

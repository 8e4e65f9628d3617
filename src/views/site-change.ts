/** What a change of content does to the whole site. It compares two catalogues and draws no page. */
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from './addresses.ts';
import { citedLinks } from './cited-links.ts';
import { viewComparison } from './comparison.ts';
import { viewContext, type ViewContext } from './context.ts';
import { entryChange, type EntryChange, type Version } from './entry-change.ts';
import { entryDocument } from './entry-document.ts';
import { pairPath } from './links.ts';
import { viewVerdict } from './verdict.ts';
import { compareRows } from '../pairs/compare-rows.ts';

export interface VerdictFlip {
  readonly path: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface SiteChange {
  readonly added: readonly { readonly slug: string; readonly name: string; readonly score: number }[];
  readonly removed: readonly { readonly slug: string; readonly name: string }[];
  readonly changed: readonly EntryChange[];
  readonly flips: readonly VerdictFlip[];
  readonly pages: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly redrawn: number };
  /** Hosts that the site has not linked to before. */
  readonly newHosts: readonly string[];
}

/** A catalogue with what comparing needs of it. */
interface Side {
  readonly catalogue: Catalogue;
  readonly context: ViewContext;
  readonly versions: ReadonlyMap<string, Version>;
}

function sideOf(catalogue: Catalogue): Side {
  const versions = catalogue.content.entries.map((entry) => {
    // The line that a value stands on is no change to a reader.
    const document = { ...entryDocument(catalogue, entry), lines: {} };
    return [entry.slug, { document, prose: entry.prose.markdown }] as const;
  });
  return { catalogue, context: viewContext(catalogue), versions: new Map(versions) };
}

function pairOf({ catalogue, versions }: Side, slug: string) {
  const pair = catalogue.pairs.find((one) => one.slug === slug);
  const [a, b] = pair?.sides.map((side) => versions.get(side.slug)?.document) ?? [];
  return a === undefined || b === undefined ? undefined : { a, b };
}

function headlineOf(side: Side, slug: string): string | undefined {
  const sides = pairOf(side, slug);
  if (sides === undefined) return undefined;
  return viewVerdict(sides, compareRows(sides.a, sides.b, side.catalogue.rowCatalogue), side.context).headline;
}

function flipsOf(before: Side, after: Side): VerdictFlip[] {
  return after.catalogue.pairs.flatMap(({ slug }) => {
    const [from, to] = [headlineOf(before, slug), headlineOf(after, slug)];
    if (from === undefined || to === undefined || from === to) return [];
    const sides = pairOf(after, slug);
    return [{ path: pairPath(slug), title: `${sides?.a.name} vs ${sides?.b.name}`, from, to }];
  });
}

/** What a comparison page is drawn from; two pages of equal content read the same. */
function drawing(side: Side, slug: string): string | undefined {
  const sides = pairOf(side, slug);
  return sides === undefined ? undefined : JSON.stringify(viewComparison(sides, side.context));
}

function redrawnPages(before: Side, after: Side): number {
  const pairs = after.catalogue.pairs.filter(({ slug }) => {
    const old = drawing(before, slug);
    return old !== undefined && old !== drawing(after, slug);
  });
  const entries = [...after.versions].filter(([slug, version]) => {
    const old = before.versions.get(slug);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(version);
  });
  return pairs.length + entries.length;
}

const hostsOf = ({ catalogue }: Side) => new Set(citedLinks(catalogue).map(({ url }) => new URL(url).hostname));

function missing<T>(from: ReadonlySet<T>, of: Iterable<T>): T[] {
  return [...of].filter((item) => !from.has(item));
}

/** The change from `before` to `after`. Entries, flips and pages come in the order of slugs and addresses. */
export function viewSiteChange(before: Catalogue, after: Catalogue): SiteChange {
  const [old, now] = [sideOf(before), sideOf(after)];
  const paths = (side: Side) => new Set(pagesOf(side.catalogue).map(({ path }) => path));
  const slugs = (side: Side) => new Set(side.versions.keys());
  return {
    added: missing(slugs(old), now.versions.keys()).map((slug) => {
      const document = now.versions.get(slug)?.document;
      return { slug, name: document?.name ?? slug, score: Math.round(document?.score.score ?? 0) };
    }),
    removed: missing(slugs(now), old.versions.keys()).map((slug) => ({
      slug,
      name: old.versions.get(slug)?.document.name ?? slug,
    })),
    changed: [...now.versions].flatMap(([slug, version]) => {
      const earlier = old.versions.get(slug);
      return earlier === undefined ? [] : (entryChange(earlier, version, now.context) ?? []);
    }),
    flips: flipsOf(old, now),
    pages: {
      added: missing(paths(old), paths(now)).sort(),
      removed: missing(paths(now), paths(old)).sort(),
      redrawn: redrawnPages(old, now),
    },
    newHosts: missing(hostsOf(old), hostsOf(now)).sort(),
  };
}

/** Whether nothing that a reader sees has changed. */
export function isSilent({ added, removed, changed, flips, pages, newHosts }: SiteChange): boolean {
  return (
    [added, removed, changed, flips, pages.added, pages.removed, newHosts].every((list) => list.length === 0) &&
    pages.redrawn === 0
  );
}

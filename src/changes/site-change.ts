/** What a change of content does to the whole site. It compares two catalogues and renders no page. */
import type { Catalogue } from '../catalogue.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { citedLinks } from '../views/pages/cited-links.ts';
import { viewComparison } from '../views/comparison/comparison.ts';
import { viewContext, type ViewContext } from '../views/context.ts';
import { entryChange, rankMove, type EntryChange, type Version } from './entry-change.ts';
import { entryDocument, type EntryDocument } from '../views/entry-document.ts';
import { pairPath } from '../views/links.ts';
import { viewVerdict, type VerdictView } from '../views/comparison/verdict.ts';
import type { Comparison } from '../comparison/compare.ts';

interface VerdictFlip {
  readonly path: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface SiteChange {
  readonly added: readonly { readonly slug: string; readonly name: string; readonly score: number }[];
  readonly removed: readonly { readonly slug: string; readonly name: string }[];
  readonly changed: readonly EntryChange[];
  /** Places that the rank of an entry moves at most, edited or not; 999999 when one comes into the ranking or leaves it. */
  readonly largestRankMove: number;
  readonly flips: readonly VerdictFlip[];
  readonly pages: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly rerendered: number };
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
    // A value that only moved to another line is no change to a reader.
    const document = { ...entryDocument(catalogue, entry), lines: {} };
    return [entry.slug, { document, prose: entry.prose.markdown }] as const;
  });
  return { catalogue, context: viewContext(catalogue), versions: new Map(versions) };
}

interface Compared {
  readonly comparison: Comparison;
  /** Its sides, from the left. */
  readonly sides: readonly EntryDocument[];
}

/** A comparison page; `undefined` when the catalogue has none for this pair. */
function comparedOf({ catalogue, versions }: Side, slug: string): Compared | undefined {
  const pair = catalogue.pairBySlug.get(slug);
  if (pair === undefined) return undefined;
  const sides = pair.sides.flatMap((side) => versions.get(side.slug)?.document ?? []);
  return { comparison: catalogue.comparisonOf(pair), sides };
}

function verdictOf(side: Side, slug: string): VerdictView | undefined {
  const compared = comparedOf(side, slug);
  return compared === undefined ? undefined : viewVerdict(compared.comparison, compared.sides, side.context);
}

/** The headline if it changed, and every sentence that names the other side now. */
function flipsBetween(before: VerdictView, after: VerdictView): Pick<VerdictFlip, 'from' | 'to'>[] {
  const headline = before.headline === after.headline ? [] : [{ from: before.headline, to: after.headline }];
  const clauses = after.clauses.flatMap((clause) => {
    const old = before.clauses.find(({ rowId }) => rowId === clause.rowId);
    return old === undefined || old.side === clause.side ? [] : [{ from: old.text, to: clause.text }];
  });
  return [...headline, ...clauses];
}

function flipsOf(before: Side, after: Side, slugs: readonly string[]): VerdictFlip[] {
  return slugs.flatMap((slug) => {
    const [old, now] = [verdictOf(before, slug), verdictOf(after, slug)];
    if (old === undefined || now === undefined) return [];
    const title = (comparedOf(after, slug)?.sides ?? []).map(({ name }) => name).join(' vs ');
    return flipsBetween(old, now).map((flip) => ({ path: pairPath(slug), title, ...flip }));
  });
}

/** Entries of both sides of which a reader would see a difference. */
function changedEntries(before: Side, after: Side): ReadonlySet<string> {
  const changed = [...after.versions].filter(([slug, version]) => {
    const old = before.versions.get(slug);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(version);
  });
  return new Set(changed.map(([slug]) => slug));
}

/** Pairs that may read differently: one of their sides changed, or something that all of them are rendered with. */
function touchedPairs(before: Side, after: Side, changed: ReadonlySet<string>): readonly string[] {
  const shared = ({ context }: Side) => JSON.stringify(context);
  const isAll = shared(before) !== shared(after);
  const touched = after.catalogue.pairs.filter(({ sides }) => isAll || sides.some((side) => changed.has(side.slug)));
  return touched.map(({ slug }) => slug);
}

/** What a comparison page is rendered from; two pages of equal content read the same. */
function renderKey(side: Side, slug: string): string | undefined {
  const compared = comparedOf(side, slug);
  if (compared === undefined) return undefined;
  return JSON.stringify(viewComparison(compared.comparison, compared.sides, side.context));
}

function rerenderedPairs(before: Side, after: Side, slugs: readonly string[]): number {
  return slugs.filter((slug) => {
    const old = renderKey(before, slug);
    return old !== undefined && old !== renderKey(after, slug);
  }).length;
}

const hostsOf = ({ catalogue }: Side) => new Set(citedLinks(catalogue).map(({ url }) => new URL(url).hostname));

function missing<T>(from: ReadonlySet<T>, of: Iterable<T>): T[] {
  return [...of].filter((item) => !from.has(item));
}

function entryChanges(before: Side, after: Side): EntryChange[] {
  return [...after.versions].flatMap(([slug, version]) => {
    const earlier = before.versions.get(slug);
    return earlier === undefined ? [] : (entryChange(earlier, version, after.context) ?? []);
  });
}

/** The change from `before` to `after`. Entries, flips and pages come in the order of slugs and addresses. */
export function viewSiteChange(before: Catalogue, after: Catalogue): SiteChange {
  const [old, now] = [sideOf(before), sideOf(after)];
  const changedSlugs = changedEntries(old, now);
  const touched = touchedPairs(old, now, changedSlugs);
  const paths = (side: Side) => new Set(pagesOf(side.catalogue).map(({ path }) => path));
  const slugs = (side: Side) => new Set(side.versions.keys());
  const changed = entryChanges(old, now);
  return {
    added: missing(slugs(old), now.versions.keys()).map((slug) => {
      const document = now.versions.get(slug)?.document;
      return { slug, name: document?.name ?? slug, score: Math.round(document?.score.score ?? 0) };
    }),
    removed: missing(slugs(now), old.versions.keys()).map((slug) => ({
      slug,
      name: old.versions.get(slug)?.document.name ?? slug,
    })),
    changed,
    largestRankMove: Math.max(0, ...changed.map(rankMove)),
    flips: flipsOf(old, now, touched),
    pages: {
      added: missing(paths(old), paths(now)).sort(),
      removed: missing(paths(now), paths(old)).sort(),
      rerendered: changedSlugs.size + rerenderedPairs(old, now, touched),
    },
    newHosts: missing(hostsOf(old), hostsOf(now)).sort(),
  };
}

/** Whether nothing that a reader sees has changed. */
export function isSilent({ added, removed, changed, flips, pages, newHosts }: SiteChange): boolean {
  return (
    [added, removed, changed, flips, pages.added, pages.removed, newHosts].every((list) => list.length === 0) &&
    pages.rerendered === 0
  );
}

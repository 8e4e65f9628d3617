/** What a change of content does to the whole site. It compares two catalogues and renders no page. */
import type { Catalogue } from '../catalogue.ts';
import { viewComparison } from '../views/comparison/comparison.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { citedLinks } from '../views/pages/cited-links.ts';
import { entryChange, rankMove, type EntryChange } from './entry-change.ts';
import { viewQuestions, type Questions } from './questions.ts';
import { removalsOf, type Removal } from './removals.ts';
import { pageMoves, pairBefore, renamesBetween, slugBefore, type Renamed } from './renames.ts';
import { settingsChanges, type SettingsChange } from './settings-change.ts';
import { comparedOf, sideOf, type Change, type Side } from './sides.ts';
import { flipsOf, type VerdictFlip } from './verdict-flips.ts';

type Named = Pick<EntryChange, 'slug' | 'name'>;

export interface SiteChange {
  readonly added: readonly { readonly slug: string; readonly name: string; readonly score: number }[];
  readonly removed: readonly Named[];
  /** Entries with another slug; they are neither among those that are new nor among those that went. */
  readonly renamed: readonly Renamed[];
  readonly changed: readonly EntryChange[];
  /** Values that entries state no longer. */
  readonly removals: readonly Removal[];
  /** Questions and answers of entries that differ. */
  readonly questions: Questions;
  /** What changed outside of entries. */
  readonly settings: readonly SettingsChange[];
  /** Entries of both sides that are ranked on one of them only. */
  readonly enter: readonly Named[];
  readonly leave: readonly Named[];
  /** Places that the rank of an entry moves at most, edited or not; 999999 when one comes into the ranking or leaves it. */
  readonly largestRankMove: number;
  readonly flips: readonly VerdictFlip[];
  readonly pages: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Pages with another address, to which the old one leads. */
    readonly moved: number;
    readonly rerendered: number;
  };
  /** Hosts that the site has not linked to before. */
  readonly newHosts: readonly string[];
}

/** Entries of both sides of which a reader would see a difference. */
function changedEntries({ before, after, renames }: Change): ReadonlySet<string> {
  const changed = [...after.versions].filter(([slug, version]) => {
    const old = before.versions.get(slugBefore(renames, slug));
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(version);
  });
  return new Set(changed.map(([slug]) => slug));
}

/** Pairs that may read differently: one of their sides changed, or something that all of them are rendered with. */
function touchedPairs({ before, after }: Change, changed: ReadonlySet<string>): readonly string[] {
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

function rerenderedPairs({ before, after, renames }: Change, slugs: readonly string[]): number {
  return slugs.filter((slug) => {
    const old = renderKey(before, pairBefore(after.catalogue, renames, slug));
    return old !== undefined && old !== renderKey(after, slug);
  }).length;
}

const hostsOf = ({ catalogue }: Side) => new Set(citedLinks(catalogue).map(({ url }) => new URL(url).hostname));

function missing<T>(from: ReadonlySet<T>, of: Iterable<T>): T[] {
  return [...of].filter((item) => !from.has(item));
}

function entryChanges({ before, after, renames }: Change): EntryChange[] {
  return [...after.versions].flatMap(([slug, version]) => {
    const earlier = before.versions.get(slugBefore(renames, slug));
    return earlier === undefined ? [] : (entryChange(earlier, version, after.context) ?? []);
  });
}

const rankedOnly = (changed: readonly EntryChange[], isListed: (score: NonNullable<EntryChange['score']>) => boolean): Named[] =>
  changed.flatMap(({ slug, name, score }) => (score !== undefined && isListed(score) ? [{ slug, name }] : []));

/** The change from `before` to `after`. Entries, flips and pages come in the order of slugs and addresses. */
export function viewSiteChange(before: Catalogue, after: Catalogue): SiteChange {
  const [old, now] = [sideOf(before), sideOf(after)];
  const renamed = renamesBetween(before, after);
  const change: Change = { before: old, after: now, renames: renamed };
  const changedSlugs = changedEntries(change);
  const touched = touchedPairs(change, changedSlugs);
  const paths = (side: Side) => new Set(pagesOf(side.catalogue).map(({ path }) => path));
  const known = (side: Side, key: 'from' | 'to') => new Set([...side.versions.keys(), ...renamed.map((one) => one[key])]);
  const changed = entryChanges(change);
  const added = missing(known(old, 'to'), now.versions.keys()).map((slug) => {
    const document = now.versions.get(slug)?.document;
    return { slug, name: document?.name ?? slug, score: Math.round(document?.score.score ?? 0) };
  });
  return {
    added,
    removed: missing(known(now, 'from'), old.versions.keys()).map((slug) => ({
      slug,
      name: old.versions.get(slug)?.document.name ?? slug,
    })),
    renamed,
    changed,
    removals: removalsOf(changed, added),
    questions: viewQuestions(before, after),
    settings: settingsChanges(before, after),
    enter: rankedOnly(changed, ({ rankFrom, rankTo }) => rankFrom === null && rankTo !== null),
    leave: rankedOnly(changed, ({ rankFrom, rankTo }) => rankFrom !== null && rankTo === null),
    largestRankMove: Math.max(0, ...changed.map(rankMove)),
    flips: flipsOf(change, touched),
    pages: {
      ...pageMoves(paths(old), paths(now), after),
      rerendered: changedSlugs.size + rerenderedPairs(change, touched),
    },
    newHosts: missing(hostsOf(old), hostsOf(now)).sort(),
  };
}

/** Whether nothing has changed that a reader sees or a reviewer must know. */
export function isSilent(change: SiteChange): boolean {
  const { added, removed, renamed, changed, questions, settings, flips, pages, newHosts } = change;
  const lists = [
    added,
    removed,
    renamed,
    changed,
    questions.open,
    questions.answered,
    settings,
    flips,
    pages.added,
    pages.removed,
    newHosts,
  ];
  return lists.every((list) => list.length === 0) && pages.rerendered === 0;
}

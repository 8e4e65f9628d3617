/** What a refresh found: what changed, what is disputed, and what no source reached. */
import { writeValue } from '../editing/write-value.ts';
import type { Entry } from '../entries/entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { haveOneOrigin } from '../importers/copies.ts';
import { isKnown, type SourceRun } from '../importers/refresh-source.ts';
import { remark, type FactRemark, type RemarkKind } from '../importers/remark.ts';
import { STATED } from '../importers/stated-facts.ts';
import { viewGaps } from '../views/pages/gaps.ts';
import type { Refreshed } from './refresh-shape.ts';
import { sum } from '../../schemas/numbers.ts';

const OTHERWISE: RemarkKind = 'stated otherwise elsewhere';
/** With these a source says nothing of a fact. */
const SILENT: ReadonlySet<RemarkKind> = new Set(['no longer stated', 'not in the source', 'could not be read']);

const keyOf = (slug: string, fact = '') => `${slug} ${fact}`;

function sourceLine({ name, state, reason, plans }: SourceRun): Refreshed['sources'][number] {
  return {
    name,
    state,
    ...(reason === undefined ? {} : { reason }),
    added: sum(plans.map(({ added }) => added.length)),
    changed: sum(plans.map(({ changed }) => changed.length)),
    unchanged: sum(plans.map(({ unchanged }) => unchanged)),
  };
}

const changesOf = ({ plans }: SourceRun): Refreshed['changed'] =>
  plans.flatMap(({ entry, added, changed }) =>
    [...added, ...changed].map(({ id, from, to: { value, tiers, source, asOf } }) => {
      return { slug: entry.slug, fact: id, from, to: value, tiers, source, asOf };
    }),
  );

interface Remarked {
  readonly entry: Entry;
  readonly name: string;
  readonly found: FactRemark;
}

const remarksOf = (runs: readonly SourceRun[]): readonly Remarked[] =>
  runs.flatMap(({ name, plans }) => plans.flatMap(({ entry, remarks }) => remarks.map((found) => ({ entry, name, found }))));

/** What entries say themselves to be disputed. */
const statedDisputes = ({ slug, data: { facts, disputed } }: Entry): Refreshed['disputed'] =>
  Object.entries(disputed).flatMap(([fact, { value, source }]) => {
    const kept = facts[fact];
    if (kept === undefined) return [];
    const { text } = remark(
      OTHERWISE,
      `${fact}: kept ${writeValue(kept.value)} from ${kept.source}; this source states ${writeValue(value)}`,
    );
    return [{ slug, fact, source, isStated: true, text }];
  });

/** What a source states otherwise than the source of the entry, where neither copies the other and the entry does not say so. */
function foundDisputes(remarked: readonly Remarked[], catalogue: Catalogue): Refreshed['disputed'] {
  return remarked.flatMap(({ entry: { slug }, name, found: { kind, fact, text } }) => {
    const data = catalogue.entryBySlug.get(slug)?.data;
    if (kind !== OTHERWISE || fact === undefined || data?.disputed[fact] !== undefined) return [];
    const isCopy = haveOneOrigin(data?.facts[fact]?.source ?? '', name);
    return isCopy ? [] : [{ slug, fact, source: name, isStated: false, text }];
  });
}

const otherRemarks = (remarked: readonly Remarked[]): Refreshed['remarks'] =>
  remarked.flatMap(({ entry: { slug }, name, found: { kind, fact, text } }) =>
    kind === OTHERWISE ? [] : [{ slug, ...(fact === undefined ? {} : { fact }), source: name, kind, text }],
  );

/** Facts of which a source said something in this refresh, whether it was used or not. */
function reachedFacts(runs: readonly SourceRun[]): ReadonlySet<string> {
  const used = runs.flatMap(({ plans }) => plans.flatMap(({ entry, facts }) => facts.map(({ id }) => keyOf(entry.slug, id))));
  const told = remarksOf(runs).filter(({ found }) => !SILENT.has(found.kind));
  return new Set([...used, ...told.map(({ entry, found }) => keyOf(entry.slug, found.fact))]);
}

function outdatedFacts(catalogue: Catalogue, reached: ReadonlySet<string>): Refreshed['unreached']['outdated'] {
  return viewGaps(catalogue).flatMap(({ slug, fact, isOutdated, file, line }) => {
    const entry = catalogue.entryBySlug.get(slug);
    const stated = entry?.data.facts[fact];
    if (!isOutdated || entry === undefined || stated === undefined || reached.has(keyOf(slug, fact))) return [];
    return [{ slug, kind: entry.kind, fact, source: stated.source, asOf: stated.asOf, file, line }];
  });
}

/** Entries that no source knows, of the kinds that the sources which were asked know at all. */
function unknownEntries(runs: readonly SourceRun[], { content }: Catalogue): Refreshed['unreached']['unknown'] {
  const kinds = new Set(runs.filter(({ state }) => state !== 'not asked').map(({ name }) => STATED[name]?.kind));
  const unknown = content.entries.filter((entry) => kinds.has(entry.kind) && !isKnown(entry));
  return unknown.map(({ slug, kind }) => ({ slug, kind }));
}

/** What `runs` found, with the content as it is after them. */
export function findingsOf(
  runs: readonly SourceRun[],
  catalogue: Catalogue,
  terms: Pick<Refreshed, 'dryRun' | 'today' | 'moves'>,
): Refreshed {
  const remarked = remarksOf(runs);
  return {
    ...terms,
    sources: runs.map(sourceLine),
    changed: runs.flatMap(changesOf),
    disputed: [...foundDisputes(remarked, catalogue), ...catalogue.content.entries.flatMap(statedDisputes)],
    remarks: otherRemarks(remarked),
    unreached: { outdated: outdatedFacts(catalogue, reachedFacts(runs)), unknown: unknownEntries(runs, catalogue) },
  };
}

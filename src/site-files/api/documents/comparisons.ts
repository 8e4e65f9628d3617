/** Comparisons: the list of those that have a page, and each of them, from the value that its page is rendered from. */
import type { Catalogue } from '../../../catalogue.ts';
import type { Pair } from '../../../comparison/choose-pairs.ts';
import type { Comparison } from '../../../comparison/compare.ts';
import { SIDES } from '../../../comparison/sides.ts';
import { viewPair, type PairView } from '../../../views/comparison/pair-view.ts';
import { entryDocument } from '../../../views/entry-document.ts';
import { pairPath } from '../../../views/links.ts';
import type { ComparisonResult } from '../schemas/comparisons.ts';
import { entryLink } from './entries.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';
import { rowResult, type SlugOf } from './rows.ts';
import { scoreOf } from './score.ts';
import { exactScore } from '../../../ranking/score-scale.ts';

/** `pairs.json`: all comparison pages, each with the reason it exists. */
export const pairsAnswer = (catalogue: Catalogue) =>
  listEnvelope(
    catalogue,
    catalogue.pairs.map(({ slug, sides, reason }) => ({
      slug,
      items: sides.map((side) => side.slug),
      reason,
      page: pairPath(slug),
      document: apiPath(`compare/${slug}.json`),
    })),
  );

function verdictResult({ comparison, view: { verdict: view } }: PairView, slugOf: SlugOf): ComparisonResult['verdict'] {
  return {
    outcome: view.outcome,
    headline: view.headline,
    detail: view.detail,
    sentence: view.sentence,
    winner: slugOf(view.winner),
    leader: slugOf(view.leader),
    share: view.share ?? null,
    clauses: comparison.verdict.clauses.map(({ row, type, side, strength }, at) => ({
      row,
      type,
      side: slugOf(side),
      strength: exactScore(strength),
      text: view.clauses[at]?.text ?? '',
    })),
    endings: view.endings.map(({ text }) => text),
    settling: comparison.settling.map(({ side, points, ...open }) => ({
      side: comparison.slugs[side] ?? '',
      ...open,
      points: exactScore(points),
    })),
  };
}

const slugsAt = (comparison: Comparison, places: readonly number[]) => places.flatMap((at) => comparison.slugs[at] ?? []);
const lists = (all: readonly (readonly string[])[]) => all.map((ids) => [...ids]);

function capabilitiesResult(comparison: Comparison): ComparisonResult['capabilities'] {
  const { shared, only, open } = comparison.capabilities;
  const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);
  return {
    shared: shared.map(({ id, has }) => ({ id, sides: comparison.slugs.filter((_, at) => has[at] === true) })),
    only: only.map(idsOf),
    open: open.map(idsOf),
  };
}

function needsResult(comparison: Comparison): ComparisonResult['needs'] {
  const { shared, only, open } = comparison.needs;
  return {
    shared: shared.map(({ id, sides }) => ({ id, sides: slugsAt(comparison, sides) })),
    only: lists(only),
    open: lists(open),
  };
}

function costResult({ cost, slugs }: Comparison): ComparisonResult['cost'] {
  if (cost === undefined) return null;
  const slugAt = (place: number | undefined) => slugs[cost.priced[place ?? -1]?.side ?? -1];
  return {
    kind: cost.kind,
    caveat: cost.caveat ?? null,
    rows: cost.rows.map(({ name, size = null, use, costs, cheapest }) => ({
      name,
      size,
      use: { ...use },
      costs: costs.map(({ cents, limit = null, until = null }, at) => ({
        side: slugAt(at) ?? '',
        usd: cents === undefined ? null : cents / 100,
        limit,
        until,
      })),
      cheapest: slugAt(cheapest?.side) ?? null,
    })),
  };
}

/** `compare/{a}-vs-{b}.json`. */
export function comparisonAnswer(catalogue: Catalogue, pair: Pair) {
  const view = viewPair(catalogue, pair);
  const { comparison, sides } = view;
  const slugOf: SlugOf = (side) => (side === undefined ? null : (comparison.slugs[SIDES.indexOf(side)] ?? null));
  const result: ComparisonResult = {
    slug: pair.slug,
    items: [...comparison.slugs],
    sides: sides.map((entry) => ({ ...entryLink(entry), score: scoreOf(catalogue, entryDocument(catalogue, entry)) })),
    reason: pair.reason,
    page: pairPath(pair.slug),
    isSameKind: comparison.isSameKind,
    isThin: comparison.isThin,
    differences: comparison.differences,
    verdict: verdictResult(view, slugOf),
    deciding: [...comparison.deciding],
    shares: [...comparison.shares],
    rows: comparison.rows.map((row) => rowResult(row, slugOf)),
    capabilities: capabilitiesResult(comparison),
    needs: needsResult(comparison),
    cost: costResult(comparison),
  };
  return envelope(catalogue, result);
}

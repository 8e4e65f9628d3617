/** The view of a leaderboard: all entries of a kind, the best first, then those that are not ranked. */
import { kinds, SUB_SCORES, type Kind, type SubScoreId } from '../../../schemas/index.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { formatFact, formatShare } from '../format.ts';
import { entryPath } from '../links.ts';
import { viewScore, type ScoreView } from '../score.ts';

/** Facts that a leaderboard shows beside the score. */
const SHOWN_FACTS: Readonly<Record<Kind, readonly string[]>> = {
  model: ['inputUsdPerMillionTokens', 'outputUsdPerMillionTokens', 'contextTokens'],
  repository: ['stars', 'lastCommitDate', 'licence'],
};

export interface LeaderboardFact {
  readonly text: string;
  /** What the column is sorted by; empty = unknown, which always sorts last. */
  readonly sortKey: string;
}

export interface LeaderboardRow {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly maker: string;
  readonly rank: number | undefined;
  readonly score: ScoreView;
  readonly exactSubScores: string;
  readonly facts: readonly LeaderboardFact[];
  /** What the filters look at. */
  readonly pricing: string;
  readonly open: string;
  readonly capabilities: string;
}

export interface LeaderboardView {
  readonly kind: Kind;
  readonly title: string;
  readonly ranked: readonly LeaderboardRow[];
  readonly unranked: readonly LeaderboardRow[];
  readonly factColumns: readonly { readonly label: string; readonly unit: string | undefined }[];
  readonly subScores: readonly { readonly id: SubScoreId; readonly label: string; readonly weight: number }[];
  readonly capabilities: readonly { readonly id: string; readonly name: string }[];
  readonly openLabel: string;
  readonly openValues: readonly string[];
  readonly minimumCoverage: string;
}

function toRow(catalogue: Catalogue, entry: Entry, context: ViewContext): LeaderboardRow {
  const document = entryDocument(catalogue, entry);
  const facts = SHOWN_FACTS[entry.kind].map((id): LeaderboardFact => {
    const definition = kinds[entry.kind].facts.find((fact) => fact.id === id);
    const stated = document.facts[id];
    if (definition === undefined || stated === undefined) return { text: 'Unknown', sortKey: '' };
    return { text: formatFact(definition, stated.value), sortKey: String(stated.value) };
  });
  return {
    slug: entry.slug,
    name: document.name,
    href: entryPath(entry),
    maker: document.maker,
    rank: document.score.rank ?? undefined,
    score: viewScore(document, context),
    facts,
    exactSubScores: SUB_SCORES.map((id) => document.score.subScores[id]).join(' '),
    pricing: String(document.facts.pricing?.value ?? ''),
    open: openOf(entry),
    capabilities: document.capabilities.map((claim) => claim.id).join(' '),
  };
}

/** The value that the second filter looks at: open weights of a model, the licence of a repository. */
export function openOf({ kind, data }: Entry): string {
  const stated = kind === 'model' ? data.facts.openWeights : data.facts.licence;
  if (stated === undefined) return '';
  return typeof stated.value === 'boolean' ? (stated.value ? 'Yes' : 'No') : String(stated.value);
}

const byRank = (a: LeaderboardRow, b: LeaderboardRow) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || b.score.value - a.score.value || (a.slug < b.slug ? -1 : 1);

/** The leaderboard of one kind. */
export function viewLeaderboard(catalogue: Catalogue, kind: Kind): LeaderboardView {
  const context = viewContext(catalogue);
  const entries = catalogue.content.entries.filter((entry) => entry.kind === kind);
  const rows = entries.map((entry) => toRow(catalogue, entry, context)).sort(byRank);
  const used = new Set(entries.flatMap((entry) => entry.data.capabilities.map((claim) => claim.id)));
  return {
    kind,
    title: kinds[kind].plural,
    ranked: rows.filter((row) => row.rank !== undefined),
    unranked: rows.filter((row) => row.rank === undefined),
    factColumns: SHOWN_FACTS[kind]
      .map((id) => kinds[kind].facts.find((fact) => fact.id === id))
      .map((fact) => ({ label: fact?.label ?? '', unit: fact?.unit })),
    subScores: SUB_SCORES.map((id) => ({
      id,
      label: context.ranking.subScores[id].label,
      weight: context.ranking.subScores[id].weight,
    })),
    capabilities: catalogue.content.capabilities
      .filter(({ id }) => used.has(id))
      .map(({ id, data }) => ({ id, name: data.name })),
    openLabel: kind === 'model' ? 'Open weights' : 'Licence',
    openValues: [...new Set(rows.map((row) => row.open).filter((value) => value !== ''))].sort(),
    minimumCoverage: formatShare(context.ranking.minimumCoverage),
  };
}

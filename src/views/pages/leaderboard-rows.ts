/** The rows of a leaderboard, and the facts that it shows. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { formatDate, formatStated } from '../format.ts';
import { viewStatus, type StatusView } from '../life-cycle.ts';
import { entryPath } from '../entry-path.ts';
import { viewScore, type ScoreView } from '../score.ts';
import { isMemberOf } from './leaderboard-pages.ts';

interface LeaderboardFact {
  readonly text: string;
  /** What the column is sorted by; empty = unknown, which always sorts last. */
  readonly sortKey: string;
  /** What aligns it with the numbers above and below it. */
  readonly pad: string;
  /** How long it holds: `until 31 Dec 2026`; empty where no end is known. */
  readonly until: string;
}

export interface LeaderboardRow {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly maker: string;
  readonly rank: number | undefined;
  readonly status: StatusView | undefined;
  readonly score: ScoreView;
  /** Finer than readers see them, to a hundredth, with spaces between them. */
  readonly fineSubScores: string;
  readonly facts: readonly LeaderboardFact[];
}

/** The facts of a kind that `ids` names, in that order. */
function factsNamed(kind: string, ids: readonly string[]): readonly FactDefinition[] {
  const { facts } = kindOf(kind);
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

/** The facts that the leaderboard of a category, or of a kind, shows. */
export function leaderboardColumns({ content }: Catalogue, kind: string, category?: string): readonly FactDefinition[] {
  const term = content.categories.find(({ id }) => id === category);
  return factsNamed(kind, term?.data.columns ?? kindOf(kind).columns);
}

function columnOf({ data }: Entry, fact: FactDefinition): LeaderboardFact {
  const stated = data.facts[fact.id];
  if (stated === undefined) return { text: 'Unknown', sortKey: '', pad: '', until: '' };
  const until = stated.until === undefined ? '' : `until ${formatDate(stated.until)}`;
  return { text: formatStated(fact, stated), sortKey: String(stated.value), pad: '', until };
}

function toRow(catalogue: Catalogue, entry: Entry, columns: readonly FactDefinition[], isOverall: boolean): LeaderboardRow {
  const context = viewContext(catalogue);
  const document = entryDocument(catalogue, entry);
  return {
    slug: entry.slug,
    name: document.name,
    href: entryPath(entry),
    maker: document.maker,
    rank: (isOverall ? document.score.overall.rank : document.score.rank) ?? undefined,
    status: viewStatus(document, context),
    score: viewScore(document, context),
    facts: columns.map((fact) => columnOf(entry, fact)),
    fineSubScores: Object.values(document.score.subScores)
      .map((score) => Math.round(score * 100) / 100)
      .join(' '),
  };
}

const byRank = (a: LeaderboardRow, b: LeaderboardRow) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || b.score.value - a.score.value || compareText(a.slug, b.slug);

/** All rows of the leaderboard of one category, or of all entries of a kind: by rank, then those that have none. */
export function leaderboardRows(catalogue: Catalogue, kind: string, category?: string): readonly LeaderboardRow[] {
  const columns = leaderboardColumns(catalogue, kind, category);
  const entries = catalogue.content.entries.filter(isMemberOf(kind, category));
  return entries.map((entry) => toRow(catalogue, entry, columns, category === undefined)).sort(byRank);
}

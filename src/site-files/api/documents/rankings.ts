/** Categories, and the rankings of their entries. */
import type { Catalogue } from '../../../catalogue.ts';
import type { Term } from '../../../entries/entry.ts';
import type { CategoryData } from '../../../../schemas/content.ts';
import { compareText } from '../../../../schemas/text-order.ts';
import { kindOf } from '../../../kinds/kinds.ts';
import { entryDocument } from '../../../views/entry-document.ts';
import { categoryPath, kindPath } from '../../../views/entry-path.ts';
import { leaderboardRows } from '../../../views/pages/leaderboard-rows.ts';
import { rankMovesOf } from '../../../views/rank-moves.ts';
import type { RankMoveResult } from '../schemas/terms.ts';
import type { ScoreResult } from '../schemas/values.ts';
import { entryLink } from './entries.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';
import { overallScoreOf, scoreOf } from './score.ts';

type Category = Term<CategoryData>;

const membersOf = ({ content }: Catalogue, { id }: Category) => content.entries.filter(({ data }) => data.category === id);

const summaryOf = (catalogue: Catalogue, category: Category) => ({
  id: category.id,
  name: category.data.name,
  summary: category.data.summary,
  kind: category.data.kind,
  count: membersOf(catalogue, category).length,
  page: categoryPath({ kind: category.data.kind, category: category.id }),
  document: apiPath(`categories/${category.id}.json`),
  ranking: apiPath(`rankings/${category.id}.json`),
});

/** `categories.json`. */
export const categoriesAnswer = (catalogue: Catalogue) =>
  listEnvelope(
    catalogue,
    catalogue.content.categories.map((category) => summaryOf(catalogue, category)),
  );

/** `categories/{id}.json`. */
export const categoryAnswer = (catalogue: Catalogue, category: Category) =>
  envelope(catalogue, {
    ...summaryOf(catalogue, category),
    aliases: category.data.aliases,
    columns: category.data.columns ?? kindOf(category.data.kind).columns,
    entries: membersOf(catalogue, category).map(entryLink),
  });

const ORDER: readonly ScoreResult['status'][] = ['ranked', 'not-ranked', 'gone'];

type Scored = { readonly slug: string; readonly score: ScoreResult };

/** The order of the leaderboard, in which entries of one shown score share a place; what is gone comes last. */
function inOrderOf(slugs: readonly string[]): (a: Scored, b: Scored) => number {
  const placeOf = new Map(slugs.map((slug, at) => [slug, at]));
  const place = ({ slug }: Scored) => placeOf.get(slug) ?? slugs.length;
  return (a, b) => ORDER.indexOf(a.score.status) - ORDER.indexOf(b.score.status) || place(a) - place(b);
}

/** The recorded moves of a ranking, where there is a record of them. */
type Moves = { readonly moves?: readonly RankMoveResult[] };

/** The moves that are recorded in a ranking, the newest first; no list at all where a site records none. */
function movesIn(catalogue: Catalogue, kind: string, category?: string): Moves {
  if (catalogue.content.moves === undefined) return {};
  const all = [...rankMovesOf(catalogue).values()].flat();
  const own = all.filter((move) => move.kind === kind && move.category === category);
  const moves = own.map(({ day, slug, name, from, to, why, href }) => ({ day, slug, name, from, to, why, page: href }));
  return { moves: moves.sort((a, b) => compareText(b.day, a.day) || a.to - b.to || compareText(a.slug, b.slug)) };
}

interface Ranked {
  readonly kind: string;
  readonly category?: string;
  readonly scoreFor: typeof scoreOf;
  readonly moves: Moves;
}

function rankingOf(catalogue: Catalogue, { kind, category, scoreFor, moves }: Ranked) {
  const slugs = leaderboardRows(catalogue, kind, category).map(({ slug }) => slug);
  const rows = slugs
    .flatMap((slug) => catalogue.entryBySlug.get(slug) ?? [])
    .map((entry) => ({
      ...entryLink(entry),
      maker: entry.maker,
      score: scoreFor(catalogue, entryDocument(catalogue, entry)),
    }));
  const { subScores } = catalogue.content.ranking;
  return {
    weights: Object.entries(subScores).map(([id, { label, weight }]) => ({ id, label, weight })),
    ...moves,
    entries: rows.toSorted(inOrderOf(slugs)),
  };
}

/** `rankings/{category}.json`. */
export function categoryRanking(catalogue: Catalogue, category: Category) {
  const { id, name, kind, page } = summaryOf(catalogue, category);
  const moves = movesIn(catalogue, kind, id);
  const ranking = rankingOf(catalogue, { kind, category: id, scoreFor: scoreOf, moves });
  return envelope(catalogue, { id, name, kind, page, ...ranking });
}

/** `rankings/{kinds}.json`: all entries of a kind, across its categories. */
export function kindRanking(catalogue: Catalogue, kind: string) {
  const { folder, plural } = kindOf(kind);
  const head = { id: folder, name: plural, kind, page: kindPath(kind) };
  const hasCategories = catalogue.content.categories.some(({ data }) => data.kind === kind);
  const moves = hasCategories ? {} : movesIn(catalogue, kind);
  return envelope(catalogue, { ...head, ...rankingOf(catalogue, { kind, scoreFor: overallScoreOf, moves }) });
}

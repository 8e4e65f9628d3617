/** Moves in rank as readers see them: by entry, in which ranking, and why. */
import type { RecordedMove } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { viewContext } from './context.ts';
import { entryPath } from './entry-path.ts';
import { perCatalogue } from './per-catalogue.ts';

export interface RankMoveView extends Pick<RecordedMove, 'day' | 'from' | 'to' | 'why'> {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  /** The id of the category that it is ranked in; `undefined` for a kind without categories. */
  readonly category: string | undefined;
  /** What that ranking is of: `Chat models`. */
  readonly ranking: string;
  /** Where the page of the entry says how it is ranked. */
  readonly href: string;
}

/** Why a rank moved, behind a comma. */
export const REASONS: Readonly<Record<RecordedMove['why'], string>> = {
  content: 'because facts or results changed',
  method: 'because the ranking method changed',
};

/** The anchor of the score on the page of an entry. */
const SCORE = 'score';

function viewMove({ kind, slug, data }: Entry, { category, day, from, to, why }: RecordedMove, names: Names): RankMoveView {
  const ranking = names[category ?? ''] ?? kindOf(kind).plural;
  return { day, from, to, why, slug, name: data.name, kind, category, ranking, href: `${entryPath({ kind, slug })}#${SCORE}` };
}

type Names = Readonly<Record<string, string>>;

/** Slug -> the moves that are recorded of the entry, in the order of their file. */
export const rankMovesOf = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, readonly RankMoveView[]> => {
  const { categoryNames } = viewContext(catalogue);
  const moves = (catalogue.content.moves ?? []).flatMap((move) => {
    const entry = catalogue.entryBySlug.get(move.entry);
    return entry === undefined ? [] : [viewMove(entry, move, categoryNames)];
  });
  return Map.groupBy(moves, ({ slug }) => slug);
});

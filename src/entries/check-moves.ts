/** Moves in rank that cannot be: of an entry or in a category that does not exist, on a day to come, or told twice. */
import * as z from 'zod';
import type { CategoryData, RecordedMove } from '../../schemas/content.ts';
import { move as moveSchema } from '../../schemas/moves.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { categoriesOf, unknownCategory } from './check-categories.ts';
import { futureProblems } from './check-dates.ts';
import { slugOf, type CheckedFile, type ParsedFile } from './check-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';

type Path = readonly (string | number)[];

/** What moves are held against. */
export interface MoveTerms {
  /** Slug -> the kind of the entry; of files with faults of their own too. */
  readonly kindOf: ReadonlyMap<string, string>;
  readonly categories: readonly CheckedFile<CategoryData>[];
  /** Names, those of files with faults of their own included. */
  readonly ids: Readonly<Record<'entries' | 'categories', Named>>;
  /** `undefined` when `site.yaml` has faults. */
  readonly today: string | undefined;
}

/** An entry is ranked in a category of its kind, or among all of its kind where that has none. */
function checkCategory(file: ParsedFile, path: Path, { entry, category }: RecordedMove, terms: MoveTerms): Problem[] {
  const kind = terms.kindOf.get(entry);
  const valid = categoriesOf(terms.categories, kind);
  const isChecked = category === undefined || terms.categories.some((one) => slugOf(one.file) === category);
  if (kind === undefined || (!isChecked && terms.ids.categories.has(category))) return [];
  if (category !== undefined) return valid.has(category) ? [] : [unknownCategory(file, [...path, 'category'], category, valid)];
  if (valid.size === 0) return [];
  const message = `The move of "${entry}" names no category, so nobody knows in which ranking it moved.`;
  const hint = `add the key category, one of: ${[...valid.keys()].join(', ')}.`;
  return [{ ...file.placeOf(path), code: 'missing-category', message, hint }];
}

function checkEntry(file: ParsedFile, path: Path, { entry }: RecordedMove, { ids }: MoveTerms): Problem[] {
  const reference = { path: [...path, 'entry'], name: entry };
  return ids.entries.has(entry) ? [] : [unresolvedReference(file, reference, ids.entries, 'unknown-entry')];
}

/** A move that its own schema accepts, and its place in the list. */
type Placed = readonly [move: RecordedMove, index: number];

const shape = z.looseObject({ moves: z.array(z.unknown()) }).catch({ moves: [] });

/** The moves that are well in themselves: a fault of one must not hide what is wrong with the others until it is corrected. */
const placedMoves = ({ data }: ParsedFile): readonly Placed[] =>
  shape.parse(data).moves.flatMap((item, index): Placed[] => {
    const { data: move } = moveSchema.safeParse(item);
    return move === undefined ? [] : [[move, index]];
  });

/** Every further move of an entry on one day: a reader is told once a day where it stands. */
function checkRepeats(file: ParsedFile, moves: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return moves.flatMap(([{ day, entry }, index]): Problem[] => {
    if (seen.size !== seen.add(`${day} ${entry}`).size) return [];
    const message = `This file tells a move of "${entry}" on ${day} already.`;
    return [{ ...file.placeOf(['moves', index]), code: 'duplicate-move', message, hint: 'keep one of the two.' }];
  });
}

/** All that is wrong between `moves.yaml` and the other files; nothing for a site without it. */
export function checkMoves(file: ParsedFile | undefined, terms: MoveTerms): Problem[] {
  if (file === undefined) return [];
  const moves = placedMoves(file);
  const days = moves.map(([{ day }, index]) => ({ path: ['moves', index, 'day'], day }));
  return [
    ...moves.flatMap(([move, index]) => [
      ...checkEntry(file, ['moves', index], move, terms),
      ...checkCategory(file, ['moves', index], move, terms),
    ]),
    ...(terms.today === undefined ? [] : futureProblems(file, days, terms.today)),
    ...checkRepeats(file, moves),
  ];
}

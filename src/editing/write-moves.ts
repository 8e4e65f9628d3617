/** Writes the moves in rank of a day into `moves.yaml`. Comments, order and every other byte stay. */
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { RecordedMove } from '../../schemas/content.ts';
import { MOST_MOVES } from '../../schemas/moves.ts';
import { compareText } from '../../schemas/text-order.ts';
import { schemas } from '../kinds/kinds.ts';
import { appendItems, type Item } from './append-item.ts';
import { removeItems } from './remove-items.ts';
import { requireSound } from './require-sound.ts';
import { setScalars, type ScalarEdit } from './set-scalars.ts';
import { isThere, readForEdit, writeWhole } from './write-whole.ts';
import { scalarStyle, writeScalar } from './write-value.ts';
import { find } from './yaml-places.ts';

const FILE = 'moves.yaml';
const KEY = 'moves';

const HEAD = `# yaml-language-server: $schema=../schemas/editor/moves.schema.json
# Moves in rank, as they came about; visavis refresh and visavis moves write them. Nothing is known of ranks before the first line.
`;

/** Entry -> its move. */
type Moves = ReadonlyMap<string, RecordedMove>;

const itemOf = (move: RecordedMove): Item =>
  Object.fromEntries(
    (['day', 'entry', 'category', 'from', 'to', 'why'] as const).flatMap((key) => {
      const value = move[key];
      return value === undefined ? [] : [[key, key === 'day' ? String(value) : writeScalar(value)] as const];
    }),
  );

/** Whether a recorded move is one of those of the day, of which only its ranks and its reason can differ. */
function isOf(moves: Moves, { entry, category }: RecordedMove): boolean {
  const move = moves.get(entry);
  return move !== undefined && move.category === category;
}

/** As many as the file may hold, those that lead farthest. */
const farthest = (moves: readonly RecordedMove[]): readonly RecordedMove[] =>
  moves.length <= MOST_MOVES
    ? moves
    : moves.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).slice(0, MOST_MOVES);

/** The places of the lines that go: those of the day that are not told any more, and the oldest where there are too many. */
function goneFrom(recorded: readonly RecordedMove[], day: string, moves: Moves): ReadonlySet<number> {
  const places = recorded.map((move, at) => ({ ...move, at }));
  const [own, others] = [places.filter((one) => one.day === day), places.filter((one) => one.day !== day)];
  const excess = others.length + moves.size - MOST_MOVES;
  const oldest = others.toSorted((a, b) => compareText(a.day, b.day)).slice(0, Math.max(0, excess));
  return new Set([...own.filter((one) => !isOf(moves, one)), ...oldest].map(({ at }) => at));
}

const scalarOf = (line: YAMLMap, key: string): Scalar[] => {
  const node = find(line, key)?.value;
  return isScalar(node) ? [node] : [];
};

/** Lines of the day whose entry is told otherwise now. */
function scalarEdits(root: YAMLMap, day: string, moves: Moves): ScalarEdit[] {
  const list = find(root, KEY)?.value;
  const lines = isSeq(list) ? list.items.filter((line): line is YAMLMap => isMap(line)) : [];
  return lines.flatMap((line) => {
    const move = moves.get(String(scalarOf(line, 'entry')[0]?.value));
    if (move === undefined || scalarOf(line, 'day')[0]?.value !== day) return [];
    return (['from', 'to', 'why'] as const).flatMap((key) =>
      scalarOf(line, key)
        .filter(({ value }) => value !== move[key])
        .map((node) => ({ node, text: String(move[key]), style: scalarStyle(move[key]) })),
    );
  });
}

/** `yaml`, which says `recorded`, with `moves` and no others as the lines of `day`. */
function withDay(yaml: string, recorded: readonly RecordedMove[], day: string, moves: Moves): string {
  const gone = goneFrom(recorded, day, moves);
  const told = new Set(recorded.filter((one) => one.day === day && isOf(moves, one)).map(({ entry }) => entry));
  const fresh = [...moves.values()].filter(({ entry }) => !told.has(entry));
  const set = setScalars(yaml, (root) => scalarEdits(root, day, moves));
  const kept = removeItems(set, KEY, (_item, index) => gone.has(index));
  return appendItems(kept, KEY, fresh.map(itemOf), 'brackets');
}

/**
 * Makes `moves` the lines of `day` in the file of `content`, which it creates for the first move; the oldest lines go where the file would have
 * too many. Gives the path of the file within the content, or `undefined` when nothing is to be written. A dry run writes nothing.
 * Throws `RequestError` for a file that the check refuses.
 */
export async function writeMoves(
  content: string,
  day: string,
  moves: readonly RecordedMove[],
  dryRun = false,
): Promise<string | undefined> {
  const path = join(content, FILE);
  const before = (await isThere(path)) ? await readForEdit(path) : '';
  const recorded = requireSound(path, before === '' ? `${KEY}: []` : before, schemas.files.moves).data.moves;
  const own = new Map(farthest(moves).map((move) => [move.entry, move]));
  if (before === '' && own.size === 0) return undefined;
  const after = withDay(before === '' ? HEAD : before, recorded, day, own);
  if (after === before) return undefined;
  requireSound(path, after, schemas.files.moves);
  if (!dryRun) await writeWhole(path, after);
  return FILE;
}

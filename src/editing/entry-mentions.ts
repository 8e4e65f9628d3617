/** Where files of content name an entry by its slug, and how another slug takes its place there. */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { removeItems } from './remove-items.ts';
import { setScalars } from './set-scalars.ts';
import { scalarStyle } from './write-value.ts';
import { find, frontMatterOf, replaceFrontMatter } from './yaml-places.ts';

/** What becomes of the mentions of `from`: `to` takes its place, or without one they go. */
export interface Move {
  readonly from: string;
  readonly to: string | undefined;
  /** Whether `to` is the same entry under another slug, which keeps what was recorded of it. */
  readonly isRenamed?: boolean;
}

/** A text with its mentions moved. */
export interface Moved {
  readonly text: string;
  /** How many mentions were moved or removed. */
  readonly count: number;
}

type FindMentions = (root: YAMLMap) => readonly Scalar[];

const isSlug =
  (slug: string) =>
  (node: unknown): node is Scalar =>
    isScalar(node) && node.value === slug;

/** The scalar that names the entry of a published name: the value itself, or its `entry`. */
const targetOf = ({ value }: Pair): unknown => (isMap(value) ? find(value, 'entry')?.value : value);

const targetsIn = (root: YAMLMap): unknown[] => {
  const names = find(root, 'names')?.value;
  return isMap(names) ? names.items.map(targetOf) : [];
};

const LISTS = ['include', 'exclude'] as const;

const itemsOf = (pair: unknown): readonly unknown[] => {
  const items = isMap(pair) ? find(pair, 'items')?.value : undefined;
  return isSeq(items) ? items.items : [];
};

function linesIn(root: YAMLMap, list: string): readonly unknown[] {
  const lines = find(root, list)?.value;
  return isSeq(lines) ? lines.items : [];
}

/** The front matter of `text` changed by `edit`; a file of YAML alone is changed as a whole. */
export function editFront(text: string, edit: (yaml: string) => string): string {
  const { yaml, start } = frontMatterOf(text);
  return replaceFrontMatter(text, start, yaml, edit(yaml));
}

function mentionsIn(text: string, findMentions: FindMentions): readonly Scalar[] {
  const root = parseDocument(frontMatterOf(text).yaml).contents;
  return isMap(root) ? findMentions(root as YAMLMap) : [];
}

const replaceMentions = (text: string, to: string, findMentions: FindMentions): string =>
  editFront(text, (yaml) =>
    setScalars(yaml, (root) => findMentions(root).map((node) => ({ node, text: to, style: scalarStyle(to) }))),
  );

/** A benchmark, with the entries that its published names stand for. */
export function movePublished(text: string, { from, to }: Move): Moved {
  const named: FindMentions = (root) => targetsIn(root).filter(isSlug(from));
  const count = mentionsIn(text, named).length;
  if (count === 0) return { text, count };
  if (to !== undefined) return { text: replaceMentions(text, to, named), count };
  const isGone = (item: unknown) => isSlug(from)(targetOf(item as Pair));
  return { text: editFront(text, (yaml) => removeItems(yaml, 'names', isGone)), count };
}

/** The sides of each pair of a list after the move. */
const sidesAfter = (pair: unknown, { from, to }: Move): string =>
  itemsOf(pair)
    .map((node) => (isSlug(from)(node) ? (to ?? from) : String(isScalar(node) ? node.value : node)))
    .sort()
    .join(' ');

/** Of the pairs that name `from`, those that would go: all without another slug, else an entry with itself and pairs that are there already. */
function vanishing(root: YAMLMap, move: Move): ReadonlySet<unknown> {
  const pairs = LISTS.flatMap((list) => linesIn(root, list));
  const names = (pair: unknown) => itemsOf(pair).some(isSlug(move.from));
  const seen = new Set(pairs.filter((pair) => !names(pair)).map((pair) => sidesAfter(pair, move)));
  const isGone = (pair: unknown) => {
    const sides = sidesAfter(pair, move);
    const isKept = move.to !== undefined && sides !== `${move.to} ${move.to}` && !seen.has(sides);
    seen.add(sides);
    return !isKept;
  };
  return new Set(pairs.filter(names).filter(isGone));
}

/** The places, in both lists, of the pairs that go. */
function placesOfGone(yaml: string, move: Move): readonly ReadonlySet<number>[] {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) return LISTS.map(() => new Set<number>());
  const gone = vanishing(root as YAMLMap, move);
  return LISTS.map((list) => new Set(linesIn(root as YAMLMap, list).flatMap((pair, index) => (gone.has(pair) ? [index] : []))));
}

/** `pairs.yaml`, without pairs that would name one entry twice or be listed twice. */
export function movePairs(text: string, move: Move): Moved {
  const named: FindMentions = (root) =>
    LISTS.flatMap((list) => linesIn(root, list).flatMap((pair) => itemsOf(pair).filter(isSlug(move.from))));
  const count = mentionsIn(text, named).length;
  if (count === 0) return { text, count };
  const gone = placesOfGone(text, move);
  const kept = LISTS.reduce((yaml, list, at) => removeItems(yaml, list, (_pair, index) => gone[at]?.has(index) === true), text);
  return { text: move.to === undefined ? kept : replaceMentions(kept, move.to, named), count };
}

/** `moves.yaml`: an entry that is renamed keeps its moves in rank; those of one that goes are nobody else's. */
export function moveRanks(text: string, { from, to, isRenamed = false }: Move): Moved {
  const entryOf = (line: unknown): unknown => (isMap(line) ? find(line, 'entry')?.value : undefined);
  const named: FindMentions = (root) => linesIn(root, 'moves').map(entryOf).filter(isSlug(from));
  const count = mentionsIn(text, named).length;
  if (count === 0) return { text, count };
  if (isRenamed && to !== undefined) return { text: replaceMentions(text, to, named), count };
  return { text: removeItems(text, 'moves', (line) => isSlug(from)(entryOf(line))), count };
}

/** An entry, with the facts, stated or disputed, that name its successor. Without another slug they stay: only an editor knows what is true. */
export function moveSuccessor(text: string, fact: string, { from, to }: Move): Moved {
  const named: FindMentions = (root) =>
    ['facts', 'disputed'].flatMap((block) => {
      const facts = find(root, block)?.value;
      const stated = isMap(facts) ? find(facts, fact)?.value : undefined;
      const value = isMap(stated) ? find(stated, 'value')?.value : undefined;
      return isSlug(from)(value) ? [value] : [];
    });
  const count = mentionsIn(text, named).length;
  return { text: count === 0 || to === undefined ? text : replaceMentions(text, to, named), count };
}

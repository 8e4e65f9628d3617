/** Plans what changes in a content folder when an entry goes or gets another slug. It writes nothing. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '../../schemas/content.ts';
import { kinds } from '../kinds/kinds.ts';
import { movePairs, movePublished, moveRanks, moveSuccessor, type Move, type Moved } from './entry-mentions.ts';
import { formatCount } from '../../schemas/numbers.ts';

/** A file that changes: path from the content folder, its new text, and what changed in words. */
export interface FileEdit {
  readonly file: string;
  readonly text: string;
  readonly what: string;
}

export interface MentionPlan {
  readonly edits: readonly FileEdit[];
  /** What an editor has to decide. */
  readonly open: readonly string[];
}

async function filesIn(content: string, folder: string): Promise<string[]> {
  const names = (await readdir(join(content, folder)).catch(() => [])).sort();
  return names.filter((name) => /\.(md|yaml)$/.test(name)).map((name) => `${folder}/${name}`);
}

async function moveIn(content: string, file: string, move: (text: string) => Moved, one: string): Promise<FileEdit[]> {
  const before = await readFile(join(content, file), 'utf8').catch(() => '');
  const { text, count } = move(before);
  return text === before ? [] : [{ file, text, what: formatCount(count, one) }];
}

/** The successors in the entries of a kind. An entry can neither follow itself, nor one that goes without another in its place. */
async function moveInKind(content: string, kind: Kind, fact: string, move: Move): Promise<MentionPlan> {
  const [edits, open]: [FileEdit[], string[]] = [[], []];
  for (const file of await filesIn(content, kind.folder)) {
    const slug = file.slice(kind.folder.length + 1).replace(/\.(md|yaml)$/, '');
    if (slug === move.from) continue;
    const own = slug === move.to ? { ...move, to: undefined } : move;
    const before = await readFile(join(content, file), 'utf8');
    const { text, count } = moveSuccessor(before, fact, own);
    if (text !== before) edits.push({ file, text, what: 'successor' });
    else if (count > 0) open.push(`${file} names ${move.from} as its successor; state another, or take the fact out.`);
  }
  return { edits, open };
}

/** The files that name `move.from`, other than its own, each as it shall be. */
export async function planMentions(content: string, move: Move): Promise<MentionPlan> {
  const [edits, open]: [FileEdit[], string[]] = [[], []];
  for (const file of await filesIn(content, 'benchmarks'))
    edits.push(...(await moveIn(content, file, (text) => movePublished(text, move), 'published name')));
  edits.push(...(await moveIn(content, 'pairs.yaml', (text) => movePairs(text, move), 'pair')));
  edits.push(...(await moveIn(content, 'moves.yaml', (text) => moveRanks(text, move), 'move')));
  for (const kind of kinds) {
    if (kind.lifeCycle?.successor === undefined) continue;
    const plan = await moveInKind(content, kind, kind.lifeCycle.successor, move);
    edits.push(...plan.edits);
    open.push(...plan.open);
  }
  return { edits, open };
}

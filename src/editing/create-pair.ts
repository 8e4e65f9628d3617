/** Adds a pair to those that editors ask for or rule out. */
import { join } from 'node:path';
import type { ParsedFile } from '../entries/check-file.ts';
import { pairReferences } from '../entries/references.ts';
import { schemas } from '../kinds/kinds.ts';
import { appendItems } from './append-item.ts';
import { RequestError } from './request-error.ts';
import { requireSound } from './require-sound.ts';
import { readForEdit, writeWhole } from './write-whole.ts';
import { writeScalar } from './write-value.ts';

const FILE = 'pairs.yaml';

export interface NewPair {
  readonly items: readonly [string, string];
  readonly reason: string;
  /** Whether it gets a page, or none. */
  readonly list: 'include' | 'exclude';
}

/** Throws `RequestError` that names the line of a pair that either list has already, in whatever order. */
function requireNew(file: ParsedFile, path: string, [a, b]: NewPair['items']): void {
  if (a === b) throw new RequestError(`A pair is of two different entries, and "${a}" is given twice.`);
  for (const list of ['include', 'exclude'] as const)
    for (const [index, sides] of pairReferences(file.data, list).entries()) {
      const names = new Set(sides.map(({ name }) => name));
      if (!names.has(a) || !names.has(b)) continue;
      const { line } = file.placeOf([list, index]);
      throw new RequestError(`${a} and ${b} are a pair already, under ${list} in ${path}:${line}.`);
    }
}

/** Adds the pair as the last of its list, and gives the path of the file within the content. Its entries must exist. */
export async function createPair(content: string, { items, reason, list }: NewPair): Promise<string> {
  const path = join(content, FILE);
  const text = await readForEdit(path);
  requireNew(requireSound(path, text, schemas.files.pairs), path, items);
  const item = { items: `[${items.map(writeScalar).join(', ')}]`, reason: writeScalar(reason) };
  const added = appendItems(text, list, [item]);
  requireSound(path, added, schemas.files.pairs);
  await writeWhole(path, added);
  return FILE;
}

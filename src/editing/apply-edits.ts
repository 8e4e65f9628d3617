/** Carries out what an importer planned: changes facts, results and histories in the files of entries. */
import { join } from 'node:path';
import { parseFile } from '../entries/check-file.ts';
import type { Entry } from '../entries/entry.ts';
import { normalise } from '../entries/source-text.ts';
import { kindOf } from '../kinds/kinds.ts';
import { editFacts, type FactEdit } from './edit-facts.ts';
import { editHistory, type History } from './edit-history.ts';
import { reachDays } from './move-day.ts';
import { RequestError } from './request-error.ts';
import { readForEdit, writeWhole } from './write-whole.ts';

/** What is to change in the file of one entry. */
export interface EntryEdit {
  readonly entry: Entry;
  readonly facts?: readonly FactEdit[];
  readonly results?: readonly FactEdit[];
  readonly history?: History;
}

/** The text of an entry with the edits made. */
function editEntry(text: string, { entry, facts = [], results = [], history = {} }: EntryEdit): string {
  const factOrder = kindOf(entry.kind).facts.map((fact) => fact.id);
  // Results stand in the order of their benchmarks: by id.
  const resultOrder = [...Object.keys(entry.data.benchmarks), ...results.map(({ id }) => id)].sort();
  const withFacts = editFacts(text, facts, factOrder);
  return editHistory(editFacts(withFacts, results, resultOrder, 'benchmarks'), history);
}

/** Throws `RequestError` where the text could not be read back, as that of an entry whose keys all stand between one pair of braces. */
function requireReadable(path: string, text: string): void {
  if (parseFile({ file: path, text: normalise(text) }).ok) return;
  throw new RequestError(`${path} cannot be edited, and was left as it is. Write each of its keys on a line of its own.`);
}

const daysOf = ({ facts = [], results = [], history = {} }: EntryEdit): string[] =>
  [...facts, ...results, ...Object.values(history).flat()].map(({ asOf }) => asOf);

/**
 * Makes the edits in the files below `content`, and gives the entries whose files changed. Every file is read and edited
 * before the first one is written; a dry run writes none. Throws `RequestError` for a file that cannot be read or edited.
 */
export async function applyEdits(content: string, edits: readonly EntryEdit[], dryRun = false): Promise<readonly Entry[]> {
  const changed: { readonly entry: Entry; readonly path: string; readonly text: string }[] = [];
  for (const edit of edits) {
    const path = join(content, edit.entry.file);
    const before = await readForEdit(path);
    const text = editEntry(before, edit);
    if (text === before) continue;
    requireReadable(path, text);
    changed.push({ entry: edit.entry, path, text });
  }
  if (dryRun || changed.length === 0) return changed.map(({ entry }) => entry);
  for (const { path, text } of changed) await writeWhole(path, text);
  await reachDays(content, edits.flatMap(daysOf));
  return changed.map(({ entry }) => entry);
}

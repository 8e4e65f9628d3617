/** Writes the Pagefind index. A search that cannot be built fails the build: a site without search is a broken site. */
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be written: ${errors.join('; ')}`);
}

/**
 * How many places of words a file of the index holds, in place of 20,000: a reader who looks for one word fetches 3 KB in place of 27. Pagefind
 * has no option for it, only this variable, which it calls unstable; a test sees that the files are as small as they should be.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1500';

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

async function fill(records: readonly SearchRecord[]): Promise<Index> {
  // Characters that stand inside names, such as gpt-4.1 and o4-mini, belong to the words.
  const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '.+#-_/' });
  check(errors);
  if (index === undefined) throw new Error('the search index could not be started');
  const add = (record: SearchRecord) =>
    index.addCustomRecord({ ...record, meta: { ...record.meta }, filters: { ...record.filters } });
  for (const { errors: found } of await Promise.all(records.map(add))) check(found);
  return index;
}

/** Indexes `records` and writes the bundle into `dir`. Throws `Error` with Pagefind's own words when anything fails. */
export async function writeSearchIndex(records: readonly SearchRecord[], dir: string): Promise<void> {
  try {
    const index = await fill(records);
    check((await index.writeFiles({ outputPath: dir })).errors);
  } finally {
    await close();
  }
}

/** The files of the bundle in memory, for the development server: path below `/pagefind/` -> bytes. */
export async function searchIndexFiles(records: readonly SearchRecord[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const index = await fill(records);
  const { files, errors } = await index.getFiles();
  check(errors);
  await index.deleteIndex();
  return new Map(files.map((file) => [file.path, file.content]));
}

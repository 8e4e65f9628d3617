/** Which repositories of a table are of no entry yet. */
import type { Entry } from '../entries/entry.ts';
import type { NewRow, TableRow } from './fact-table.ts';
import { githubName } from './github-name.ts';

/** How an entry and a table call the same repository: `owner/name`, in lower case. */
const namesOf = (entry: Entry): readonly string[] =>
  [githubName(entry) ?? '', ...entry.data.aliases].map((name) => name.toLowerCase());

/** Whether a row stands under the name that its repository has now; a table may know former ones. */
const isCurrent = ({ key, links }: TableRow): boolean => links?.repository?.toLowerCase() === `https://github.com/${key}`;

/** Those of `rows` that no entry of `all` is of, by address or by an alias such as `owner/name`. No table tells what a repository is for. */
export function newRepositories(rows: Iterable<TableRow>, all: readonly Entry[]): readonly NewRow[] {
  const known = new Set(all.flatMap(namesOf));
  const isNew = (row: TableRow) => isCurrent(row) && !known.has(row.key);
  return [...rows].filter(isNew).map((row) => ({ row, category: undefined, reason: undefined }));
}

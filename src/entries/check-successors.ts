/** Successors that are written so that their pages are not found: by name, as an address, misspelt, or the entry itself. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import { meant, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';

const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);
const isPath = (text: string) => text.includes('/') || /\.(?:md|yaml)$/.test(text);

/** Whether two slugs differ in their numbers alone: another version is another thing. */
const isOtherVersion = (a: string, b: string) => a.replace(/[\d-]/g, '') === b.replace(/[\d-]/g, '');

/** The entry that a name means which is no slug of one; `undefined` where it may be something that has no entry. What is only near to `own` is another. */
function entryMeant(own: string, text: string, entries: Named): string | undefined {
  const named = [...entries].find(([, names]) => names.some((name) => keyOf(name) === keyOf(text)))?.[0];
  if (named !== undefined) return named;
  const near = isSlug(text) || isPath(text) ? meant(text.replace(/\/+$/, '').replace(/^.*\//, ''), entries) : undefined;
  return near === undefined || near === own || isOtherVersion(near, text) ? undefined : near;
}

type Explained = Pick<Problem, 'code' | 'message' | 'hint'>;

function faultOf(own: string, fact: string, text: string, entries: Named): Explained | undefined {
  if (text === own)
    return {
      code: 'contradictory-facts',
      message: `The ${fact} of ${own} is the entry itself.`,
      hint: 'write what takes its place.',
    };
  if (text === 'none' || entries.has(text)) return undefined;
  const found = entryMeant(own, text, entries);
  if (found === own) return faultOf(own, fact, own, entries);
  if (found !== undefined) {
    const message = `facts.${fact}.value names "${text}", which is not the slug of an entry.`;
    return { code: 'unknown-entry', message, hint: `Did you mean ${found}?` };
  }
  if (!isPath(text)) return undefined;
  const message = `facts.${fact}.value is an address or a path; readers would be told it as a name.`;
  return { code: 'unknown-entry', message, hint: 'write the slug of the entry, or the name of what has none.' };
}

/** Problems of all successors. `entries`: slug -> names, files with faults of their own included. */
export function checkSuccessors(
  groups: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[],
  entries: Named,
): Problem[] {
  return groups.flatMap(({ kind: { lifeCycle }, files }) => {
    const fact = lifeCycle?.successor;
    return files.flatMap((file): Problem[] => {
      const value = fact === undefined ? undefined : file.data.facts[fact]?.value;
      if (fact === undefined || typeof value !== 'string') return [];
      const fault = faultOf(slugOf(file.file), fact, value, entries);
      return fault === undefined ? [] : [{ ...file.placeOf(['facts', fact, 'value']), ...fault }];
    });
  });
}

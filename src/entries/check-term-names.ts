/** Terms that share a name: two needs, capabilities, categories or benchmarks that readers could not tell apart. */
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';

type NamedTerm = CheckedFile<{ readonly name: string }>;

function checkFolder(files: readonly NamedTerm[]): Problem[] {
  const firstOf = new Map<string, NamedTerm>();
  return files.flatMap((file): Problem[] => {
    const { name } = file.data;
    const first = firstOf.get(keyOf(name));
    if (first === undefined) firstOf.set(keyOf(name), file);
    if (first === undefined) return [];
    const { line } = first.placeOf(['name']);
    const message = `"${name}" is already the name in ${first.file}:${line} (case, accents, spaces and hyphens make no difference).`;
    const hint = 'give one of them a name that readers can tell apart, or make the two one.';
    return [{ ...file.placeOf(['name']), code: 'duplicate-name', message, hint }];
  });
}

/** Terms of one folder with the same name; the first in the order of their files has it. Aliases may lead to several. */
export function checkTermNames(
  terms: Readonly<Record<'needs' | 'capabilities' | 'categories' | 'benchmarks', readonly NamedTerm[]>>,
): Problem[] {
  const { needs, capabilities, categories, benchmarks } = terms;
  return [needs, capabilities, categories, benchmarks].flatMap(checkFolder);
}

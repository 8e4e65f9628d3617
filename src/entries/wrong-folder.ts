/** A file that was put into the folder of something else: one problem, and not one for each key that does not fit there. */
import type * as z from 'zod';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { isMissing } from './explain-keys.ts';

const TERM_LABELS: Readonly<Record<string, string>> = {
  categories: 'category',
  capabilities: 'capability',
  benchmarks: 'benchmark',
  needs: 'need',
};

interface Home {
  readonly folder: string;
  readonly label: string;
  readonly schema: z.ZodType | undefined;
}

const homes: readonly Home[] = [
  ...kinds.map(({ id, folder, label }) => ({ folder, label: label.toLowerCase(), schema: schemas.entries.get(id) })),
  ...Object.entries(schemas.terms).map(([folder, schema]) => ({ folder, label: TERM_LABELS[folder] ?? folder, schema })),
];

/** How many keys are too many or too few for the schema. */
function keyFaults(data: unknown, schema: z.ZodType): number {
  const { error } = schema.safeParse(data, { reportInput: true });
  const counts = error?.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : Number(isMissing(issue))));
  return counts?.reduce((sum, count) => sum + count, 0) ?? 0;
}

/** Fewer could be slips of the hand. */
const FEWEST = 2;

/** The problem of a file whose keys are those of another folder: they fit there, or at least three times as well. */
export function checkFolderOf(file: ParsedFile): Problem | undefined {
  const folder = file.file.split('/').at(-2);
  const own = homes.find((home) => home.folder === folder);
  if (own?.schema === undefined) return undefined;
  const faults = keyFaults(file.data, own.schema);
  if (faults < FEWEST) return undefined;
  const [best] = homes
    .flatMap((home) => (home.schema === undefined || home === own ? [] : [{ ...home, faults: keyFaults(file.data, home.schema) }]))
    .toSorted((a, b) => a.faults - b.faults);
  if (best === undefined || best.faults * 3 > faults) return undefined;
  const message = `This looks like a ${best.label}, but ${own.folder}/ is the folder of each ${own.label}.`;
  return { file: file.file, line: 1, column: 1, code: 'misplaced-file', message, hint: `move the file to ${best.folder}/.` };
}

/** A file that was put into the folder of something else: one problem, and not one for each key that does not fit there. */
import type * as z from 'zod';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { inSentence, withArticle } from '../text/in-sentence.ts';
import type { ParsedFile } from './check-file.ts';
import { isMissing } from './unfold-issue.ts';

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
  ...kinds.map(({ id, folder, label }) => ({ folder, label: inSentence(label), schema: schemas.entries.get(id) })),
  ...Object.entries(schemas.terms).map(([folder, schema]) => ({ folder, label: TERM_LABELS[folder] ?? folder, schema })),
];

interface KeyFaults {
  readonly unknown: number;
  readonly missing: number;
  /** Those of `unknown` that are keys of the file itself. */
  readonly ofFile: number;
}

/** A schema's own check of the whole file, such as that one of several keys is there. */
const isOfWhole = (issue: z.core.$ZodIssue) => issue.code === 'custom' && issue.path.length === 0;

/** How many keys are too many or too few for the schema. */
function keyFaults(data: unknown, schema: z.ZodType): KeyFaults {
  const issues = schema.safeParse(data, { reportInput: true }).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const ofFile = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
  return {
    unknown: unknown.length,
    ofFile: ofFile.length,
    missing: issues.filter((issue) => isMissing(issue) || isOfWhole(issue)).length,
  };
}

const sum = ({ unknown, missing }: KeyFaults) => unknown + missing;

/** Fewer could be slips of the hand. */
const FEWEST = 2;

/** The problem of a file whose keys are those of another folder: they fit there, or at least three times as well. */
export function checkFolderOf(file: ParsedFile): Problem | undefined {
  const folder = file.file.split('/').at(-2);
  const own = homes.find((home) => home.folder === folder);
  if (own?.schema === undefined) return undefined;
  const faults = keyFaults(file.data, own.schema);
  // A short file lacks keys anywhere; only keys of something else tell that it is something else.
  if (sum(faults) < FEWEST || faults.unknown === 0) return undefined;
  const [best] = homes
    .flatMap((home) =>
      home.schema === undefined || home === own ? [] : [{ ...home, faults: keyFaults(file.data, home.schema) }],
    )
    .toSorted((a, b) => sum(a.faults) - sum(b.faults));
  if (best === undefined || sum(best.faults) * 3 > sum(faults)) return undefined;
  // Many faults further in, such as misspelt facts, say nothing of where the file belongs.
  if (best.faults.ofFile > faults.ofFile) return undefined;
  const message = `This looks like ${withArticle(best.label)}, but ${own.folder}/ is the folder of each ${own.label}.`;
  return { file: file.file, line: 1, column: 1, code: 'misplaced-file', message, hint: `move the file to ${best.folder}/.` };
}

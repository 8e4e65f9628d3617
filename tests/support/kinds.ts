/** Kinds of entry that a test writes: TypeScript files in a temporary folder, as a site of its own has them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Kind } from '../../schemas/content.ts';
import { checkKinds } from '../../src/kinds/check-kinds.ts';
import { kindFaults } from '../../src/kinds/kind-faults.ts';
import { compareProblems, type Problem } from '../../src/problems/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Path inside `schemas/` -> text. */
export type KindFiles = Readonly<Record<string, string>>;

/** The file of a small kind that is valid; `change` is made in its text. Throws `Error` when what is to change is not there. */
export function kindText(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the kind does not hold "${from}"`);
    return text.replace(from, () => to);
  }, SMALL_KIND);
}

const SMALL_KIND = `import { defineKind } from 'visavis/define-kind';

export const phone = defineKind({
  id: 'phone',
  label: 'Phone',
  plural: 'Phones',
  folder: 'phones',
  maker: { field: 'brand', label: 'Brand', description: 'Who sells it.' },
  groups: {
    body: {
      label: 'Body',
      facts: {
        weight: { label: 'Weight', type: 'size', better: 'lower', unit: 'g', maxAgeDays: 3650, definition: 'What it weighs.' },
        colour: { label: 'Colour', type: 'text', better: 'none', maxAgeDays: 3650, definition: 'Its colour.' },
      },
    },
  },
  highlights: ['weight'],
  columns: ['weight'],
  filters: ['colour'],
});
`;

/** A list of kinds that holds the one that `kindText` gives. */
export const LIST = "import { phone } from './kinds/phone.ts';\n\nexport const kinds = [phone];\n";

/** Writes the files below `schemas/` of a new folder, and gives the path of the list of kinds. */
export async function writeKinds(files: KindFiles): Promise<string> {
  const schemas = join(await temporaryFolder(), 'schemas');
  for (const [inside, text] of Object.entries({ 'index.ts': LIST, ...files })) {
    await mkdir(dirname(join(schemas, inside)), { recursive: true });
    await writeFile(join(schemas, inside), text);
  }
  return join(schemas, 'index.ts');
}

/** All problems of the kinds of these files, sorted, with files named from `schemas/`. */
export async function kindProblems(files: KindFiles): Promise<Problem[]> {
  const list = await writeKinds(files);
  const { kinds } = (await import(/* @vite-ignore */ list)) as { readonly kinds: readonly Kind[] };
  const shown = `${relative(process.cwd(), dirname(list)).replaceAll('\\', '/')}/`;
  const problems = await checkKinds(kindFaults(kinds), list);
  return problems.map((problem) => ({ ...problem, file: problem.file.replace(shown, '') })).toSorted(compareProblems);
}

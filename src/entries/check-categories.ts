/** Categories that entries and needs name: they exist, are of the right kind, and no entry of a kind with categories lacks one. */
import { askedFacts, chooserFaults } from '../kinds/chooser-faults.ts';
import { kinds } from '../kinds/kinds.ts';
import { suggestNamed, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { CategoryData } from '../../schemas/content.ts';
import { kindsWith } from './fact-names.ts';
import { formatPath } from './format-path.ts';
import { slugOf, type CheckedFile, type ParsedFile } from './check-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';

type Categories = readonly CheckedFile<CategoryData>[];

const stringAt = (file: ParsedFile, key: string): string | undefined => {
  const value = (file.data as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : undefined;
};

/** The kind of an entry's file, by its folder. */
function kindIdOf(file: ParsedFile): string | undefined {
  const folder = file.file.split('/').at(-2);
  return kinds.find((kind) => kind.folder === folder)?.id;
}

const NO_CATEGORIES = 'remove the key, or add the category to content/categories with the kind that it is of.';

/** The categories of a kind that passed their schema, with their names. */
export const categoriesOf = (categories: Categories, kind: string | undefined): Named =>
  new Map(categories.filter(({ data }) => data.kind === kind).map(({ file, data }) => [slugOf(file), [data.name]]));

/** The problem of a category that is none, or not of that kind; `valid` are those that are. */
export function unknownCategory(file: ParsedFile, path: readonly (string | number)[], name: string, valid: Named): Problem {
  return {
    ...file.placeOf(path),
    code: 'unknown-category',
    message: `${formatPath(path)} names "${name}", which is not a category that it can be in.`,
    hint: valid.size === 0 ? NO_CATEGORIES : (suggestNamed(name, valid) ?? `use one of: ${[...valid.keys()].join(', ')}.`),
  };
}

/** Problems of the category that an entry is in. `ids` holds also those whose files have faults of their own. */
function checkEntry(file: ParsedFile, categories: Categories, ids: Named): Problem[] {
  const kind = kindIdOf(file);
  const valid = categoriesOf(categories, kind);
  const named = stringAt(file, 'category');
  const hasFault = named !== undefined && ids.has(named) && !categories.some(({ file: path }) => slugOf(path) === named);
  if (hasFault) return [];
  if (named !== undefined) return valid.has(named) ? [] : [unknownCategory(file, ['category'], named, valid)];
  if (valid.size === 0 || (file.data as Readonly<Record<string, unknown>>).category !== undefined) return [];
  const message = 'The entry names no category, so there is nothing that it could be ranked with.';
  return [
    {
      ...file.placeOf([]),
      code: 'missing-category',
      message,
      hint: `add the key category, one of: ${[...valid.keys()].join(', ')}.`,
    },
  ];
}

function checkNeed(file: ParsedFile, ids: Named): Problem[] {
  const { categories } = file.data as { readonly categories?: unknown };
  const named: readonly unknown[] = Array.isArray(categories) ? categories : [];
  return named.flatMap((name, index) =>
    typeof name !== 'string' || ids.has(name) ? [] : [unknownCategory(file, ['categories', index], name, ids)],
  );
}

/** Columns of a leaderboard that are no facts of its kind. */
function checkColumns(file: CheckedFile<CategoryData>): Problem[] {
  const facts = kinds.find(({ id }) => id === file.data.kind)?.facts ?? [];
  const known: Named = new Map(facts.map(({ id, label }) => [id, [label]]));
  return (file.data.columns ?? []).flatMap((name, at) => {
    if (known.has(name)) return [];
    const fault = unresolvedReference(file, { path: ['columns', at], name }, known, 'unknown-fact');
    const others = kindsWith(name).join(' and ');
    return [others === '' ? fault : { ...fault, hint: `remove it: it is a fact of ${others}.` }];
  });
}

/** Questions of the guided choice that name what does not exist, or what no leaderboard could be filtered by. */
function checkChooser(file: CheckedFile<CategoryData>, capabilities: Named): Problem[] {
  const { chooser, kind: id } = file.data;
  const kind = kinds.find((one) => one.id === id);
  if (chooser === undefined || kind === undefined) return [];
  const known: Named = new Map(kind.facts.map((fact) => [fact.id, [fact.label]]));
  const unknownFacts = askedFacts(chooser).filter(({ test }) => !known.has(test.fact));
  const required = Object.entries(chooser).flatMap(([question, { answers }]) =>
    Object.entries(answers).flatMap(([answer, { requires }]) =>
      requires.map((name, at) => ({ path: ['chooser', question, 'answers', answer, 'requires', at], name })),
    ),
  );
  return [
    ...unknownFacts.map(({ path, test }) =>
      unresolvedReference(file, { path: ['chooser', ...path, 'fact'], name: test.fact }, known, 'unknown-fact'),
    ),
    ...required
      .filter(({ name }) => !capabilities.has(name))
      .map((reference) => unresolvedReference(file, reference, capabilities, 'unknown-capability')),
    ...chooserFaults(chooser, kind).map(({ path, message, hint }): Problem => ({
      ...file.placeOf(['chooser', ...path]),
      code: 'invalid-value',
      message,
      hint,
    })),
  ];
}

/** All problems with categories. */
export function checkCategories(
  files: { readonly entries: readonly ParsedFile[]; readonly needs: readonly ParsedFile[]; readonly categories: Categories },
  ids: Named,
  capabilities: Named,
): Problem[] {
  return [
    ...files.entries.flatMap((file) => checkEntry(file, files.categories, ids)),
    ...files.needs.flatMap((file) => checkNeed(file, ids)),
    ...files.categories.flatMap(checkColumns),
    ...files.categories.flatMap((file) => checkChooser(file, capabilities)),
  ];
}

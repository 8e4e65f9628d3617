/**
 * Content folder -> checked, frozen content, or everything that is wrong with it.
 * The only room that reads `content/`.
 */
import type * as z from 'zod';
import type { EntryData, Kind } from '../../schemas/content.ts';
import { byText } from '../../schemas/text-order.ts';
import { checkKinds } from '../kinds/check-kinds.ts';
import { faults, kinds, kindsFile, schemas } from '../kinds/kinds.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { parseFile, parseNamesOnly, slugOf, type CheckedFile, type ParseFile } from './check-file.ts';
import { allProblems } from './check-between.ts';
import type { TakenNames } from './check-names.ts';
import { currentValues } from './current-values.ts';
import { ContentChecker, type CheckProse } from './content-checker.ts';
import type { Content, Entry, Term } from './entry.ts';
import { deepFreeze } from './freeze.ts';
import { readFolder, shownPath } from './read-folder.ts';

const insidePath = (dir: string, file: CheckedFile) => file.file.slice(shownPath(dir, '').length).replace(/^\//, '');

const proseOf = (file: CheckedFile) => ({ file: file.file, markdown: file.prose, line: file.proseLine });

function linesOf(file: CheckedFile<EntryData>): Record<string, number> {
  const paths = ['facts', 'disputed', 'benchmarks'].flatMap((key) =>
    Object.keys(file.data[key as 'facts']).map((id) => [key, id]),
  );
  const all = [['facts'], ['benchmarks'], ['capabilities'], ...paths];
  return Object.fromEntries(all.map((path) => [path.join('.'), file.placeOf(path, 'key').line]));
}

function toEntry(kind: Kind, file: CheckedFile<EntryData>, dir: string, today: string): Entry {
  const own = file.data as unknown as Readonly<Record<string, string>>;
  const links = Object.keys(kind.links).flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]] as const]));
  return {
    kind: kind.id,
    slug: slugOf(file.file),
    file: insidePath(dir, file),
    maker: own[kind.maker.field] ?? '',
    links: Object.fromEntries(links),
    data: currentValues(file.data, today),
    prose: proseOf(file),
    lines: linesOf(file),
  };
}

function toTerm<T>(file: CheckedFile<T>, dir: string): Term<T> {
  return { id: slugOf(file.file), file: insidePath(dir, file), data: file.data, prose: proseOf(file) };
}

const entrySchemaOf = ({ id }: Kind): z.ZodType<EntryData> => {
  const schema = schemas.entries.get(id);
  if (schema === undefined) throw new Error(`there is no schema for ${id}`);
  return schema;
};

/** All files that passed their own schema, before anything between files is looked at. */
function checkFiles(checker: ContentChecker) {
  const { files, terms } = schemas;
  return {
    site: checker.checkSingle('site', files.site),
    ranking: checker.checkSingle('ranking', files.ranking),
    sources: checker.checkSingle('sources', files.sources),
    pairs: checker.checkSingle('pairs', files.pairs),
    categories: checker.checkFolder('categories', terms.categories),
    capabilities: checker.checkFolder('capabilities', terms.capabilities),
    benchmarks: checker.checkFolder('benchmarks', terms.benchmarks),
    needs: checker.checkFolder('needs', terms.needs),
    kinds: kinds.map((kind) => ({ kind, files: checker.checkFolder(kind.folder, entrySchemaOf(kind)) })),
  };
}

function missingEntries(dir: string): Problem {
  const message = 'There is no entry, so the site would be empty.';
  return {
    file: shownPath(dir, ''),
    line: 1,
    column: 1,
    code: 'missing-file',
    message,
    hint: `add a file to ${kinds.map(({ folder }) => `${folder}/`).join(' or ')}.`,
  };
}

/** Everything that is wrong with the content, a site without entries included. */
function problemsOf(checker: ContentChecker, files: ReturnType<typeof checkFiles>, dir: string): Problem[] {
  const hasEntries = kinds.some(({ folder }) => checker.idsIn(folder).size > 0);
  return [...allProblems(checker, files), ...(hasEntries ? [] : [missingEntries(dir)])];
}

/**
 * Reads and checks all content below `dir`, prose by `checkProse`, so that its faults come in the same run as all others.
 * Lists come in code-unit order of slug or id. A content folder without any entry is a problem, not an empty site.
 */
export async function loadContent(
  dir: string,
  checkProse: CheckProse = () => [],
  parse: ParseFile = parseFile,
): Promise<Checked<Content>> {
  const kindProblems = await checkKinds(faults, kindsFile());
  if (kindProblems.length > 0) return { ok: false, problems: kindProblems };
  const checker = new ContentChecker(await readFolder(dir), { checkProse, parse });
  const files = checkFiles(checker);
  const problems = problemsOf(checker, files, dir);
  const { site, ranking, sources, pairs } = files;
  const isFaulty = problems.some(({ severity }) => severity !== 'warning');
  if (isFaulty || !site || !ranking || !sources || !pairs) return { ok: false, problems };
  return {
    ok: true,
    warnings: problems,
    value: deepFreeze({
      site: site.data,
      ranking: ranking.data,
      sources: sources.data,
      pairs: pairs.data,
      theme: checker.theme,
      entries: files.kinds
        .flatMap((group) => group.files.map((file) => toEntry(group.kind, file, dir, site.data.today)))
        .sort(byText(({ slug }) => slug)),
      categories: files.categories.map((file) => toTerm(file, dir)),
      capabilities: files.capabilities.map((file) => toTerm(file, dir)),
      benchmarks: files.benchmarks.map((file) => toTerm(file, dir)),
      needs: files.needs.map((file) => toTerm(file, dir)),
    }),
  };
}

/**
 * The problems of the files in `only` (paths as problems name them), and no others. Reads the rest as far as references
 * and names need it, so it takes a fraction of the time of a whole check.
 */
export async function checkSomeFiles(
  dir: string,
  only: ReadonlySet<string>,
  checkProse: CheckProse,
): Promise<readonly Problem[]> {
  const checker = new ContentChecker(await readFolder(dir), { checkProse, parse: parseFile, only });
  const files = checkFiles(checker);
  return problemsOf(checker, files, dir).filter(({ file }) => only.has(file));
}

/** The ids of all sources, read without checking the rest of the content. */
export async function listSources(dir: string): Promise<ReadonlySet<string>> {
  const source = (await readFolder(dir)).sources.get('sources.yaml');
  const parsed = source === undefined ? undefined : parseFile(source);
  return new Set(parsed?.ok === true ? Object.keys(parsed.value.data as object) : []);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const texts = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(text) : []);

/** Kind -> the ids of its categories, read without checking them. */
export async function listCategories(dir: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { sources } = await readFolder(dir);
  const files = [...sources].filter(([file]) => file.startsWith('categories/'));
  const read = files.flatMap(([file, source]) => {
    const parsed = parseFile(source);
    return parsed.ok ? [{ id: slugOf(file), kind: text((parsed.value.data as Record<string, unknown>).kind) }] : [];
  });
  const byKind = Map.groupBy(read, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, own]) => [kind, own.map(({ id }) => id)]));
}

/** The names of all entries, read without checking them: a fault elsewhere must not stop who adds an entry. */
export async function listNames(dir: string): Promise<readonly TakenNames[]> {
  const { sources } = await readFolder(dir);
  const kindOfFolder = new Map(kinds.map((kind) => [kind.folder, kind]));
  return [...sources].flatMap(([file, source]): TakenNames[] => {
    const kind = kindOfFolder.get(file.split('/')[0] ?? '');
    const parsed = kind === undefined ? undefined : parseNamesOnly(source);
    if (kind === undefined || parsed?.ok !== true) return [];
    const data = parsed.value.data as Record<string, unknown>;
    const aliases = texts(data.aliases);
    const formerSlugs = texts(data.formerSlugs);
    const links = Object.keys(kind.links).flatMap((key) => (data[key] === undefined ? [] : [text(data[key])]));
    return [{ slug: slugOf(file), file, name: text(data.name), aliases, formerSlugs, links }];
  });
}

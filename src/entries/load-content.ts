/**
 * Content folder -> checked, frozen content, or everything that is wrong with it.
 * The only room that reads `content/`.
 */
import type * as z from 'zod';
import type { EntryData, Kind } from '../../schemas/content.ts';
import { byText } from '../../schemas/text-order.ts';
import { checkKinds } from '../kinds/check-kinds.ts';
import { faults, kinds, kindsFile, schemas } from '../kinds/kinds.ts';
import { isError, type Checked, type Problem } from '../problems/problem.ts';
import { parseFile, slugOf, type CheckedFile, type ParseFile } from './check-file.ts';
import { allProblems } from './check-between.ts';
import { currentValues } from './current-values.ts';
import { ContentChecker, type CheckProse } from './content-checker.ts';
import type { Content, Entry, Term } from './entry.ts';
import { joinEmptyFolders } from './empty-folders.ts';
import { deepFreeze } from './freeze.ts';
import { readFolder, shownPath } from './read-folder.ts';
import type { Review } from './review.ts';

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
    data: currentValues(file.data, kind, today),
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
    words: checker.checkSingle('words', files.words),
    moves: checker.checkSingle('moves', files.moves),
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
  const isEmpty = (folder: string) => checker.idsIn(folder).size === 0;
  const problems = joinEmptyFolders(allProblems(checker, files), isEmpty, files, (folder) => shownPath(dir, folder));
  return [...problems, ...(hasEntries ? [] : [missingEntries(dir)])];
}

/** What a folder holds: all problems, and the entries that passed their schema, whatever is wrong elsewhere. */
export interface Survey {
  readonly problems: readonly Problem[];
  /** Slug -> data. */
  readonly entries: ReadonlyMap<string, EntryData>;
}

/** The steps of reading that callers choose. */
export interface Reading {
  /** Finds the faults of prose, so that they come in the same run as all others; none by default. */
  readonly checkProse?: CheckProse;
  readonly parse?: ParseFile;
  /** The change that is being reviewed. */
  readonly review?: Review | undefined;
}

async function readAll(dir: string, { checkProse = () => [], parse = parseFile, review }: Reading) {
  const checker = new ContentChecker(await readFolder(dir), { checkProse, parse, review });
  const files = checkFiles(checker);
  return { files, theme: checker.theme, problems: problemsOf(checker, files, dir) };
}

/** Reads and checks all content below `dir` for who wants its problems, and what of it can be read in spite of them. */
export async function surveyContent(dir: string, reading: Reading = {}): Promise<Survey> {
  const kindProblems = await checkKinds(faults, kindsFile());
  if (kindProblems.length > 0) return { problems: kindProblems, entries: new Map() };
  const { files, problems } = await readAll(dir, reading);
  const entries = files.kinds.flatMap((group) => group.files.map(({ file, data }) => [slugOf(file), data] as const));
  return { problems, entries: new Map(entries) };
}

/**
 * Reads and checks all content below `dir`, prose by `checkProse`, so that its faults come in the same run as all others.
 * Lists come in code-unit order of slug or id. A content folder without any entry is a problem, not an empty site.
 */
export async function loadContent(dir: string, checkProse?: CheckProse, parse?: ParseFile): Promise<Checked<Content>> {
  const kindProblems = await checkKinds(faults, kindsFile());
  if (kindProblems.length > 0) return { ok: false, problems: kindProblems };
  const { files, theme, problems } = await readAll(dir, { ...(checkProse && { checkProse }), ...(parse && { parse }) });
  const { site, ranking, sources, pairs } = files;
  const isFaulty = problems.some(isError);
  if (isFaulty || !site || !ranking || !sources || !pairs) return { ok: false, problems };
  return {
    ok: true,
    warnings: problems,
    value: deepFreeze({
      site: site.data,
      ranking: ranking.data,
      sources: sources.data,
      pairs: pairs.data,
      words: files.words?.data ?? { spellings: {}, makers: [], unrecorded: [], kinds: {}, scores: {}, pictures: {}, facts: {} },
      moves: files.moves?.data.moves,
      theme,
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

/**
 * Content folder -> checked, frozen content, or everything that is wrong with it.
 * The only room that reads `content/`.
 */
import type * as z from 'zod';
import { fileSchemas, KINDS, kinds, termSchemas, type Kind } from '../../schemas/index.ts';
import type { Checked, Problem } from '../problems/problem.ts';
import { checkData, checkSlug, parseFile, slugOf, type CheckedFile } from './check-file.ts';
import { checkNames, checkSlugs } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import type { Content, Entry, EntryData, Prose, Term } from './entry.ts';
import { deepFreeze } from './freeze.ts';
import { readFolder, shownPath, type FolderContents } from './read-folder.ts';
import type { SourceText } from './source-text.ts';

/** Finds the faults of a piece of prose. Passed in, because prose is another room's work. */
export type CheckProse = (prose: Prose) => readonly Problem[];

/** Checks files against schemas and keeps every problem that turns up. */
class Desk {
  readonly problems: Problem[];
  readonly #folder: FolderContents;
  readonly #checkProse: CheckProse;

  constructor(folder: FolderContents, checkProse: CheckProse) {
    this.#folder = folder;
    this.#checkProse = checkProse;
    this.problems = [...folder.problems];
  }

  /** File names without ending, unreadable files included, so that one fault does not cause others. */
  idsIn(folder: string): Set<string> {
    return new Set(this.#folder.files.filter((inside) => inside.startsWith(`${folder}/`)).map(slugOf));
  }

  sourcesIn(folder: string): SourceText[] {
    return [...this.#folder.sources].filter(([inside]) => inside.startsWith(`${folder}/`)).map(([, source]) => source);
  }

  check<T extends z.ZodType>(source: SourceText, schema: T): CheckedFile<z.output<T>>[] {
    const parsed = parseFile(source);
    if (!parsed.ok) return this.#refuse(parsed.problems);
    const { prose, proseLine } = parsed.value;
    this.problems.push(...this.#checkProse({ file: source.file, markdown: prose, line: proseLine }));
    const checked = checkData(source.file, parsed.value, schema);
    return checked.ok ? [checked.value] : this.#refuse(checked.problems);
  }

  #refuse(problems: readonly Problem[]): [] {
    this.problems.push(...problems);
    return [];
  }

  checkFolder<T extends z.ZodType>(folder: string, schema: T): CheckedFile<z.output<T>>[] {
    const sources = this.sourcesIn(folder);
    this.problems.push(...sources.flatMap((source) => checkSlug(source.file)));
    return sources.flatMap((source) => this.check(source, schema));
  }

  checkSingle<T extends z.ZodType>(name: string, schema: T): CheckedFile<z.output<T>> | undefined {
    const source = this.#folder.sources.get(`${name}.yaml`);
    return source === undefined ? undefined : this.check(source, schema)[0];
  }
}

const insidePath = (dir: string, file: CheckedFile) => file.file.slice(shownPath(dir, '').length).replace(/^\//, '');

const proseOf = (file: CheckedFile) => ({ file: file.file, markdown: file.prose, line: file.proseLine });

function linesOf(file: CheckedFile<EntryData>): Record<string, number> {
  const paths = ['facts', 'benchmarks'].flatMap((key) => Object.keys(file.data[key as 'facts']).map((id) => [key, id]));
  const all = [['facts'], ['benchmarks'], ['capabilities'], ...paths];
  return Object.fromEntries(all.map((path) => [path.join('.'), file.placeOf(path, 'key').line]));
}

function toEntry(kind: Kind, file: CheckedFile<EntryData>, dir: string): Entry {
  const maker = (file.data as unknown as Record<string, string>)[kinds[kind].makerField] ?? '';
  return {
    kind,
    slug: slugOf(file.file),
    file: insidePath(dir, file),
    maker,
    data: file.data,
    prose: proseOf(file),
    lines: linesOf(file),
  };
}

function toTerm<T>(file: CheckedFile<T>, dir: string): Term<T> {
  return { id: slugOf(file.file), file: insidePath(dir, file), data: file.data, prose: proseOf(file) };
}

const bySlug = (a: Entry, b: Entry) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/**
 * Reads and checks all content below `dir`, prose by `checkProse`, so that its faults come in the same run as all others.
 * Lists come in code-unit order of slug or id. A content folder without any entry is a problem, not an empty site.
 */
export async function loadContent(dir: string, checkProse: CheckProse = () => []): Promise<Checked<Content>> {
  const desk = new Desk(await readFolder(dir), checkProse);
  const single = {
    site: desk.checkSingle('site', fileSchemas.site),
    ranking: desk.checkSingle('ranking', fileSchemas.ranking),
    sources: desk.checkSingle('sources', fileSchemas.sources),
    pairs: desk.checkSingle('pairs', fileSchemas.pairs),
  };
  const capabilities = desk.checkFolder('capabilities', termSchemas.capabilities);
  const benchmarks = desk.checkFolder('benchmarks', termSchemas.benchmarks);
  const needs = desk.checkFolder('needs', termSchemas.needs);
  const files = KINDS.map((kind) => ({
    kind,
    files: desk.checkFolder(kinds[kind].folder, kinds[kind].schema) as CheckedFile<EntryData>[],
  }));
  const entryFiles = files.flatMap((group) => group.files);
  const entrySources = KINDS.flatMap((kind) => desk.sourcesIn(kinds[kind].folder)).map((source) => source.file);
  const ids = {
    capabilities: desk.idsIn('capabilities'),
    benchmarks: desk.idsIn('benchmarks'),
    entries: new Set(KINDS.flatMap((kind) => [...desk.idsIn(kinds[kind].folder)])),
  };
  const problems = [
    ...desk.problems,
    ...checkSlugs(entrySources),
    ...Object.keys(termSchemas).flatMap((folder) => checkSlugs(desk.sourcesIn(folder).map((source) => source.file))),
    ...checkNames(entryFiles),
    ...checkReferences({ entries: entryFiles, needs, benchmarks, ids, ...single }),
  ];
  if (ids.entries.size === 0) {
    const message = 'There is no entry, so the site would be empty.';
    problems.push({
      file: shownPath(dir, ''),
      line: 1,
      column: 1,
      code: 'missing-file',
      message,
      hint: 'add a file to models/ or repositories/.',
    });
  }
  const { site, ranking, sources, pairs } = single;
  if (problems.length > 0 || !site || !ranking || !sources || !pairs) return { ok: false, problems };
  const entries = files.flatMap((group) => group.files.map((file) => toEntry(group.kind, file, dir))).sort(bySlug);
  return {
    ok: true,
    value: deepFreeze({
      site: site.data,
      ranking: ranking.data,
      sources: sources.data,
      pairs: pairs.data,
      entries,
      capabilities: capabilities.map((file) => toTerm(file, dir)),
      benchmarks: benchmarks.map((file) => toTerm(file, dir)),
      needs: needs.map((file) => toTerm(file, dir)),
    }),
  };
}

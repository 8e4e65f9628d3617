/** The checker where content files are checked one by one, and where every problem that turns up is kept. */
import type * as z from 'zod';
import { kinds } from '../kinds/kinds.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { checkData, checkSlug, slugOf, type CheckedFile, parseNamesOnly, type ParseFile, type ParsedFile } from './check-file.ts';
import type { Prose } from './entry.ts';
import { hiddenInComments } from './hidden-comments.ts';
import type { FolderContents } from './read-folder.ts';
import { entryReferences, formerSlugReferences } from './references.ts';
import type { Stated } from './question.ts';
import type { Review } from './review.ts';
import { isCopyOfOther, slugMeant } from './slug-meant.ts';
import type { SourceText } from './source-text.ts';
import { NUMBER_KEYS, statedNumbers } from './stated-numbers.ts';
import { checkFolderOf } from './wrong-folder.ts';

/** What a file is called, and was called before. */
const namesOf = ({ data }: ParsedFile): string[] =>
  [...entryReferences(data).names, ...formerSlugReferences(data)].map(({ name }) => name);

const isEntry = (file: string) => kinds.some(({ folder }) => folder === file.split('/').at(-2));

/** Finds the faults of a piece of prose. Passed in, because prose is another room's work. */
export type CheckProse = (prose: Prose) => readonly Problem[];

export interface ContentCheckerOptions {
  readonly checkProse: CheckProse;
  readonly parse: ParseFile;
  /** Files to check; `undefined` = all. Of other entries only their names and numbers are read. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The change that is being reviewed, if one is. */
  readonly review?: Review | undefined;
}

/** Checks the files of one content folder against schemas. */
export class ContentChecker {
  readonly problems: Problem[];
  readonly theme: FolderContents['theme'];
  readonly review: Review | undefined;
  readonly #folder: FolderContents;
  readonly #checkProse: CheckProse;
  readonly #parse: ParseFile;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #parsed: ParsedFile[] = [];

  constructor(folder: FolderContents, { checkProse, parse, only, review }: ContentCheckerOptions) {
    this.#folder = folder;
    this.theme = folder.theme;
    this.#checkProse = checkProse;
    this.#parse = parse;
    this.#only = only;
    this.review = review;
    this.problems = [...folder.problems];
  }

  /**
   * File names without ending, so that one fault does not cause others: unreadable files included, misplaced ones that were meant to be
   * here, and the names that those with an impossible name were meant to have.
   */
  idsIn(folder: string): Set<string> {
    const slugs = [...this.#folder.files, ...this.#folder.meant].filter((inside) => inside.startsWith(`${folder}/`)).map(slugOf);
    return new Set(slugs.flatMap((slug) => [slug, slugMeant(slug) ?? slug]));
  }

  /** Those file names with the names that their files state. */
  namesIn(folder: string): Named {
    const ids = [...this.idsIn(folder)].map((id) => [id, []] as const);
    const stated = this.parsedIn(folder).map((file) => [slugOf(file.file), namesOf(file)] as const);
    return new Map<string, readonly string[]>([...ids, ...stated]);
  }

  sourcesIn(folder: string): SourceText[] {
    return [...this.#folder.sources].filter(([inside]) => inside.startsWith(`${folder}/`)).map(([, source]) => source);
  }

  /** All files that were asked about and could be parsed. */
  get parsedFiles(): readonly ParsedFile[] {
    return this.#parsed.filter(({ file }) => this.#isAsked(file));
  }

  /** Files that could be parsed, those with faults of their own included. */
  parsedIn(folder: string): ParsedFile[] {
    const files = new Set(this.sourcesIn(folder).map((source) => source.file));
    return this.#parsed.filter((parsed) => files.has(parsed.file));
  }

  /** Whether the file is what the check is about: a change is being reviewed that touches it, or it was asked about and others were not. */
  isTouched(file: string): boolean {
    return this.review?.touches(file) === true || this.#only?.has(file) === true;
  }

  /** Files that a change touches, and those with an impossible name or that of a copy, behind all others, so that of two that collide they are blamed. */
  touchedLast<T extends { readonly file: string }>(files: readonly T[]): T[] {
    const slugs = new Set(files.map(({ file }) => slugOf(file)));
    const blame = ({ file }: T): number => {
      if (this.isTouched(file) || checkSlug(file).length > 0) return 2;
      return isCopyOfOther(slugOf(file), slugs) ? 1 : 0;
    };
    return files.toSorted((a, b) => blame(a) - blame(b));
  }

  /** The entries in a folder that are not asked about. */
  unaskedIn(folder: string): ParsedFile[] {
    return this.parsedIn(folder).filter(({ file }) => !this.#isAsked(file));
  }

  /** The numbers of the entries in a folder that are not among `files`: not asked about, or with faults of their own. */
  numbersBeside(folder: string, files: readonly ParsedFile[]): Stated[] {
    const own = new Set(files.map(({ file }) => file));
    return this.parsedIn(folder).flatMap(({ file, data }) => (own.has(file) ? [] : statedNumbers(data)));
  }

  /** A single file, if it could be parsed. */
  parsedFile(name: string): ParsedFile | undefined {
    const source = this.#folder.sources.get(`${name}.yaml`);
    return this.#parsed.find(({ file }) => file === source?.file);
  }

  check<T extends z.ZodType>(source: SourceText, schema: T): CheckedFile<z.output<T>>[] {
    if (!this.#isAsked(source.file) && isEntry(source.file)) return this.#readShared(source);
    const parsed = this.#parse(source);
    if (!parsed.ok) return this.#refuse(parsed.problems);
    const file = { ...parsed.value, file: source.file };
    const checked = checkData(source.file, parsed.value, schema);
    const misplaced = checked.ok ? undefined : checkFolderOf(file);
    if (misplaced !== undefined) return this.#refuse([misplaced]);
    this.#parsed.push(file);
    if (this.#isAsked(source.file)) {
      const isMarkdown = source.file.endsWith('.md');
      this.problems.push(
        ...hiddenInComments(source, isMarkdown ? file.proseLine : Infinity),
        ...this.#checkProse({ file: source.file, markdown: file.prose, line: file.proseLine }),
      );
    }
    return checked.ok ? [checked.value] : this.#refuse(checked.problems);
  }

  #isAsked(file: string): boolean {
    return this.#only === undefined || this.#only.has(file);
  }

  /** Of an entry that is not asked about only that is read which others must not repeat, and which they are compared with. */
  #readShared(source: SourceText): [] {
    const parsed = parseNamesOnly(source, NUMBER_KEYS);
    if (parsed.ok) this.#parsed.push({ ...parsed.value, file: source.file });
    return [];
  }

  #refuse(problems: readonly Problem[]): [] {
    this.problems.push(...problems);
    return [];
  }

  checkFolder<T extends z.ZodType>(folder: string, schema: T): CheckedFile<z.output<T>>[] {
    const sources = this.sourcesIn(folder);
    const taken = new Set(this.#folder.files.map(slugOf));
    this.problems.push(...sources.flatMap((source) => checkSlug(source.file, taken)));
    return sources.flatMap((source) => this.check(source, schema));
  }

  checkSingle<T extends z.ZodType>(name: string, schema: T): CheckedFile<z.output<T>> | undefined {
    const source = this.#folder.sources.get(`${name}.yaml`);
    return source === undefined ? undefined : this.check(source, schema)[0];
  }
}

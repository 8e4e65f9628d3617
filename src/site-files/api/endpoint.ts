/** What the API knows of one address, or of all addresses of one form. */
import type * as z from 'zod';
import type { Catalogue } from '../../catalogue.ts';

/** The groups of the documentation, in its order, with what they hold. */
export const GROUPS = {
  Start: 'What there is, and what the rest is read with.',
  Entries: 'All of each entry: values with unit, source and day, results, scores, capabilities, needs, history.',
  Comparisons: 'Two entries face to face, as on their page.',
  Rankings: 'Entries in order of their scores, by category and by kind.',
  Vocabulary: 'What entries are compared by: categories, capabilities, needs, benchmarks.',
  Pages: 'Compact forms that the pages of the site load themselves.',
} as const;

/** The same list as a table. */
interface Table<A> {
  /** Columns of a table without rows; otherwise its rows have them. */
  readonly columns: readonly string[];
  readonly rows: (answer: A) => readonly object[];
}

interface Declaration<T, A> {
  /** Below the site, with a name in braces for what differs, without its ending: `api/v1/needs/{id}`. */
  readonly path: string;
  /** What stands for the name in braces. */
  readonly parameter?: string;
  readonly id: string;
  readonly summary: string;
  readonly group: keyof typeof GROUPS;
  readonly schema: z.ZodType;
  /** What there is a document of. */
  readonly of: (catalogue: Catalogue) => readonly T[];
  readonly nameOf: (item: T) => string;
  readonly answer: (catalogue: Catalogue, item: T) => A;
  readonly table?: Table<A>;
}

/** A file of the API: its path below the site without its ending, and how it is made. */
export interface ApiFile {
  readonly path: string;
  readonly answer: () => unknown;
  /** Rows of the table beside it, if there is one. */
  readonly table: (() => { readonly columns: readonly string[]; readonly rows: readonly object[] }) | undefined;
}

export interface Endpoint {
  readonly id: string;
  readonly path: string;
  readonly parameter: { readonly name: string; readonly description: string } | undefined;
  readonly summary: string;
  readonly group: keyof typeof GROUPS;
  readonly schema: z.ZodType;
  readonly hasTable: boolean;
  /** Whether its fields stay as they are for as long as this version of the API lasts. */
  readonly isStable: boolean;
  readonly files: (catalogue: Catalogue) => readonly ApiFile[];
}

const IN_BRACES = /\{(\w+)\}/;

/** Documents of one form, one for each item of `of`. */
export function endpoint<T, A>({ path, parameter = '', of, nameOf, answer, table, ...rest }: Declaration<T, A>): Endpoint {
  const name = IN_BRACES.exec(path)?.[1];
  return {
    ...rest,
    path,
    parameter: name === undefined ? undefined : { name, description: parameter },
    hasTable: table !== undefined,
    isStable: true,
    files: (catalogue) =>
      of(catalogue).map((item) => ({
        path: path.replace(IN_BRACES, () => nameOf(item)),
        answer: () => answer(catalogue, item),
        table: table && (() => ({ columns: table.columns, rows: table.rows(answer(catalogue, item)) })),
      })),
  };
}

type Single<A> = Omit<Declaration<null, A>, 'of' | 'nameOf' | 'answer' | 'parameter'> & {
  readonly answer: (catalogue: Catalogue) => A;
};

/** One document. */
export const single = <A>({ answer, ...rest }: Single<A>): Endpoint =>
  endpoint<null, A>({ ...rest, of: () => [null], nameOf: () => '', answer });

/** A file that a page of its own makes for the pages of the site. It is described, and may change with any release. */
export const ofPages = (
  described: Pick<Declaration<null, null>, 'id' | 'path' | 'parameter' | 'summary' | 'schema'>,
): Endpoint => ({
  ...endpoint<null, null>({ ...described, group: 'Pages', of: () => [], nameOf: () => '', answer: () => null }),
  isStable: false,
});

/** Long lists stand on several pages: the first has the address of the list, the others stand below it. */

export interface ListPage<T> {
  /** From 1. */
  readonly number: number;
  readonly href: string;
  readonly items: readonly T[];
  /** The places of its first and last item in the whole list, from 1. */
  readonly from: number;
  readonly to: number;
}

/** A page as the others link to it. */
export type PageLink = Omit<ListPage<unknown>, 'items'>;

/** The address of a page of the list at `path`. */
export const listPagePath = (path: string, number: number): string => (number === 1 ? path : `${path}page-${number}/`);

/** The pages of the list at `path`, of `size` items each; an empty list has one page. */
export function listPages<T>(items: readonly T[], path: string, size: number): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    href: listPagePath(path, at + 1),
    items: items.slice(at * size, (at + 1) * size),
    from: at * size + 1,
    to: Math.min((at + 1) * size, items.length),
  }));
}

/** The part of the address of a page that its list does not have: `page-2`; `undefined` for the first page. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : `page-${number}`);

/** The title of a page of a list. */
export const pageTitle = (title: string, number: number): string => (number === 1 ? title : `${title}, page ${number}`);

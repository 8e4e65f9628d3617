/** The pages above a page, from the widest: readers see them on top, and search engines are told. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { PATHS } from '../links.ts';

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The leaderboard of a kind. */
export const kindCrumb = (kind: string): Crumb => ({ name: kindOf(kind).plural, href: kindPath(kind) });

/** Above an entry: its kind, and its category where it has one. */
export function entryCrumbs(catalogue: Catalogue, { kind, data }: Pick<Entry, 'kind' | 'data'>): readonly Crumb[] {
  const { category } = data;
  const name = viewContext(catalogue).categoryNames[category ?? ''];
  const own = category === undefined || name === undefined ? [] : [{ name, href: categoryPath({ kind, category }) }];
  return [kindCrumb(kind), ...own];
}

/** Above a comparison: what its sides have in common, their category or their kind; else all comparisons. */
export function comparisonCrumbs(catalogue: Catalogue, sides: readonly Entry[]): readonly Crumb[] {
  const [first, ...others] = sides.map((side) => entryCrumbs(catalogue, side));
  const shared = (first ?? []).filter(({ href }) => others.every((crumbs) => crumbs.some((one) => one.href === href)));
  return shared.length > 0 ? shared : [{ name: 'Comparisons', href: PATHS.compare }];
}

/** The group that an entry is listed in: its category, or its kind where it has none. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { iconOf } from '../icon.ts';
import { comparisonListPath } from '../links.ts';

export interface EntryGroup {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly icon: string | undefined;
  /** Its leaderboard. */
  readonly href: string;
}

/** The group of an entry. */
export function groupOf(catalogue: Catalogue, { kind, data }: Pick<Entry, 'kind' | 'data'>): EntryGroup {
  const { category } = data;
  const name = viewContext(catalogue).categoryNames[category ?? ''];
  const icon = iconOf(catalogue, kind, category);
  if (category === undefined || name === undefined)
    return { id: kind, kind, label: kindOf(kind).plural, icon, href: kindPath(kind) };
  return { id: category, kind, label: name, icon, href: categoryPath({ kind, category }) };
}

/** Where all comparisons of a group are listed. */
export const comparisonListOf = ({ id, kind }: EntryGroup): string =>
  comparisonListPath(kindOf(kind).folder, ...(id === kind ? [] : [id]));

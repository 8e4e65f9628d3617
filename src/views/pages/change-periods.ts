/** All changes by year, and by month where a year has many: each period has pages of its own, whose addresses last. */
import type { Catalogue } from '../../catalogue.ts';
import { formatCount, formatDate } from '../format.ts';
import { changesPath } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { viewChangeList, type ChangeView } from './changes.ts';
import { listPages, type ListPage } from './list-pages.ts';

/** More changes than a page shows. */
const MOST = 100;

export interface ChangePeriod {
  /** `2025` or `2026-10`. */
  readonly id: string;
  /** `2025` or `Oct 2026`. */
  readonly label: string;
  readonly href: string;
  readonly countText: string;
  readonly pages: readonly ListPage<ChangeView>[];
}

function periodOf(id: string, changes: readonly ChangeView[]): ChangePeriod {
  const href = changesPath(id);
  const label = id.length === 4 ? id : formatDate(id);
  return { id, label, href, countText: formatCount(changes.length, 'change'), pages: listPages(changes, href, MOST) };
}

const grouped = (changes: readonly ChangeView[], length: number) => [...Map.groupBy(changes, ({ day }) => day.slice(0, length))];

/** The periods, the newest first. */
export const viewChangePeriods = perCatalogue((catalogue: Catalogue): readonly ChangePeriod[] =>
  grouped(viewChangeList(catalogue), 'YYYY'.length).flatMap(([year, changes]) => {
    const periods = changes.length <= MOST ? [[year, changes] as const] : grouped(changes, 'YYYY-MM'.length);
    return periods.map(([id, own]) => periodOf(id, own));
  }),
);

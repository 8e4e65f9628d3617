/** What changed, by day: figures from old to new, and days such as a release; and when the figures of today were read. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { eventsOf } from '../entry-events.ts';
import { entryPath } from '../entry-path.ts';
import { formatCount, formatDate } from '../format.ts';
import { perCatalogue } from '../per-catalogue.ts';

export interface ChangeView {
  readonly day: string;
  readonly kind: string;
  readonly name: string;
  /** The fact on the entry's page. */
  readonly href: string;
  readonly label: string;
  readonly change: { readonly before: string; readonly after: string; readonly unit: string } | undefined;
}

export interface ChangeDay {
  readonly iso: string;
  readonly text: string;
  readonly changes: readonly ChangeView[];
}

/** A day on which sources gave figures. */
export interface ReadingDay {
  readonly iso: string;
  readonly day: string;
  readonly figures: number;
  readonly entries: number;
}

/** All changes up to the day of the site, the newest first; those of one day by name. */
export const viewChangeList = perCatalogue((catalogue: Catalogue): readonly ChangeView[] => {
  const { kinds, today } = viewContext(catalogue);
  const changes = catalogue.content.entries.flatMap((entry) =>
    eventsOf(entryDocument(catalogue, entry), kinds[entry.kind]?.facts ?? []).map(({ fact, ...event }) => ({
      ...event,
      kind: entry.kind,
      name: entry.data.name,
      href: `${entryPath(entry)}#fact-${fact}`,
    })),
  );
  return changes
    .filter(({ day }) => day <= today)
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.name, b.name) || compareText(a.label, b.label));
});

/** The changes of each day, the newest first. */
export function viewChangeDays(catalogue: Catalogue): readonly ChangeDay[] {
  const days = Map.groupBy(viewChangeList(catalogue), ({ day }) => day);
  return [...days].map(([iso, changes]) => ({ iso, text: formatDate(iso), changes }));
}

/** Days by year, the newest first, with how many changes each year has. */
export function byYear(days: readonly ChangeDay[]) {
  const years = Map.groupBy(days, ({ iso }) => iso.slice(0, 4));
  return [...years].map(([year, own]) => {
    const count = own.reduce((sum, { changes }) => sum + changes.length, 0);
    return { year, days: own, count: formatCount(count, 'change') };
  });
}

/** Days up to the one that brings `most` changes together, and all before them. */
export function splitDays(days: readonly ChangeDay[], most: number) {
  const sums = days.map((_, at) => days.slice(0, at).reduce((sum, { changes }) => sum + changes.length, 0));
  const recent = days.filter((_, at) => (sums[at] ?? 0) < most);
  return { recent, earlier: days.slice(recent.length) };
}

/** The days on which sources gave the figures of today, the newest first, with how many figures of how many entries. */
export function viewReadings(catalogue: Catalogue): readonly ReadingDay[] {
  const days = new Map<string, Map<string, number>>();
  for (const entry of catalogue.content.entries) {
    for (const { asOf } of [...Object.values(entry.data.facts), ...Object.values(entry.data.benchmarks)]) {
      const day = days.get(asOf) ?? new Map<string, number>();
      days.set(asOf, day.set(entry.slug, (day.get(entry.slug) ?? 0) + 1));
    }
  }
  const newestFirst = [...days].sort(([a], [b]) => compareText(b, a));
  return newestFirst.map(([iso, counts]) => ({
    iso,
    day: formatDate(iso),
    figures: [...counts.values()].reduce((sum, count) => sum + count, 0),
    entries: counts.size,
  }));
}

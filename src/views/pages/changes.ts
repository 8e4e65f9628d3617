/** What changed, by day: figures and ranks from old to new, and days such as a release; and when the figures of today were read. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { eventsOf } from '../entry-events.ts';
import { entryPath } from '../entry-path.ts';
import { formatDate } from '../format.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { rankMovesOf, type RankMoveView } from '../rank-moves.ts';
import { sum } from '../../../schemas/numbers.ts';

export interface ChangeView {
  readonly day: string;
  readonly kind: string;
  readonly name: string;
  /** The fact, or how it is ranked, on the entry's page. */
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

const rankChange = ({ day, kind, name, href, ranking, from, to }: RankMoveView): ChangeView => ({
  day,
  kind,
  name,
  href,
  label: `Rank in ${ranking}`,
  change: { before: String(from), after: String(to), unit: '' },
});

const newestFirst = (a: ChangeView, b: ChangeView) =>
  compareText(b.day, a.day) || compareText(a.name, b.name) || compareText(a.label, b.label);

/** What changed of facts up to the day of the site, the newest first; those of one day by name. */
export const viewFactChanges = perCatalogue((catalogue: Catalogue): readonly ChangeView[] => {
  const { kinds, today } = viewContext(catalogue);
  const changes = catalogue.content.entries.flatMap((entry) =>
    eventsOf(entryDocument(catalogue, entry), kinds[entry.kind]?.facts ?? []).map(({ fact, ...event }) => ({
      ...event,
      kind: entry.kind,
      name: entry.data.name,
      href: `${entryPath(entry)}#fact-${fact}`,
    })),
  );
  return changes.filter(({ day }) => day <= today).sort(newestFirst);
});

/** All changes up to the day of the site, moves in rank among them, in the same order. */
export const viewChangeList = perCatalogue((catalogue: Catalogue): readonly ChangeView[] => {
  const moves = [...rankMovesOf(catalogue).values()].flat().map(rankChange);
  const past = moves.filter(({ day }) => day <= viewContext(catalogue).today);
  return [...viewFactChanges(catalogue), ...past].sort(newestFirst);
});

/** Changes by day, in the order in which they stand. */
export function daysOf(changes: readonly ChangeView[]): readonly ChangeDay[] {
  const days = Map.groupBy(changes, ({ day }) => day);
  return [...days].map(([iso, own]) => ({ iso, text: formatDate(iso), changes: own }));
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
    figures: sum([...counts.values()]),
    entries: counts.size,
  }));
}

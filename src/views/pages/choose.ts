/** Where a guided choice begins, what for, and where it can lead. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { kinds } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { formatCount } from '../format.ts';
import { iconOf } from '../icon.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { viewChooser, type ChooserView } from './chooser.ts';

interface Group {
  readonly kind: string;
  readonly category: string | undefined;
  readonly count: number;
  readonly chooser: ChooserView | undefined;
}

/** Every category, and every kind without any, with its guided choice; those with the most entries first. */
const groupsOf = perCatalogue((catalogue: Catalogue): readonly Group[] =>
  kinds.flatMap(({ id: kind }) => {
    const own = catalogue.content.entries.filter((entry) => entry.kind === kind);
    const groups = [...Map.groupBy(own, ({ data }) => data.category)].map(([category, entries]) => ({
      kind,
      category,
      count: entries.filter((entry) => !entryDocument(catalogue, entry).isGone).length,
      chooser: viewChooser(catalogue, kind, category),
    }));
    return groups.toSorted((a, b) => b.count - a.count || compareText(a.category ?? '', b.category ?? ''));
  }),
);

/** Every page of the guided choice but the first. */
export const viewChoosers = (catalogue: Catalogue): readonly ChooserView[] =>
  groupsOf(catalogue).flatMap(({ chooser }) => chooser ?? []);

/** The guided choice that leads to the leaderboard at `path`, where there is one. */
export const chooserOf = (catalogue: Catalogue, leaderboard: string): ChooserView | undefined =>
  viewChoosers(catalogue).find((chooser) => chooser.leaderboard === leaderboard);

/** Where the choice begins: what for. */
export interface PurposeView {
  readonly name: string;
  readonly icon: string | undefined;
  readonly summary: string;
  /** Its questions; without any, its leaderboard. */
  readonly href: string;
  /** `12 entries`; of those without questions, that they are ranked. */
  readonly text: string;
}

/** What for: the categories of each kind that have entries to choose from. */
export function viewPurposes(
  catalogue: Catalogue,
): readonly { readonly kind: string; readonly purposes: readonly PurposeView[] }[] {
  const { categoryNames } = viewContext(catalogue);
  return kinds.map(({ id, plural }) => ({
    kind: plural,
    purposes: groupsOf(catalogue)
      .filter(({ kind, count }) => kind === id && count > 0)
      .map(({ category, count, chooser }): PurposeView => ({
        name: categoryNames[category ?? ''] ?? plural,
        icon: iconOf(catalogue, id, category),
        summary: catalogue.content.categories.find((one) => one.id === category)?.data.summary ?? '',
        href: chooser?.path ?? (category === undefined ? kindPath(id) : categoryPath({ kind: id, category })),
        text:
          chooser === undefined ? `${formatCount(count, 'entry', 'entries')}, ranked` : formatCount(count, 'entry', 'entries'),
      })),
  }));
}

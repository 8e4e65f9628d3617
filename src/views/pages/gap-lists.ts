/** All gaps by category, or by kind where it has none: an entry a line, those whose gaps touch the most pages first. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { formatCount } from '../format.ts';
import { editUrl, gapListPath } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { groupOf, type EntryGroup } from './entry-groups.ts';
import { gapText, viewGaps, type Gap } from './gaps.ts';
import { listPages, type ListPage } from './list-pages.ts';

/** So many entries stand on a page, each with two links: no page lists more than 200. */
const PAGE_SIZE = 60;

/** The gaps of an entry. */
export interface EntryGaps {
  readonly name: string;
  readonly href: string;
  readonly countText: string;
  /** `Unknown: Licence, Price`, and so on for each state. */
  readonly lines: readonly { readonly state: string; readonly facts: string }[];
  /** Where they are filled. */
  readonly editUrl: string;
}

export interface GapList extends EntryGroup {
  readonly count: number;
  readonly countText: string;
  readonly pages: readonly ListPage<EntryGaps>[];
}

function entryGaps({ content }: Catalogue, gaps: readonly Gap[]): EntryGaps {
  const [{ name, href, file }] = gaps as [Gap];
  const states = Map.groupBy(gaps, (gap) => gapText(gap));
  const lines = [...states].map(([state, own]) => ({ state, facts: own.map(({ label }) => label).join(', ') }));
  return { name, href, countText: formatCount(gaps.length, 'gap'), lines, editUrl: editUrl(content.site, file) };
}

function listOf(catalogue: Catalogue, group: EntryGroup, gaps: readonly Gap[]): GapList {
  const { id, kind } = group;
  const entries = [...Map.groupBy(gaps, ({ slug }) => slug).values()].map((own) => entryGaps(catalogue, own));
  const path = gapListPath(kindOf(kind).folder, ...(id === kind ? [] : [id]));
  return { ...group, count: gaps.length, countText: formatCount(gaps.length, 'gap'), pages: listPages(entries, path, PAGE_SIZE) };
}

/** The lists, those with the most gaps first. */
export const viewGapLists = perCatalogue((catalogue: Catalogue): readonly GapList[] => {
  const groups = new Map(catalogue.content.entries.map((entry) => [entry.slug, groupOf(catalogue, entry)]));
  const ofGroup = ({ slug }: Gap) => groups.get(slug)?.id;
  const lists = [...Map.groupBy(viewGaps(catalogue), ofGroup).values()].flatMap((gaps) => {
    const group = groups.get(gaps[0]?.slug ?? '');
    return group === undefined ? [] : [listOf(catalogue, group, gaps)];
  });
  return lists.sort((a, b) => b.count - a.count || compareText(a.label, b.label));
});

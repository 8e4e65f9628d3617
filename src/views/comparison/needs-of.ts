/** What the sides of a comparison are for: the needs that several meet, and those that one alone does. */
import type { ComparedNeeds } from '../../comparison/needs.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatCount, formatList } from '../format.ts';
import { needPath } from '../links.ts';

export interface NeedLink {
  readonly name: string;
  readonly href: string;
  /** Who meets it, where that is not everybody. */
  readonly by: string | undefined;
}

export interface NeedsView {
  readonly shared: readonly NeedLink[];
  /** For each side, from the left, the needs that it alone meets: the others are known not to. */
  readonly only: readonly (readonly NeedLink[])[];
  /** For each side the needs that it meets, and of which it is not recorded whether another side does. */
  readonly open: readonly (readonly NeedLink[])[];
  readonly text: string;
}

function textOf(shared: number, needCount: number, sides: number): string {
  // What is not recorded may still be so: these words must not say that a side cannot do it.
  const whom = sides === 2 ? 'both' : 'more than one of these';
  const count = shared === 0 ? 'None' : String(shared);
  return `${count} of the ${formatCount(needCount, 'use case')} ${shared > 1 ? 'are' : 'is'} recorded for ${whom}.`;
}

/** The needs of two to four entries; `needCount` is how many there are in all. */
export function viewNeeds(needs: ComparedNeeds, documents: readonly EntryDocument[], needCount: number): NeedsView {
  const names = new Map(documents.flatMap((document) => document.needs).map(({ id, name }) => [id, name]));
  const link = (id: string, sides: readonly number[]): NeedLink => {
    const by = formatList(sides.map((side) => documents[side]?.name ?? ''));
    return {
      name: names.get(id) ?? id,
      href: needPath(id),
      by: sides.length > 1 && sides.length < documents.length ? by : undefined,
    };
  };
  return {
    shared: needs.shared.map(({ id, sides }) => link(id, sides)),
    only: needs.only.map((ids, side) => ids.map((id) => link(id, [side]))),
    open: needs.open.map((ids, side) => ids.map((id) => link(id, [side]))),
    text: textOf(needs.shared.length, needCount, documents.length),
  };
}

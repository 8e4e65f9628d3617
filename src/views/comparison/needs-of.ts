/** What the sides of a comparison are for: the needs that several meet, and those that one alone does. */
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
  /** For each side, from the left, the needs that it alone meets. */
  readonly only: readonly (readonly NeedLink[])[];
  readonly text: string;
}

function textOf(shared: number, needCount: number, sides: number): string {
  const whom = sides === 2 ? 'both' : 'several';
  const list = formatCount(needCount, 'need');
  return shared === 0
    ? `Of ${list} in the list, none is met by ${whom}: these do different work.`
    : `Of ${list} in the list, ${whom} meet ${shared === 1 ? 'one' : shared}.`;
}

/** The needs of two to four entries; `needCount` is how many there are in all. */
export function viewNeeds(documents: readonly EntryDocument[], needCount: number): NeedsView {
  const meet = (id: string) => documents.filter(({ needs }) => needs.some((need) => need.id === id));
  const all = [...new Map(documents.flatMap(({ needs }) => needs).map((need) => [need.id, need])).values()];
  const link = ({ id, name }: { readonly id: string; readonly name: string }): NeedLink => {
    const by = meet(id);
    const names = formatList(by.map((document) => document.name));
    return { name, href: needPath(id), by: by.length > 1 && by.length < documents.length ? names : undefined };
  };
  const shared = all.filter(({ id }) => meet(id).length > 1).map(link);
  return {
    shared,
    only: documents.map(({ needs }) => needs.filter(({ id }) => meet(id).length === 1).map(link)),
    text: textOf(shared.length, needCount, documents.length),
  };
}

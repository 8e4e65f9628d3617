/** Links to entries, capabilities, needs and benchmarks, as the pages about terms list them. */
import type { NeedData } from '../../../schemas/content.ts';
import { compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { displayedScore } from '../../ranking/rank.ts';
import { entryPath } from '../entry-path.ts';
import { needPath } from '../links.ts';

export interface TermLink {
  readonly name: string;
  readonly href: string;
  readonly summary: string;
  readonly count: number;
}

export interface EntryLink {
  readonly name: string;
  readonly href: string;
  readonly kindLabel: string;
  readonly maker: string;
  readonly score: number;
}

/** An entry as a link with its score. */
export function linkTo(catalogue: Catalogue, entry: Entry): EntryLink {
  const score = displayedScore(rankedOf(catalogue, entry.slug).score);
  return { name: entry.data.name, href: entryPath(entry), kindLabel: kindOf(entry.kind).label, maker: entry.maker, score };
}

/** Order of links: highest score first, then by name. */
export const bestFirst = (a: EntryLink, b: EntryLink) => b.score - a.score || compareText(a.name, b.name);
/** The entries that claim a capability. */
export const entriesWith = (catalogue: Catalogue, id: string) =>
  catalogue.content.entries.filter((entry) => entry.data.capabilities.some((claim) => claim.id === id));

/** The answers to a need, the best first. */
export const matchesOf = (catalogue: Catalogue, id: string) => catalogue.needs.find((need) => need.id === id)?.matches ?? [];

/** A need as a link with the number of its answers. */
export function needLink(catalogue: Catalogue, { id, data }: Term<NeedData>): TermLink {
  return { name: data.name, href: needPath(id), summary: data.summary, count: matchesOf(catalogue, id).length };
}

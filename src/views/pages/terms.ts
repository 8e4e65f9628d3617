/** Links to entries, capabilities, needs and benchmarks, as the pages about terms list them. */
import type { NeedData } from '../../../schemas/content.ts';
import { compareText } from '../../../schemas/text-order.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import type { MatchedNeed } from '../../matching/match-needs.ts';
import { standingOf } from '../../matching/standings.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { displayedScore, isMeasured } from '../../ranking/rank.ts';
import { scoreInLine } from '../score.ts';
import { viewContext } from '../context.ts';
import { entryPath } from '../entry-path.ts';
import { viewStatus, type StatusView } from '../life-cycle.ts';
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
  /** `undefined` where too little of it is known. */
  readonly score: number | undefined;
  /** `82/100`. */
  readonly scoreText: string;
  readonly status: StatusView | undefined;
}

/** An entry as a link with its score. */
export function linkTo(catalogue: Catalogue, entry: Entry): EntryLink {
  const { categoryNames, kinds } = viewContext(catalogue);
  const { lifeCycle } = standingOf(catalogue, entry.slug);
  const { ranking } = catalogue.content;
  const ranked = rankedOf(catalogue, entry.slug);
  return {
    name: entry.data.name,
    href: entryPath(entry),
    kindLabel: categoryNames[entry.data.category ?? ''] ?? kindOf(entry.kind).label,
    maker: entry.maker,
    score: isMeasured(ranked, ranking) ? displayedScore(ranked.score) : undefined,
    scoreText: scoreInLine(ranked, ranking),
    status: viewStatus({ kind: entry.kind, lifeCycle }, { kinds }),
  };
}

/** Order of links: highest score first, those of which too little is known last, then by name. */
export const bestFirst = (a: EntryLink, b: EntryLink) => (b.score ?? -1) - (a.score ?? -1) || compareText(a.name, b.name);

/** The entries that are known to have a capability, by a claim or by the facts that state it. */
export const entriesWith = (catalogue: Catalogue, id: string) =>
  catalogue.content.entries.filter(({ slug }) => standingOf(catalogue, slug).known[id] === true);

/** A need with its answers. Throws `Error` for an id that no need has, which only a programmer can cause. */
export function matchedNeed({ needs }: Pick<Catalogue, 'needs'>, id: string): MatchedNeed {
  const matched = needs.find((need) => need.id === id);
  if (matched === undefined) throw new Error(`there is no need ${id}`);
  return matched;
}

/** The answers to a need, the best first. */
export const matchesOf = (catalogue: Catalogue, id: string) => matchedNeed(catalogue, id).matches;

/** A need as a link with the number of its answers. */
export function needLink(catalogue: Catalogue, { id, data }: Term<NeedData>): TermLink {
  return { name: data.name, href: needPath(id), summary: data.summary, count: matchesOf(catalogue, id).length };
}

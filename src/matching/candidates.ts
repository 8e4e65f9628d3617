/** The entries as they answer needs. */
import type { Content } from '../entries/entry.ts';
import type { Fitted } from './fit.ts';
import type { Candidate } from './match-needs.ts';
import { standingOf, type Standings } from './standings.ts';

/** What the ranking knows of an entry. */
interface Judgement {
  readonly abilities: Pick<Fitted, 'results' | 'areas'>;
  readonly score: number;
}

/** A candidate of each entry; `judge` gives what its slug is judged by. */
export function candidatesOf(
  { entries }: Pick<Content, 'entries'>,
  standings: Standings,
  judge: (slug: string) => Judgement,
): readonly Candidate[] {
  return entries.map(({ slug, data }) => {
    const { abilities, score } = judge(slug);
    const { isGone, isCurrent } = standingOf({ standings }, slug).lifeCycle;
    return {
      slug,
      category: data.category,
      isGone,
      isCurrent,
      claims: data.capabilities.map((claim) => claim.id),
      facts: data.facts,
      ...abilities,
      score,
    };
  });
}

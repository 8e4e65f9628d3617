/** What answering needs takes of facts and capabilities, whichever entry has them. */
import { isAlike } from '../../schemas/alike.ts';
import type { StatedBy } from '../../schemas/capability-answers.ts';
import type { FactValue } from '../../schemas/content.ts';
import type { Content } from '../entries/entry.ts';
import { kinds } from '../kinds/kinds.ts';

export interface Terms {
  readonly statedBy: StatedBy;
  /** Whether two values of a fact, given by its id, are nearly the same. */
  readonly isAlike: (fact: string, one: FactValue, other: FactValue) => boolean;
}

/** The terms of a site: the facts of its kinds, and what its capabilities are stated by. */
export function termsOf({ capabilities }: Pick<Content, 'capabilities'>): Terms {
  const facts = new Map(kinds.flatMap((kind) => kind.facts.map((fact) => [fact.id, fact] as const)));
  return {
    statedBy: new Map(capabilities.map(({ id, data }) => [id, data.statedBy])),
    isAlike: (id, one, other) => {
      const fact = facts.get(id);
      return fact !== undefined && isAlike(fact, one, other);
    },
  };
}

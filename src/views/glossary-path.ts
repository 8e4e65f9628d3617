/** Where the glossary explains a fact. */
import type { FactDefinition, KindView } from '../../schemas/content.ts';
import { glossaryPath } from './links.ts';

type Worded = Pick<FactDefinition, 'id' | 'label' | 'unit' | 'definition'>;

const areSame = (a: Worded, b: Worded) => a.label === b.label && a.unit === b.unit && a.definition === b.definition;

/** The anchor of a fact: its id, and with that of its kind where another kind before it says something else by the same id. */
export function factAnchor(fact: Worded, kinds: readonly Pick<KindView, 'id' | 'facts'>[]): string {
  const having = kinds.filter(({ facts }) => facts.some(({ id }) => id === fact.id));
  const place =
    having.length < 2 ? undefined : having.find(({ facts }) => facts.some((own) => own.id === fact.id && areSame(own, fact)));
  return place === undefined || place === having[0] ? fact.id : `${place.id}-${fact.id}`;
}

/** The address of a fact in the glossary. */
export const factPath = (fact: Worded, kinds: Readonly<Record<string, KindView>>): string =>
  glossaryPath(factAnchor(fact, Object.values(kinds)));

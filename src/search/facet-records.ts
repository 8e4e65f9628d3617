/** Makes what the leaderboards of a kind can be filtered by. */
import type { FactDefinition } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { facetFacts, facetType } from '../kinds/facet-facts.ts';
import { kindOf } from '../kinds/kinds.ts';
import { viewContext } from '../views/context.ts';
import { entryDocument } from '../views/entry-document.ts';
import { formatDate, formatFact, formatStated } from '../views/format.ts';
import { isDownFirst } from '../views/pages/leaderboard.ts';
import type { FacetFact, FacetIndex } from './facet-index.ts';
import { valueAsked } from './question-records.ts';

/** The words of values to choose from, where they are not the values themselves. */
function choicesOf(fact: FactDefinition, values: FacetFact['values']): Pick<FacetFact, 'choices'> {
  const own = [...new Set(values.flat())].filter((value) => typeof value === 'string');
  const texts = own.map(
    (value) =>
      [value, formatFact(fact, fact.type === 'boolean' ? value === 'yes' : fact.type === 'list' ? [value] : value)] as const,
  );
  const other = texts.filter(([value, text]) => value !== text);
  return other.length === 0 ? {} : { choices: Object.fromEntries(other) };
}

/** How long values hold, where that is known. */
function endsOf(stated: readonly (Entry['data']['facts'][string] | undefined)[]): Pick<FacetFact, 'ends'> {
  const ends = stated.flatMap((one, at) => (one?.until === undefined ? [] : [[at, `until ${formatDate(one.until)}`] as const]));
  return ends.length === 0 ? {} : { ends: Object.fromEntries(ends) };
}

/** The entries of a kind, in the order of their slugs. */
export function facetIndex(catalogue: Catalogue, kind: string): FacetIndex {
  const { content } = catalogue;
  const entries = content.entries.filter((entry) => entry.kind === kind);
  const documents = entries.map((entry) => entryDocument(catalogue, entry));
  const used = new Set(documents.flatMap(({ known }) => Object.keys(known).filter((id) => known[id] === true)));
  const capabilities = content.capabilities.filter(({ id }) => used.has(id)).map(({ id, data }) => ({ id, name: data.name }));
  const view = kindOf(kind);
  const [heaviest] = Object.entries(viewContext(catalogue).ranking.subScores).toSorted(([, a], [, b]) => b.weight - a.weight);
  return {
    slugs: entries.map(({ slug }) => slug),
    names: entries.map(({ data }) => [data.name, ...data.aliases]),
    makers: entries.map(({ maker }) => maker),
    makerLabel: view.maker.label,
    facts: facetFacts(view).map((fact): FacetFact => {
      const type = facetType(fact);
      const stated = entries.map(({ data }) => data.facts[fact.id]);
      const values = entries.map((entry) => valueAsked(catalogue, entry, fact));
      return {
        id: fact.id,
        label: fact.label,
        ...(fact.unit === undefined ? {} : { unit: fact.unit }),
        type,
        isDownFirst: isDownFirst(fact),
        isFilter: view.filters.includes(fact.id),
        ...(type === 'values' ? choicesOf(fact, values) : {}),
        values,
        texts: stated.map((one) => (one === undefined ? '' : formatStated(fact, one))),
        ...endsOf(stated),
      };
    }),
    capabilities,
    known: documents.map(({ known }) => capabilities.flatMap(({ id }, at) => (known[id] === true ? at : []))),
    measured: documents.map(({ score }) => (heaviest !== undefined && score.unmeasured.includes(heaviest[0]) ? 0 : 1)),
  };
}

/** What tools look things up in: the catalogue, its names as the search of the site knows them, and its address. */
import type { Catalogue } from '../catalogue.ts';
import type { FacetIndex } from '../search/facet-index.ts';
import { facetIndex } from '../search/facet-records.ts';
import type { FinderIndex } from '../search/finder-index.ts';
import type { QuestionIndex } from '../search/question-index.ts';
import { questionIndex } from '../search/question-records.ts';
import { finderIndex } from '../search/records.ts';
import { viewContext, type ViewContext } from '../views/context.ts';

export interface SiteIndex {
  readonly catalogue: Catalogue;
  readonly context: ViewContext;
  readonly names: FinderIndex;
  readonly questions: QuestionIndex;
  /** What entries of a kind are filtered by; made once for each kind. */
  readonly facetsOf: (kind: string) => FacetIndex;
  /** The whole address of a page, from its path. */
  readonly urlOf: (path: string) => string;
}

/** The index of a catalogue. It is made once for all sessions. */
export function siteIndex(catalogue: Catalogue): SiteIndex {
  const facets = new Map<string, FacetIndex>();
  const facetsOf = (kind: string) => {
    const made = facets.get(kind) ?? facetIndex(catalogue, kind);
    facets.set(kind, made);
    return made;
  };
  return {
    catalogue,
    context: viewContext(catalogue),
    names: finderIndex(catalogue),
    questions: questionIndex(catalogue),
    facetsOf,
    urlOf: (path) => new URL(path, catalogue.content.site.address).href,
  };
}

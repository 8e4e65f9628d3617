import type { FacetFact } from '../../search/facet-index.ts';

/** The classes of a column: numbers stand at its end. */
export const typeOfColumn = ({ type }: FacetFact): string => (type === 'amount' ? 'fact number' : 'fact');

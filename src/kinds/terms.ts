/** The terms that content defines besides its entries: what one is called, and where and in which form its files lie. */
export const TERMS = [
  { id: 'category', folder: 'categories', ending: 'yaml' },
  { id: 'capability', folder: 'capabilities', ending: 'md' },
  { id: 'benchmark', folder: 'benchmarks', ending: 'yaml' },
  { id: 'need', folder: 'needs', ending: 'md' },
] as const;

export type TermType = (typeof TERMS)[number];

/** What a search knows of a shop of phones and apps, for tests of what texts lead to. */
import type { QuestionIndex } from '../../src/search/question-index.ts';

export const FOLDERS = ['phones', 'apps'] as const;

/** The kinds alone; tests add the terms and meanings that they are about. */
export const SHOP: QuestionIndex = {
  today: '2026-03-15',
  spellings: {},
  kinds: [
    { plural: 'Phones', label: 'Phone' },
    { plural: 'Apps', label: 'App' },
  ],
  terms: [
    { type: 'kind', id: 'phone', names: ['Phones'], kind: 0 },
    { type: 'kind', id: 'app', names: ['Apps'], kind: 1 },
  ],
  meanings: [],
  labels: {},
  values: {},
  capable: {},
};

/** Questions that the API answers, with the address that does, and what it answers. A test asks every one of them. */
import type { Catalogue } from '../../catalogue.ts';
import { valueAt } from '../../entries/format-path.ts';
import { kinds } from '../../kinds/kinds.ts';
import { comparisonAnswer } from './documents/comparisons.ts';
import { entryAnswer, entryFilePath } from './documents/entries.ts';
import { apiPath } from './documents/envelope.ts';
import { categoryRanking, kindRanking } from './documents/rankings.ts';
import { needsAnswer } from './documents/terms.ts';
import { shortened } from './shortened.ts';

export interface ApiExample {
  readonly question: string;
  readonly address: string;
  /** The keys that lead to the part that is shown. */
  readonly at: readonly (string | number)[];
  /** That part, shortened. */
  readonly shown: string;
}

type Keys = ApiExample['at'];

const example = (question: string, address: string, document: unknown, at: Keys): ApiExample => ({
  question,
  address,
  at,
  shown: shortened(valueAt(document, at)),
});

/** The first ranking of a site that ranks anybody: of a category, else of a kind. */
function firstRanking(catalogue: Catalogue) {
  const rankings = [
    ...catalogue.content.categories.map((category) => categoryRanking(catalogue, category)),
    ...kinds.map(({ id }) => kindRanking(catalogue, id)),
  ];
  const ranking = rankings.find(({ result }) => result.entries[0]?.score.status === 'ranked');
  const best = catalogue.entryBySlug.get(ranking?.result.entries[0]?.slug ?? '');
  return ranking === undefined || best === undefined ? undefined : { ranking, best };
}

/** The value of a fact of an entry, and one that is unknown. */
function factExamples(catalogue: Catalogue): ApiExample[] {
  const { best } = firstRanking(catalogue) ?? {};
  if (best === undefined) return [];
  const document = entryAnswer(catalogue, best);
  const address = entryFilePath(best);
  const facts = Object.entries(document.result.facts);
  const known = facts.find(([, { value }]) => typeof value === 'number')?.[0];
  const unknown = facts.find(([, { status }]) => status === 'unknown')?.[0];
  return [
    ...(known === undefined
      ? []
      : [example('What is a fact of an entry, and who says so?', address, document, ['result', 'facts', known])]),
    ...(unknown === undefined
      ? []
      : [example('How does an unknown value look?', address, document, ['result', 'facts', unknown])]),
  ];
}

function rankingExamples(catalogue: Catalogue): ApiExample[] {
  const { ranking } = firstRanking(catalogue) ?? {};
  if (ranking === undefined) return [];
  const address = apiPath(`rankings/${ranking.result.id}.json`);
  return [example('Which entry of a ranking has the highest score?', address, ranking, ['result', 'entries', 0])];
}

function comparisonExamples(catalogue: Catalogue): ApiExample[] {
  const pair = catalogue.pairs.find((one) => catalogue.comparisonOf(one).verdict.outcome.type === 'winner') ?? catalogue.pairs[0];
  if (pair === undefined) return [];
  const document = comparisonAnswer(catalogue, pair);
  return [example('Who wins a comparison, and why?', apiPath(`compare/${pair.slug}.json`), document, ['result', 'verdict'])];
}

/** The examples of a site, as far as its content has them. */
export const apiExamples = (catalogue: Catalogue): readonly ApiExample[] => [
  ...factExamples(catalogue),
  ...rankingExamples(catalogue),
  ...comparisonExamples(catalogue),
  example('What does a list say?', apiPath('needs.json'), needsAnswer(catalogue), []),
];

/** Synthetic entries: what those of both kinds have in common. */
import { abilitiesOf, benchmarksOf, categoryIds } from './vocabulary.ts';
import { modelFacts, modelHistory } from './models.ts';
import { nameOf, type EntryName } from './names.ts';
import { randomOf, type Random } from './random.ts';
import { repositoryFacts, repositoryHistory } from './repositories.ts';
import { advice, sentences, summary, titlesOf } from './sentences.ts';

const CLAIMS = 12;
const RESULTS = 5;

export interface SyntheticEntry {
  /** Path inside the content folder. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly prose: string;
}

/** Every fifth entry is a repository. */
const kindOf = (index: number) => (index % 5 === 4 ? 'repository' : 'model');

const page = (slug: string, name: string) => `https://docs.example.org/${slug}/${name}/`;

function claimsOf(slug: string, category: string, random: Random) {
  const titles = titlesOf(random, CLAIMS);
  return random.some(abilitiesOf(category), CLAIMS).map((id, at) => ({
    id,
    title: titles[at],
    description: sentences(random, 2),
    unique: sentences(random, 1),
    ...(random.happens(0.6) ? { versus: sentences(random, 1) } : {}),
    source: page(slug, id),
  }));
}

function resultsOf(category: string, random: Random) {
  const results = random
    .some(benchmarksOf(category), RESULTS)
    .map((id) => [id, { value: random.amount(40, 80, 1), source: 'results-table', asOf: '2026-06-01' }]);
  return Object.fromEntries(results) as Readonly<Record<string, unknown>>;
}

function common(slug: string, category: string, random: Random) {
  return {
    category,
    summary: summary(random),
    bestFor: { text: advice(random), source: page(slug, 'overview') },
    avoidFor: { text: advice(random), source: page(slug, 'limits') },
    homepage: page(slug, 'overview'),
  };
}

function modelOf({ name, slug, maker }: EntryName, random: Random): SyntheticEntry {
  const category = random.one(categoryIds('model'));
  const facts = modelFacts(random);
  const data = {
    name,
    vendor: maker,
    ...common(slug, category, random),
    facts,
    history: random.happens(0.5) ? modelHistory(facts, random) : {},
    benchmarks: resultsOf(category, random),
    capabilities: claimsOf(slug, category, random),
  };
  return { file: `models/${slug}.md`, data, prose: `${sentences(random, 2)}\n\n${sentences(random, 2)}\n` };
}

function repositoryOf({ name, slug, maker }: EntryName, random: Random): SyntheticEntry {
  const category = random.one(categoryIds('repository'));
  const facts = repositoryFacts(slug, random);
  const owner = maker.toLowerCase().replace(' ', '-');
  const data = {
    name,
    owner,
    ...common(slug, category, random),
    repository: `https://github.com/${owner}/${slug}`,
    facts,
    history: random.happens(0.5) ? repositoryHistory(facts, random) : {},
    benchmarks: {},
    capabilities: claimsOf(slug, category, random),
  };
  return { file: `repositories/${slug}.md`, data, prose: `${sentences(random, 2)}\n\n${sentences(random, 2)}\n` };
}

/** The entry with this index, from 0: always the same one, however many others there are. */
export function entryAt(index: number): SyntheticEntry {
  const random = randomOf(index + 1);
  const name = nameOf(index, random);
  return kindOf(index) === 'model' ? modelOf(name, random) : repositoryOf(name, random);
}

/** What all synthetic entries share: categories, capabilities, needs and benchmarks, as many however many entries there are. */
import { title, sentence, summary } from './sentences.ts';
import { termId } from './names.ts';
import { randomOf, type Random } from './random.ts';

type Data = Readonly<Record<string, unknown>>;

/** Id -> what its file states. */
export type Terms = Readonly<Record<string, Data>>;

export const GROUPS = ['language', 'coding', 'agents', 'vision', 'audio', 'images', 'training', 'serving', 'data', 'learning'];
const AREAS = ['reasoning', 'coding', 'agents', 'language', 'vision', 'faithfulness'];
const WORDS = [
  'Sorting',
  'Joining',
  'Reading',
  'Writing',
  'Planning',
  'Checking',
  'Labelling',
  'Searching',
  'Storing',
  'Sharing',
];
const WITH = ['tables', 'letters', 'archives', 'drafts', 'plans', 'samples'];

/** Seven of models, three of repositories. */
const CATEGORIES = Array.from({ length: 10 }, (_, index) => ({
  id: termId('category', index),
  kind: index < 7 ? ('model' as const) : ('repository' as const),
}));
const ABILITIES = Array.from({ length: 60 }, (_, index) => termId('ability', index));
const BENCHMARKS = Array.from({ length: 24 }, (_, index) => termId('test', index));
const NEEDS = 24;

/** Seeds of terms lie far from those of entries, which are their indexes. */
const TERM_SEED = 1_000_000;

const termsOf = (ids: readonly string[], seed: number, dataOf: (index: number, random: Random, id: string) => Data): Terms =>
  Object.fromEntries(ids.map((id, index) => [id, dataOf(index, randomOf(TERM_SEED + seed + index), id)]));

const named = (index: number) => `${WORDS[index % WORDS.length] ?? ''} ${WITH[Math.floor(index / WORDS.length)] ?? ''}`;

export const categoryIds = (kind: 'model' | 'repository'): readonly string[] =>
  CATEGORIES.filter((category) => category.kind === kind).map(({ id }) => id);

/** The capabilities that entries of a category claim: neighbours share half of them, so that the match graph is one. */
export function abilitiesOf(category: string): readonly string[] {
  const at = CATEGORIES.findIndex(({ id }) => id === category) * 6;
  return Array.from({ length: 20 }, (_, index) => ABILITIES[(at + index) % ABILITIES.length] ?? '');
}

/** The benchmarks that entries of a category have results of. */
export function benchmarksOf(category: string): readonly string[] {
  const at = CATEGORIES.findIndex(({ id }) => id === category) * 2;
  return Array.from({ length: 8 }, (_, index) => BENCHMARKS[(at + index) % BENCHMARKS.length] ?? '');
}

export const categories = (): Terms =>
  termsOf(
    CATEGORIES.map(({ id }) => id),
    0,
    (index, random, id) => ({
      name: `Things for ${(WORDS[index] ?? '').toLowerCase()}`,
      kind: CATEGORIES.find((category) => category.id === id)?.kind,
      summary: summary(random),
    }),
  );

export const capabilities = (): Terms =>
  termsOf(ABILITIES, 100, (index, random) => ({
    name: named(index),
    group: GROUPS[index % GROUPS.length],
    summary: sentence(random),
  }));

export const needs = (): Terms =>
  termsOf(
    Array.from({ length: NEEDS }, (_, index) => termId('need', index)),
    200,
    (index, random) => {
      const category = CATEGORIES[index % CATEGORIES.length]?.id ?? '';
      const [required, ...preferred] = random.some(abilitiesOf(category), 4);
      return {
        name: `Get help ${index + 1} with ${named(index).toLowerCase()}`,
        summary: sentence(random),
        requires: [required],
        prefers: preferred,
      };
    },
  );

export const benchmarks = (): Terms =>
  termsOf(BENCHMARKS, 300, (index, random) => ({
    name: `${title(random).split(' ').slice(0, 2).join(' ')} test ${index + 1}`,
    version: '1',
    summary: sentence(random),
    caveat: sentence(random),
    metric: 'Share of tasks solved',
    unit: 'percent',
    better: 'higher',
    from: 0,
    to: 100,
    area: AREAS[index % AREAS.length],
    calibration: { centre: 60, spread: 12, noise: 0.5 },
    homepage: `https://tests.example.org/${index + 1}/`,
    source: 'results-table',
    asOf: '2026-06-01',
  }));

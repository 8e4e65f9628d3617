/**
 * The words of questions as they travel, and who has which capability: a reader waits for them, so they say nothing twice. Names stand in lines, and an
 * address that follows from a name is left out.
 */
import type { FinderIndex } from './finder-index.ts';
import { spellingsOf } from './late-spellings.ts';
import { packMeanings, unpackMeanings, type PackedMeanings } from './packed-meanings.ts';
import { slugFrom } from './packed-names.ts';
import type { QuestionIndex, QuestionWords, SearchTerm, WordMeaning } from './question-index.ts';

export interface PackedWords extends Omit<QuestionWords, 'terms' | 'meanings'> {
  readonly meanings: PackedMeanings;
  /** One line a term, names with tabs between them. */
  readonly names: string;
  /** One line a term, empty where it follows from the name. */
  readonly ids: string;
  /** The types in the order of the terms, each with how many follow. */
  readonly types: readonly (readonly [SearchTerm['type'], number])[];
  /** Of each kind and category, the number of the kind. */
  readonly kindOf: readonly number[];
  /** Makers whose name alone asks for them, with tabs between them. */
  readonly makers: string;
}

/** What the name of a maker asks for. */
export const makerMeaning = (maker: string): WordMeaning => ({
  words: [maker],
  wish: { type: 'makers', makers: [maker] },
  phrase: `by ${maker}`,
});

const isOfMaker = ({ words: [maker = ''], ...meaning }: WordMeaning): boolean =>
  JSON.stringify({ words: [maker], ...meaning }) === JSON.stringify(makerMeaning(maker));

/** Packs the words, with those spellings that are not loaded apart from them. Terms stand by type: kinds and categories first, makers after all other meanings. */
export function packWords(words: QuestionWords, names: FinderIndex): PackedWords {
  const { today, terms, kinds, meanings, labels } = words;
  return {
    today,
    spellings: spellingsOf(words, names, false),
    kinds,
    meanings: packMeanings(meanings.filter((meaning) => !isOfMaker(meaning))),
    makers: meanings.flatMap((meaning) => (isOfMaker(meaning) ? meaning.words : [])).join('\t'),
    labels,
    names: terms.map(({ names }) => names.join('\t')).join('\n'),
    ids: terms.map(({ id, names: [name = ''] }) => (id === slugFrom(name) ? '' : id)).join('\n'),
    types: [...Map.groupBy(terms, ({ type }) => type)].map(([type, { length }]) => [type, length] as const),
    kindOf: terms.flatMap(({ kind }) => kind ?? []),
  };
}

/** The words that were packed. */
export function unpackWords({ names, ids, types, kindOf, makers, ...words }: PackedWords): QuestionWords {
  const [lines, own] = [names.split('\n'), ids.split('\n')];
  const typeOf = types.flatMap(([type, count]) => Array.from({ length: count }, () => type));
  const terms = typeOf.map((type, at): SearchTerm => {
    const all = (lines[at] ?? '').split('\t');
    const kind = kindOf[at];
    return { type, id: own[at] || slugFrom(all[0] ?? ''), names: all, ...(kind === undefined ? {} : { kind }) };
  });
  const ofMakers = makers === '' ? [] : makers.split('\t').map(makerMeaning);
  return { ...words, meanings: [...unpackMeanings(words.meanings), ...ofMakers], terms };
}

const idsOf = ({ terms }: QuestionWords) => terms.flatMap(({ type, id }) => (type === 'capability' ? id : []));

/** By the place of the capability among the terms of its type, the places of those that have it, each counted from the one before. */
export const packCapable = (index: QuestionIndex): readonly (readonly number[])[] =>
  idsOf(index).map((id) => (index.capable[id] ?? []).map((place, at, all) => place - (all[at - 1] ?? 0)));

/** Who has which capability, as it was packed beside these words. */
export function unpackCapable(packed: readonly (readonly number[])[], words: QuestionWords): QuestionIndex['capable'] {
  const sumsOf = (gaps: readonly number[]) => {
    let place = 0;
    return gaps.map((gap) => (place += gap));
  };
  return Object.fromEntries(idsOf(words).map((id, at) => [id, sumsOf(packed[at] ?? [])]));
}

/** Makes the list of words and values from the content. */
import type { FactDefinition, FactValue, FactWords, Meaning } from '../../schemas/content.ts';
import { compareText } from '../../schemas/text-order.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf, kinds } from '../kinds/kinds.ts';
import { entryDocument } from '../views/entry-document.ts';
import { inSentence } from '../views/in-sentence.ts';
import { pictureTerms } from './picture-terms.ts';
import { makerMeaning } from './packed-questions.ts';
import { SCALE } from './question-numbers.ts';
import { namedEntries } from './records.ts';
import type { AskedValue, QuestionIndex, SearchTerm, Wish, WordMeaning } from './question-index.ts';

/** Makers of fewer entries are found by the names of these. */
const FEWEST_OF_MAKER = 2;

const numberOf = (kind: string) => kinds.findIndex(({ id }) => id === kind);

const named = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) => [name, ...aliases];

const termsOf = (catalogue: Catalogue): readonly SearchTerm[] => {
  const { content } = catalogue;
  return [
    ...kinds.map(({ id, plural, label }, kind): SearchTerm => ({ type: 'kind', id, names: [plural, label], kind })),
    ...content.categories.map(({ id, data }): SearchTerm => ({
      type: 'category',
      id,
      names: named(data),
      kind: numberOf(data.kind),
    })),
    ...content.needs.map(({ id, data }): SearchTerm => ({ type: 'need', id, names: named(data) })),
    ...content.capabilities.map(({ id, data }): SearchTerm => ({ type: 'capability', id, names: named(data) })),
    ...content.benchmarks.map(({ id, data }): SearchTerm => ({ type: 'benchmark', id, names: [data.name] })),
    ...pictureTerms(catalogue),
  ];
};

/** Questions ask for its year or month. */
const isDay = ({ type }: FactDefinition) => type === 'date' || type === 'month';

/** A number that facts are counted in: of 70 billion they say 70. */
const unitOf = ({ unit = '' }: FactDefinition) => (SCALE.has(unit) ? { unit } : {});

const defaultPhrase = (fact: FactDefinition, value: string) => `with ${inSentence(fact.label)} ${value}`;

/** A value that nobody can choose an entry with any more says so. */
function valueWish(kind: number, { id }: FactDefinition, values: readonly string[]): Wish {
  const { status, gone = [] } = kinds[kind]?.lifeCycle ?? {};
  return {
    type: 'value',
    fact: id,
    values,
    ...(id === status && values.some((value) => gone.includes(value)) ? { isGone: true } : {}),
  };
}

function meaningsOfFact(kind: number, fact: FactDefinition, words: FactWords): WordMeaning[] {
  const make = (wish: Wish, meaning: Meaning | undefined, phrase: string): WordMeaning[] =>
    meaning === undefined ? [] : [{ words: meaning.words, kind, wish, phrase: meaning.phrase ?? phrase }];
  const label = inSentence(fact.label);
  return [
    ...Object.entries(words.values ?? {}).flatMap(([value, meaning]) =>
      make(valueWish(kind, fact, [value]), meaning, defaultPhrase(fact, value)),
    ),
    ...(words.oneOf ?? []).flatMap((meaning) =>
      make(valueWish(kind, fact, meaning.values), meaning, defaultPhrase(fact, meaning.values.join(' or '))),
    ),
    ...make({ type: 'order', fact: fact.id, isDown: false }, words.lowest, `lowest ${label} first`),
    ...make({ type: 'order', fact: fact.id, isDown: true }, words.highest, `highest ${label} first`),
    ...(words.inPlaceOf ?? []).flatMap(({ first, note, ...meaning }) =>
      make({ type: 'order', fact: fact.id, isDown: first === 'highest' }, meaning, label).map((made): WordMeaning => ({
        ...made,
        note,
      })),
    ),
    ...make(
      { type: 'amount', fact: fact.id, isMoney: fact.type === 'usd', ...(isDay(fact) ? { isYear: true } : {}), ...unitOf(fact) },
      words.amount?.length ? { words: [...words.amount] } : undefined,
      '',
    ),
  ];
}

/** The words of the facts of a kind, with the facts. */
function factWordsOf({ content }: Catalogue, kind: string) {
  const declared = (content.words.facts as Readonly<Record<string, Readonly<Record<string, FactWords | undefined>> | undefined>>)[
    kind
  ];
  return kindOf(kind).facts.flatMap((fact) => {
    const words = declared?.[fact.id];
    return words === undefined ? [] : [{ fact, words }];
  });
}

/** The words that ask for the highest of a sub-score. */
function scoreMeanings({ content, method }: Catalogue): WordMeaning[] {
  const words = content.words.scores as Readonly<Record<string, Readonly<Record<string, Meaning>> | undefined>>;
  return kinds.flatMap(({ id }, kind) =>
    Object.entries(words[id] ?? {}).map(([subScore, { words: own, phrase }]): WordMeaning => ({
      words: own,
      kind,
      wish: { type: 'order', fact: subScore, isDown: true },
      phrase: phrase ?? `highest ${method.ranking.subScores[subScore]?.label ?? subScore} first`,
    })),
  );
}

function makerMeanings({ content }: Catalogue): WordMeaning[] {
  const counts = Map.groupBy(content.entries, ({ maker }) => maker);
  const own = [...counts]
    .filter(([maker, entries]) => maker !== '' && entries.length >= FEWEST_OF_MAKER)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([maker]) => makerMeaning(maker));
  const groups = content.words.makers.map(({ words, phrase, makers }): WordMeaning => ({
    words,
    wish: { type: 'makers', makers },
    phrase: phrase ?? `by ${makers.join(', ')}`,
  }));
  return [...groups, ...own];
}

/** The words that ask for what is not recorded, with the capability that comes nearest. */
function unrecordedMeanings({ content }: Catalogue): WordMeaning[] {
  return content.words.unrecorded.map(({ words, capability, note }): WordMeaning => {
    const name = content.capabilities.find(({ id }) => id === capability)?.data.name;
    const wish: Wish = capability === undefined ? { type: 'nothing' } : { type: 'capability', id: capability };
    return { words, wish, phrase: name === undefined ? '' : `with ${inSentence(name)}`, note };
  });
}

function meaningsOf(catalogue: Catalogue): WordMeaning[] {
  const { words } = catalogue.content;
  const ofKinds = kinds.map(({ id, label, plural }, kind): WordMeaning => {
    const own = [label, plural, ...((words.kinds as Readonly<Record<string, readonly string[] | undefined>>)[id] ?? [])];
    return { words: own, kind, wish: { type: 'kind' }, phrase: '' };
  });
  const ofFacts = kinds.flatMap(({ id }, kind) =>
    factWordsOf(catalogue, id).flatMap(({ fact, words: own }) => meaningsOfFact(kind, fact, own)),
  );
  return [...ofFacts, ...scoreMeanings(catalogue), ...ofKinds, ...unrecordedMeanings(catalogue), ...makerMeanings(catalogue)];
}

/** A value as questions and filters look at it. */
function askedValue(value: FactValue | undefined): AskedValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value as Exclude<FactValue, boolean>;
}

/** What an entry is asked for by: a day that has come ends it, whatever status was read before. */
export function valueAsked(
  { standings }: Pick<Catalogue, 'standings'>,
  { kind, slug, data }: Entry,
  fact: FactDefinition,
): AskedValue {
  const { status, gone = [] } = kindOf(kind).lifeCycle ?? {};
  const value = askedValue(data.facts[fact.id]?.value);
  const isOver = fact.id === status && standings.get(slug)?.lifeCycle.isGone === true && !gone.includes(String(value));
  return isOver ? (gone[0] ?? value) : value;
}

function valueIn(catalogue: Catalogue, entry: Entry, fact: FactDefinition): AskedValue {
  const value = valueAsked(catalogue, entry, fact);
  return isDay(fact) && typeof value === 'string' && /^\d{4}/.test(value) ? value.slice(0, 'YYYY-MM'.length) : value;
}

/** Capability -> the places of `entries` that are known to have it. */
function capableOf(catalogue: Catalogue, entries: readonly Entry[]): Record<string, number[]> {
  const capable = Object.fromEntries(catalogue.content.capabilities.map(({ id }): [string, number[]] => [id, []]));
  for (const [at, entry] of entries.entries())
    for (const [id, has] of Object.entries(entryDocument(catalogue, entry).known)) if (has) capable[id]?.push(at);
  return capable;
}

/** Facts that questions ask about -> their values in the order of the list of names. */
export function askedValues(catalogue: Catalogue): ReadonlyMap<string, () => readonly AskedValue[]> {
  const asked = kinds.flatMap(({ id }) => factWordsOf(catalogue, id).map(({ fact }) => fact));
  return new Map(asked.map((fact) => [fact.id, () => namedEntries(catalogue).map((entry) => valueIn(catalogue, entry, fact))]));
}

/** All that questions need to know, in the order of the list of names. */
export function questionIndex(catalogue: Catalogue): QuestionIndex {
  const { words } = catalogue.content;
  const entries = namedEntries(catalogue);
  const asked = kinds.flatMap(({ id }) => factWordsOf(catalogue, id).map(({ fact }) => fact));
  return {
    today: catalogue.content.site.today,
    spellings: words.spellings,
    kinds: kinds.map(({ plural, label }) => ({ plural, label })),
    terms: termsOf(catalogue),
    meanings: meaningsOf(catalogue),
    labels: Object.fromEntries(asked.map(({ id, label }) => [id, inSentence(label)])),
    values: Object.fromEntries([...askedValues(catalogue)].map(([fact, values]) => [fact, values()])),
    capable: capableOf(catalogue, entries),
  };
}

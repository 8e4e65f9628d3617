/** Needs, categories and others that a text names. Runs in the browser and in tests. */
import { contentWords } from './content-words.ts';
import { findNamed, type Found } from './find-named.ts';
import { nameKey } from './name-key.ts';
import type { Named } from './named.ts';
import { isOtherWay } from './near-terms.ts';
import type { QuestionIndex, SearchTerm } from './question-index.ts';

const plainTerms = new WeakMap<QuestionIndex, readonly (SearchTerm & Named)[]>();

/** Terms that are found without the small words of their names: `ask my documents` for `Ask your own documents`. */
function termsOf(questions: QuestionIndex): readonly (SearchTerm & Named)[] {
  const before = plainTerms.get(questions);
  if (before !== undefined) return before;
  // Of benchmarks the address often has the name that is best known.
  const namesOf = ({ type, id, names }: SearchTerm) => (type === 'benchmark' ? [...names, id.replaceAll('-', ' ')] : names);
  const made = questions.terms.map((term) => ({
    ...term,
    names: [...new Set([...namesOf(term), ...namesOf(term).map(contentWords)])],
  }));
  plainTerms.set(questions, made);
  return made;
}

/** A few words with a slip in them name little of a longer name: `score` is not `vector store`. */
const LEAST_SHARE = 0.6;

/** Whether words name something by more than the first letters of a short one: `models from the us`. Numbers alone name nothing. */
const saysEnough = (words: string, { names }: Named): boolean => {
  const last = words.split(' ').at(-1) ?? '';
  return /\p{L}/u.test(words) && (last.length > 2 || names.some((name) => nameKey(name).words.includes(last)));
};

/** Without those that a text does not mean: what is left of a whole name is part of others. */
function without<T>({ things, by, ...rest }: Found<T>, isMeant: (thing: T) => boolean): Found<T> {
  const [first] = things;
  const kept = things.filter(isMeant);
  return { ...rest, things: kept, by: by === 'whole name' && kept[0] !== first ? 'part' : by };
}

/** Needs, categories and others whose names hold all words, those of which it is a whole name first. */
export function termsFor(questions: QuestionIndex | undefined, text: string): Found<SearchTerm> {
  if (questions === undefined) return { things: [], by: 'part' };
  const words = contentWords(text);
  const isMeant = (term: SearchTerm & Named) => saysEnough(words, term) && !isOtherWay(text, term.names);
  const whole = without(findNamed(termsOf(questions), text), isMeant);
  if (whole.things.length > 0 && whole.by !== 'slips' && whole.isNear !== true) return whole;
  const found = without(findNamed(termsOf(questions), words), isMeant);
  // Letters within words of plain English say nothing: `edge`, of knowledge.
  if (found.by !== 'slips') return found.isNear === true ? { ...found, things: [] } : found;
  const isNear = ({ names }: Named) => names.some((name) => words.length >= LEAST_SHARE * contentWords(name).length);
  return { ...found, things: found.isNear === true ? [] : found.things.filter(isNear) };
}

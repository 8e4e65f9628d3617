/** Needs, categories and others that a text names. Runs in the browser and in tests. */
import { contentWords } from './content-words.ts';
import { findNamed, type Found } from './find-named.ts';
import type { Named } from './named.ts';
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

/** Needs, categories and others whose names hold all words, those of which it is a whole name first. */
export function termsFor(questions: QuestionIndex | undefined, text: string): Found<SearchTerm> {
  if (questions === undefined) return { things: [], by: 'part' };
  const whole = findNamed(termsOf(questions), text);
  if (whole.things.length > 0 && whole.by !== 'slips' && whole.isNear !== true) return whole;
  const words = contentWords(text);
  const found = findNamed(termsOf(questions), words);
  // Letters within words of plain English say nothing: `edge`, of knowledge.
  if (found.by !== 'slips') return found.isNear === true ? { ...found, things: [] } : found;
  const isNear = ({ names }: Named) => names.some((name) => words.length >= LEAST_SHARE * contentWords(name).length);
  return { ...found, things: found.isNear === true ? [] : found.things.filter(isNear) };
}

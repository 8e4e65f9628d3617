/** Needs, categories and others that share what a text says with their names: "transcribe a podcast", "prompt testing". Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import { contentWords } from './content-words.ts';
import { singular } from './name-key.ts';
import type { QuestionIndex, SearchTerm } from './question-index.ts';

/** What is asked for is another thing than what is named beside it. */
const OTHER = 'alternative';

/** So many letters of a word say what it is about; its end says in which form. */
const LEAST_STEM = 3;

/** What forms of a word share: `tun` of tune, tuning and tuned. */
function stemOf(word: string): string {
  const stem = singular(word).replace(/(?:ations?|ing|ion|ed|er|or|e)$/, '');
  return stem.length < LEAST_STEM ? singular(word) : stem;
}

const stemsOf = (text: string): readonly string[] => [...new Set(contentWords(text).split(' ').map(stemOf))];

const WAY = /^(.*\S) (?:to|2|into) (\S.*)$/u;

/** Whether a text turns one thing into another, and names turn that into this: `image to text` is not text to image. */
export function isOtherWay(text: string, names: readonly string[]): boolean {
  const [, before = '', after = ''] = WAY.exec(normalizeName(text)) ?? [];
  const [from, into] = [stemsOf(before).at(-1), stemsOf(after)[0]];
  if (from === undefined || into === undefined || before === '') return false;
  const ways = names
    .filter((name) => WAY.test(normalizeName(name)))
    .map(stemsOf)
    .filter((own) => own.includes(from) && own.includes(into));
  return ways.length > 0 && ways.every((own) => own.indexOf(from) > own.indexOf(into));
}

interface Stems {
  /** By the place of a term, the stems of each of its names. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** How many terms have a stem. */
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<QuestionIndex, Stems>();

function stemsOfTerms(questions: QuestionIndex): Stems {
  const before = known.get(questions);
  if (before !== undefined) return before;
  const names = questions.terms.map((term) => term.names.map(stemsOf));
  const counts = new Map<string, number>();
  for (const stem of names.flatMap((own) => [...new Set(own.flat())])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const made = { names, counts };
  known.set(questions, made);
  return made;
}

/** Whether needs, categories or others have a word in their names, as plain English is. */
export const isOfTerms = (questions: QuestionIndex | undefined, word: string): boolean =>
  questions !== undefined && stemsOfTerms(questions).counts.has(stemOf(word));

/** A stem of so few terms says which is meant by itself. */
const RARE = 4;

export interface NearTerms {
  readonly things: readonly SearchTerm[];
  /** Whether the first has all that the text says. */
  readonly isWhole: boolean;
  /** Whether the first is called by any word of a text. */
  readonly holds: (text: string) => boolean;
}

export const NO_TERMS: NearTerms = { things: [], isWhole: false, holds: () => false };

/** The terms that share most with a text, what is rare first; `general` words say nothing of which one. */
export function nearTerms(questions: QuestionIndex, text: string, general: readonly string[]): NearTerms {
  const { names, counts } = stemsOfTerms(questions);
  const says = new Set([...general, OTHER].map(stemOf));
  const all = stemsOf(text).filter((stem) => !says.has(stem));
  const asked = all.filter((stem) => stem.length >= LEAST_STEM);
  const countOf = (stem: string) => counts.get(stem) ?? 0;
  const isEnough = (shared: readonly string[]) =>
    shared.length > 1 || (asked.length < 3 && shared.some((stem) => countOf(stem) <= RARE));
  const found = questions.terms.flatMap((term, at) => {
    const shared = asked.filter((stem) => names[at]?.some((own) => own.includes(stem)) === true);
    if (term.type === 'kind' || term.type === 'picture' || !isEnough(shared) || isOtherWay(text, term.names)) return [];
    return [{ term, shared: shared.length, weight: shared.reduce((sum, stem) => sum + 1 / countOf(stem), 0) }];
  });
  const ordered = found.toSorted((a, b) => b.shared - a.shared || b.weight - a.weight);
  const first = new Set(ordered[0]?.term.names.flatMap(stemsOf));
  return {
    things: ordered.map(({ term }) => term),
    isWhole: ordered[0]?.shared === all.length,
    holds: (part) => stemsOf(part).some((stem) => first.has(stem)),
  };
}

/** A question: a value is allowed, and may be a mistake all the same. An entry answers under `confirmed`. */
import type { EntryData } from '../../schemas/content.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { formatPath, type Path } from './format-path.ts';

/** Whatever holds the data of an entry, such as its file. */
export interface Stating {
  readonly data: EntryData;
}

/** What of an entry numbers are compared with: enough of it to read them, checked or not. */
export interface Stated {
  readonly data: {
    readonly category?: string | undefined;
  } & Readonly<Record<NumberBlock, Readonly<Record<string, { readonly value?: unknown }>>>>;
}

export interface Question<T extends Stating = Stating> {
  readonly of: T;
  /** The key of `confirmed` that answers it: the fact, the benchmark, or the field of an address. */
  readonly id: string;
  /** Where in the entry the value is. */
  readonly path: Path;
  /** What is odd about the value, ending in a question. */
  readonly text: string;
  /** Where to look. */
  readonly advice: string;
  /** What answered another question before, and does not answer this one. */
  readonly formerAnswer?: string | undefined;
}

/** The block of an entry that holds numbers, with what they are. */
export type NumberBlock = 'facts' | 'benchmarks';

/** A number of an entry; `undefined` where it states none, or another value. */
export function numberOf({ data }: Stated, block: NumberBlock, id: string): number | undefined {
  const value = ownValue(data[block], id)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** A question about the number that `entry` states. */
export function askAbout<T extends Stating>(
  entry: T,
  block: NumberBlock,
  id: string,
  { text, advice }: { readonly text: string; readonly advice: string },
): Question<T> {
  return { of: entry, id, path: [block, id, 'value'], text: `${id} is ${numberOf(entry, block, id)}, ${text}`, advice };
}

/** The sentence with which the entry answers; `undefined` when it does not. */
function answerOf({ of, id, formerAnswer }: Question): string | undefined {
  const answer = ownValue(of.data.confirmed, id);
  return answer === formerAnswer ? undefined : answer;
}

/** Questions that are still open, one for each value. */
export function openQuestions<T extends Stating>(questions: readonly Question<T>[]): Question<T>[] {
  const seen = new Map<T, Set<string>>();
  return questions.filter((question) => {
    if (answerOf(question) !== undefined) return false;
    const paths = seen.get(question.of) ?? new Set();
    seen.set(question.of, paths);
    return paths.size < paths.add(formatPath(question.path)).size;
  });
}

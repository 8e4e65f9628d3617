/** Answers of entries under `confirmed` that answer nothing. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import { suggestNamed, unnamed, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { namesOf } from './fact-names.ts';
import { hadLargeChange } from './large-changes.ts';
import type { Question } from './question.ts';

type File = CheckedFile<EntryData>;

const placed = (file: File, id: string) => file.placeOf(['confirmed', id], 'key');

function unknownKey(file: File, id: string, known: Named): Problem {
  const message = `confirmed.${id} is no fact, benchmark or field of this entry, so it answers no question.`;
  // The path that a message gives leads to the name.
  const name = id.replace(/^(?:facts|disputed|history|benchmarks)\./, '').replace(/\.\w+$/, '');
  const hint = suggestNamed(known.has(name) ? name : id, known) ?? 'write the name that the question gives.';
  return { ...placed(file, id), code: 'unknown-fact', message, hint };
}

function needless(file: File, id: string, isReview: boolean): Problem {
  const message = `confirmed.${id} answers a question that nothing asks: the value is like others.`;
  const hint = isReview ? 'remove it.' : 'remove it, unless your own change alters the value by more than half.';
  return { ...placed(file, id), code: 'needless-answer', message, hint, severity: 'warning' };
}

/** What a question can be about: facts, benchmarks, and fields that hold addresses. */
function answerable({ facts }: Kind, { data }: File, benchmarks: Named): Named {
  // A benchmark that is gone is told where the result names it.
  const fields = unnamed([...Object.keys(data), ...Object.keys(data.benchmarks)]);
  return new Map([...fields, ...facts.map(({ id }) => [id, namesOf(id)] as const), ...benchmarks]);
}

export interface Asked {
  readonly benchmarks: Named;
  /** All questions; `undefined` = not all of them can be told. */
  readonly questions: readonly Question<File>[] | undefined;
  /** Whether a change is being reviewed, so that questions about it are among them. */
  readonly isReview: boolean;
}

/**
 * Keys of `confirmed` that nothing has, as errors, and those that none of all questions asks for, as warnings. An answer to a
 * large change stays needed as long as the history of the fact tells of that change.
 */
export function checkAnswers(kind: Kind, file: File, { benchmarks, questions, isReview }: Asked): Problem[] {
  const ids = Object.keys(file.data.confirmed);
  if (ids.length === 0) return [];
  const known = answerable(kind, file, benchmarks);
  const isAsked = (id: string) =>
    questions === undefined ||
    hadLargeChange(file, id) ||
    // What was asked of a benchmark that is gone cannot be told.
    (Object.hasOwn(file.data.benchmarks, id) && !benchmarks.has(id)) ||
    questions.some((one) => one.of === file && one.id === id);
  return ids.flatMap((id): Problem[] => {
    if (!known.has(id)) return [unknownKey(file, id, known)];
    return isAsked(id) ? [] : [needless(file, id, isReview)];
  });
}

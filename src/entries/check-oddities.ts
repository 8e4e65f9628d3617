/** What is allowed, and so unusual that the editor is asked, and what entries answer. */
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { EntryData } from '../../schemas/content.ts';
import { checkAnswers } from './check-answers.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import type { Benchmarks, ByKind } from './outliers.ts';
import { openQuestions, type Question } from './question.ts';
import { questionsOf } from './questions.ts';
import { earlierData, type Review } from './review.ts';

type File = CheckedFile<EntryData>;

export interface Oddities {
  readonly kinds: ByKind<File>;
  readonly benchmarks: Benchmarks;
  /** Those with faults of their own included. */
  readonly benchmarkNames: Named;
  /** Whether every entry and benchmark is there; where one is missing, what is odd among the others cannot be told. */
  readonly isComplete: boolean;
  /** The site’s day; `''` = not known. */
  readonly today: string;
  readonly review: Review | undefined;
}

const asProblem = ({ of, id, path, text, advice }: Question<File>): Problem => ({
  ...of.placeOf(path),
  code: 'odd-value',
  message: text,
  hint: `${advice}; if it is right, say in a sentence who states it:  confirmed: { ${id}: … }`,
  severity: 'warning',
});

/** Questions that no entry answers, as warnings, and answers that nothing asks for. */
export function checkOddities({ kinds, benchmarks, benchmarkNames, isComplete, today, review }: Oddities): Problem[] {
  const earlierOf = (file: File) => (review === undefined ? undefined : earlierData(review.before, slugOf(file.file), file.data));
  const questions = questionsOf({ kinds, benchmarks, today, earlierOf });
  const asked = { benchmarks: benchmarkNames, questions: isComplete ? questions : undefined, isReview: review !== undefined };
  const answers = kinds.flatMap(({ kind, files: own }) => own.flatMap((file) => checkAnswers(kind, file, asked)));
  return [...openQuestions(questions).map(asProblem), ...answers];
}

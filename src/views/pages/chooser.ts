/** The guided choice among the entries of one category: its questions, and the entries with their answers. */
import type { ChooserAnswer } from '../../../schemas/content.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { scoreInLine } from '../score.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { iconOf } from '../icon.ts';
import { inSentence } from '../in-sentence.ts';
import { passingWords, viewStatus, type StatusView } from '../life-cycle.ts';
import { choosePath } from '../links.ts';
import { lettersOf, usefulQuestions, viewQuestions, type QuestionView } from './chooser-questions.ts';

/** An entry that can be chosen, with its answers. */
export interface Candidate {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly status: StatusView | undefined;
  /** `82/100`; `not ranked` where too little is known. */
  readonly score: string;
  readonly letters: string;
}

export interface ChooserView {
  readonly kind: string;
  /** `Chat models` */
  readonly title: string;
  /** `chat models` */
  readonly name: string;
  readonly icon: string | undefined;
  readonly summary: string;
  readonly path: string;
  readonly leaderboard: string;
  readonly questions: readonly QuestionView[];
  /** What is current, then the rest, each in the order of the leaderboard. */
  readonly candidates: readonly Candidate[];
  /** How they are sorted, in words. */
  readonly order: string;
}

const byRank = (a: EntryDocument, b: EntryDocument) =>
  Number(b.lifeCycle.isCurrent) - Number(a.lifeCycle.isCurrent) ||
  (a.score.rank ?? Infinity) - (b.score.rank ?? Infinity) ||
  b.score.score - a.score.score ||
  compareText(a.slug, b.slug);

function viewCandidate(
  catalogue: Catalogue,
  document: EntryDocument,
  entry: Entry,
  answers: readonly ChooserAnswer[],
): Candidate {
  const { score } = document;
  return {
    slug: document.slug,
    name: document.name,
    href: document.page,
    status: viewStatus(document, viewContext(catalogue)),
    score: scoreInLine(score, catalogue.content.ranking),
    letters: lettersOf(catalogue, entry, answers),
  };
}

function orderText(kind: string, context: ViewContext): string {
  const passing = passingWords([kind], context);
  return passing === '' ? 'The best by score' : `The best by score, with what is ${passing} last`;
}

/** The guided choice among the entries of a category, or of a kind without any; `undefined` where no question tells them apart. */
export function viewChooser(catalogue: Catalogue, kind: string, category: string | undefined): ChooserView | undefined {
  const entries = catalogue.content.entries.filter((one) => one.kind === kind && one.data.category === category);
  const left = entries.filter((entry) => !entryDocument(catalogue, entry).isGone);
  const questions = usefulQuestions(catalogue, kind, category, left);
  if (questions.length === 0) return undefined;
  const answers = questions.flatMap((question) => question.answers.map(([, answer]) => answer));
  const candidates = left
    .map((entry) => ({ entry, document: entryDocument(catalogue, entry) }))
    .toSorted((a, b) => byRank(a.document, b.document))
    .map(({ entry, document }) => viewCandidate(catalogue, document, entry, answers));
  const term = catalogue.content.categories.find(({ id }) => id === category);
  const title = term?.data.name ?? kindOf(kind).plural;
  return {
    kind,
    title,
    name: inSentence(title),
    icon: iconOf(catalogue, kind, category),
    summary: term?.data.summary ?? '',
    path: choosePath(kindOf(kind).folder, category),
    leaderboard: category === undefined ? kindPath(kind) : categoryPath({ kind, category }),
    questions: viewQuestions(catalogue, kind, questions, candidates),
    candidates,
    order: orderText(kind, viewContext(catalogue)),
  };
}

/** The questions of a guided choice: those that tell entries apart, and what each answer leaves. */
import { MOST_QUESTIONS } from '../../../schemas/chooser-declaration.ts';
import type { ChooserAnswer, Condition } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { answerFor, joinQuestions } from '../../matching/chooser.ts';
import { leftBy, type Option } from '../chosen.ts';
import { leaderboardHref, type LeaderboardState } from '../leaderboard-query.ts';
import { exampleUse, exampleCosts } from './choose-cost.ts';

interface AnswerView extends Option {
  /** The anchor of what it leaves, without script. */
  readonly anchor: string;
  readonly text: string;
  /** What a month of an example use costs with those that it leaves. */
  readonly cost: string | undefined;
  /** How many it leaves by itself. */
  readonly count: number;
}

export interface QuestionView {
  readonly id: string;
  readonly ask: string;
  /** What the costs of its answers are counted for. */
  readonly note: string | undefined;
  readonly answers: readonly AnswerView[];
}

type Asked = readonly [id: string, answer: ChooserAnswer];
export interface AskedQuestion {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly Asked[];
}

const LETTERS = { yes: 'y', no: 'n', unknown: 'u' } as const;

/** The values of a fact that entries of a kind have: a leaderboard knows no others. */
function valuesAmong({ content }: Catalogue, kind: string, fact: string): ReadonlySet<unknown> {
  return new Set(content.entries.flatMap((entry) => (entry.kind === kind ? [entry.data.facts[fact]?.value].flat() : [])));
}

/** What an answer is to a leaderboard of a kind. */
function stateOf(catalogue: Catalogue, kind: string, { where = [], requires = [] }: ChooserAnswer): Partial<LeaderboardState> {
  const written = (value: string | boolean) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  const valuesOf = ({ fact, is, includes, oneOf = [] }: Condition) => {
    const had = valuesAmong(catalogue, kind, fact);
    return [is, includes, ...oneOf].filter((value) => value !== undefined).filter((value) => had.has(value));
  };
  const isRange = ({ atLeast, atMost }: Condition) => atLeast !== undefined || atMost !== undefined;
  const end = (amount: number | undefined) => (amount === undefined ? '' : String(amount));
  return {
    values: Object.fromEntries(where.filter((test) => !isRange(test)).map((test) => [test.fact, valuesOf(test).map(written)])),
    ranges: Object.fromEntries(
      where.filter(isRange).map(({ fact, atLeast, atMost }) => [fact, { from: end(atLeast), to: end(atMost) }]),
    ),
    capabilities: requires,
  };
}

/** The answers of an entry, a letter each. */
export function lettersOf(catalogue: Catalogue, { data }: Entry, answers: readonly ChooserAnswer[]): string {
  const statedBy = new Map(catalogue.content.capabilities.map(({ id, data: own }) => [id, own.statedBy]));
  const claimant = { facts: data.facts, claims: data.capabilities.map(({ id }) => id) };
  return answers.map((answer) => LETTERS[answerFor(answer, claimant, statedBy)]).join('');
}

/** The questions that tell entries apart: some answer leaves some of them, and not all. */
export function usefulQuestions(
  catalogue: Catalogue,
  kind: string,
  category: string | undefined,
  entries: readonly Entry[],
): AskedQuestion[] {
  const own = catalogue.content.categories.find(({ id }) => id === category)?.data.chooser ?? {};
  const asked = joinQuestions(own, kindOf(kind).declared.chooser ?? {});
  const tellsApart = (answer: ChooserAnswer) => {
    const count = entries.filter((entry) => lettersOf(catalogue, entry, [answer]) === 'y').length;
    return count > 0 && count < entries.length;
  };
  return asked
    .filter(([, { answers }]) => Object.values(answers).some(tellsApart))
    .slice(0, MOST_QUESTIONS)
    .map(([id, { ask, answers }]) => ({ id, ask, answers: Object.entries(answers) }));
}

/** The questions with what each answer leaves of `candidates`. */
export function viewQuestions(
  catalogue: Catalogue,
  kind: string,
  questions: readonly AskedQuestion[],
  candidates: readonly { readonly slug: string; readonly letters: string }[],
): QuestionView[] {
  const letters = candidates.map((one) => one.letters);
  let place = -1;
  return questions.map(({ id, ask, answers }) => ({
    id,
    ask,
    note: exampleUse(
      catalogue,
      kind,
      answers.map(([, answer]) => answer),
      candidates.map(({ slug }) => slug),
    ),
    answers: answers.map(([answerId, answer]): AnswerView => {
      place += 1;
      const { fitting } = leftBy(letters, [place]);
      const slugs = fitting.flatMap((at) => candidates[at]?.slug ?? []);
      return {
        question: id,
        answer: answerId,
        filter: leaderboardHref('', stateOf(catalogue, kind, answer)).slice(1),
        anchor: `${id}-${answerId}`,
        text: answer.text,
        cost: exampleCosts(catalogue, kind, answer, slugs),
        count: fitting.length,
      };
    }),
  }));
}

/** Which of the values of entries it takes to answer a text, so that no others are fetched. Runs in the browser and in tests. */
import type { QuestionWords } from './question-index.ts';
import { ANOTHER, isNegation, THAN } from './other-things.ts';
import { applySpellings } from './question-segments.ts';
import { readQuestion } from './read-question.ts';

export interface AskedParts {
  /** The facts that the text asks about, each once. */
  readonly facts: readonly string[];
  /** Whether it asks for capabilities. */
  readonly capabilities: boolean;
}

/** A text without words that deny, and those that ask for something else. */
const plainly = (text: string): string =>
  text
    .replace(ANOTHER, ' ')
    .replace(THAN, ' ')
    .split(/[\s-]+/)
    .filter((word) => !isNegation(word))
    .join(' ');

/** What a text asks about, as it is written or in the words of the site. */
export function askedParts(text: string, words: QuestionWords): AskedParts {
  const spelt = [text, applySpellings(text, words.spellings)];
  // Of what is denied, or asked for in place of something, it is told what has it.
  const texts = spelt.flatMap((one) => [one, plainly(one)]);
  const questions = texts.flatMap((one) => readQuestion(one, words).questions);
  const asked = questions.flatMap((question) => [...question.asked, ...question.ranges]);
  const facts = asked.flatMap((one) => ('fact' in one ? one.fact : []));
  return {
    facts: [...new Set(facts)],
    capabilities: questions.some((one) => one.asked.some(({ type }) => type === 'capability')),
  };
}

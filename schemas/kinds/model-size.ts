/** How large models are, and what one request may hold. */
import type { FieldKit } from '../fact-types/index.ts';

/** Makers state it of weights that they publish, and hardly of others. It never changes, and more is no better by itself. */
export const parametersBillion = {
  label: 'Parameters',
  aliases: ['model size', 'number of parameters'],
  type: 'size',
  better: 'none',
  unit: 'billion',
  maxAgeDays: 3650,
  isRare: true,
  // What is outside is meant in millions, or counted one by one.
  schema: ({ z }: FieldKit) => z.number().min(0.01).max(20_000),
  definition: 'How many there are in all, as the maker counts them. A billion takes half a gigabyte in 4 bits, and two in 16.',
} as const;

/** What was released keeps its sizes; a maker that changes one says so. So an old reading stands, and compares with a new one. */
const STAYS = { maxAgeDays: 1095, comparableWithinDays: 3650 } as const;

export const contextTokens = {
  label: 'Context window',
  aliases: ['context length', 'context size', 'input limit', 'max input tokens'],
  phrase: 'has a context window {difference}',
  type: 'tokens',
  better: 'higher',
  advisedAs: { amount: ['inputs', 'input', 'prompts', 'prompt', 'contexts', 'texts', 'documents', 'window', 'request'] },
  unit: 'tokens',
  ...STAYS,
  // Less is meant in thousands.
  schema: ({ z }: FieldKit) => z.int().min(256).max(100_000_000),
  definition: 'How many tokens one request may hold, input and output together.',
} as const;

/** Where a window is shared out, the input has less of it than the whole. Most makers state no such limit. */
export const maxInputTokens = {
  label: 'Longest input',
  type: 'tokens',
  better: 'none',
  unit: 'tokens',
  isRare: true,
  ...STAYS,
  schema: ({ z }: FieldKit) => z.int().min(256).max(100_000_000),
  definition: 'How many tokens the input of one request may hold, where that is less than the context window.',
} as const;

export const maxOutputTokens = {
  label: 'Longest output',
  aliases: ['output limit', 'output tokens', 'max completion tokens'],
  phrase: 'can write answers {difference}',
  type: 'tokens',
  better: 'higher',
  advisedAs: { amount: ['answers', 'output'] },
  within: 'contextTokens',
  unit: 'tokens',
  ...STAYS,
  definition:
    'How many tokens the model can write in one answer. As many as its context window holds means that no other limit is stated.',
} as const;

/** Facts and price history of a synthetic model: about thirty facts, none of which contradicts another. */
import type { Random } from './random.ts';

interface Stated {
  readonly value: unknown;
  readonly source: string;
  readonly asOf: string;
}

export type Facts = Readonly<Record<string, Stated>>;

/** The day on which the list of facts was read; of real entries, too, most facts come from one list of one day. */
const LIST_DAY = '2026-06-15';

/** Values with their sources: nearly all come from one list, the others from another on a day of their own. */
export const stateAll = (values: Readonly<Record<string, unknown>>, random: Random): Facts =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      random.happens(0.96)
        ? { value, source: 'facts-list', asOf: LIST_DAY }
        : { value, source: 'second-list', asOf: random.day('2026-06-01', '2026-06-30') },
    ]),
  );

const cents = (value: number) => Math.max(0.001, Math.round(value * 1000) / 1000);

function pricesOf(random: Random) {
  const input = random.amount(0.1, 8, 2);
  const output = cents(input * random.whole(3, 6));
  return {
    inputUsdPerMillionTokens: input,
    outputUsdPerMillionTokens: output,
    cachedInputUsdPerMillionTokens: cents(input / 4),
    cacheWriteUsdPerMillionTokens: cents(input * 1.25),
    batchInputUsdPerMillionTokens: cents(input / 2),
    batchOutputUsdPerMillionTokens: cents(output / 2),
    imageInputUsdPerMillionTokens: cents(input * 2),
    audioInputUsdPerMillionTokens: cents(input * 4),
    subscriptionUsdPerMonth: random.whole(5, 30),
    freeAllowance: `${random.whole(10, 90)} requests a day`,
  };
}

/** Open weights come with a licence, and what is closed has none. */
function termsOf(random: Random) {
  const openWeights = random.happens(0.5);
  return openWeights ? { openWeights, licence: random.one(['MIT', 'Apache-2.0', 'BSD-3-Clause']) } : { openWeights };
}

export function modelFacts(random: Random): Facts {
  const values = {
    status: 'active',
    pricing: 'free-tier',
    ...pricesOf(random),
    contextTokens: random.one([32_000, 64_000, 128_000, 200_000, 256_000, 1_000_000]),
    maxOutputTokens: random.one([8000, 16_000, 32_000]),
    inputModalities: ['text', ...random.some(['image', 'audio', 'video', 'pdf'], random.whole(1, 3))],
    outputModalities: ['text'],
    toolCalling: random.happens(0.7),
    structuredOutput: random.happens(0.7),
    reasoning: random.happens(0.5),
    fileInput: true,
    temperatureControl: random.happens(0.5),
    providerCount: random.whole(4, 25),
    onOpenrouter: random.happens(0.7),
    releaseDate: random.day('2025-09-01', '2026-05-01'),
    knowledgeCutoff: random.one(['2024-06', '2024-10', '2025-01', '2025-06']),
    ...termsOf(random),
  };
  return stateAll(values, random);
}

const DAYS = ['2026-05-02', '2026-05-20'];

/** The price fell by steps to the present one. */
export function modelHistory(facts: Facts, random: Random): Readonly<Record<string, unknown>> {
  const now = Number(facts.inputUsdPerMillionTokens?.value);
  const step = random.amount(0.05, 0.12, 2);
  const prices = DAYS.map((asOf, index) => ({
    value: cents(now * (1 + (DAYS.length - index) * step)),
    source: 'facts-list',
    asOf,
  }));
  return { inputUsdPerMillionTokens: prices };
}

/** Signals -> sub-scores -> score, coverage and interval of one entry. */
import type { BenchmarkScales, Ranking, Ratable, Score, Signal, SignalScore, SubScore } from './method.ts';
import { centreOf, quantilesFor } from './reference.ts';
import { goalpostOf, signalInput, signalScore } from './signals.ts';
import { sum } from '../../schemas/numbers.ts';
import { clampScore } from './score-scale.ts';

function scoreSignal(signal: Signal, entry: Ratable, method: Ranking, scales: BenchmarkScales): SignalScore {
  const { id, label, weight } = signal;
  const input = signalInput(signal, entry);
  const goalpost = goalpostOf(signal, scales, entry.category);
  const own = { id, label, weight, goalpost, raw: input?.raw, from: input?.from, asOf: input?.asOf };
  if (input === undefined) return { ...own, score: centreOf(quantilesFor(id, entry, method)), deviation: 0 };
  if (signal.results !== undefined && entry.results !== undefined)
    return { ...own, score: entry.results.score, deviation: entry.results.deviation };
  return { ...own, score: signalScore(goalpost, input.raw, input.asOf), deviation: 0 };
}

/** How many standard deviations the bounds of a score lie from it: 90% of a normal distribution lie between. */
const NINETY_PERCENT = 1.645;

/** Weighted mean of a sub-score's signals, with every unknown one and every deviation at one of its `ends`. */
function boundOf(signals: readonly SignalScore[], end: 0 | 100): number {
  const side = end === 0 ? -NINETY_PERCENT : NINETY_PERCENT;
  return sum(
    signals.map(({ weight, raw, score, deviation }) => weight * (raw === undefined ? end : clampScore(score + side * deviation))),
  );
}

/** The whole numbers, from 0 to 100, between which a sub-score of that deviation lies in 90% of cases. */
export function boundsOf(score: number, deviation: number): readonly [low: number, high: number] {
  const spread = NINETY_PERCENT * deviation;
  return [Math.floor(clampScore(score - spread)), Math.ceil(clampScore(score + spread))];
}

const known = (signals: readonly SignalScore[]) => signals.filter((signal) => signal.raw !== undefined);

/** Rounding noise of adding weights would otherwise show 100% as 99.99%. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;

function toSubScore(id: string, entry: Ratable, method: Ranking, scales: BenchmarkScales): SubScore {
  const { label = id, weight = 0 } = method.subScores[id] ?? {};
  const signals = (method.signals[entry.kind]?.[id] ?? []).map((signal) => scoreSignal(signal, entry, method, scales));
  const open = signals.filter((signal) => signal.raw === undefined).map((signal) => [signal.id, signal.weight] as const);
  return {
    id,
    label,
    weight,
    score: sum(signals.map((signal) => signal.weight * signal.score)),
    isMeasured: known(signals).length > 0,
    open: Object.fromEntries(open),
    deviation: Math.sqrt(sum(signals.map((signal) => (signal.weight * signal.deviation) ** 2))),
    signals,
  };
}

/**
 * The score of one entry. In place of an unknown signal stands the published median of its category: never nothing, which would
 * reward hiding a bad value, and never 0, which would call the unknown the worst. It adds no lead: what it could be is sampled
 * (`uncertainty.ts`), and `low` and `high` hold the score with everything unknown at 0, and at 100.
 */
export function scoreEntry(entry: Ratable, method: Ranking, scales: BenchmarkScales): Score {
  const subScores = Object.keys(method.subScores).map((id) => toSubScore(id, entry, method, scales));
  const total = (value: (subScore: SubScore) => number) =>
    tidy(sum(subScores.map((subScore) => subScore.weight * value(subScore))));
  return {
    slug: entry.slug,
    kind: entry.kind,
    category: entry.category,
    methodVersion: method.methodVersion,
    score: total((subScore) => subScore.score),
    subScores,
    equalWeights: tidy(sum(subScores.map((subScore) => subScore.score)) / subScores.length),
    coverage: Math.min(
      1,
      total((subScore) => sum(known(subScore.signals).map((signal) => signal.weight))),
    ),
    low: total((subScore) => boundOf(subScore.signals, 0)),
    high: total((subScore) => boundOf(subScore.signals, 100)),
  };
}

/** Signals -> sub-scores -> score, coverage and interval of one entry. */
import type { BenchmarkScales, Ranking, Ratable, Score, Signal, SignalScore, SubScore } from './method.ts';
import { goalpostOf, signalInput, signalScore } from './signals.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function scoreSignal(signal: Signal, entry: Ratable, method: Ranking, scales: BenchmarkScales): SignalScore {
  const input = signalInput(signal, entry);
  const goalpost = goalpostOf(signal, scales);
  const score = input === undefined ? method.prior : signalScore(goalpost, input.raw, method.asOf);
  return { id: signal.id, label: signal.label, weight: signal.weight, raw: input?.raw, from: input?.from, score, goalpost };
}

/** Weighted mean of a sub-score's signals; `unknownAs` replaces the unknown ones. */
function meanOf(signals: readonly SignalScore[], unknownAs?: number): number {
  return sum(
    signals.map((signal) => signal.weight * (signal.raw === undefined && unknownAs !== undefined ? unknownAs : signal.score)),
  );
}

const knownShare = (signals: readonly SignalScore[]) =>
  sum(signals.filter((signal) => signal.raw !== undefined).map((signal) => signal.weight));

/** Rounding noise of adding weights would otherwise show 100% as 99.99%. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;

/**
 * The score of one entry. An unknown signal counts as the published prior: never dropped, which would reward hiding
 * a bad value, and never 0, which would call the unknown the worst. What that leaves open is the interval `low`-`high`.
 */
export function scoreEntry(entry: Ratable, method: Ranking, scales: BenchmarkScales): Score {
  const subScores = Object.entries(method.subScores).map(([id, { label, weight }]): SubScore => {
    const signals = (method.signals[entry.kind]?.[id] ?? []).map((signal) => scoreSignal(signal, entry, method, scales));
    return { id, label, weight, score: meanOf(signals), signals };
  });
  const total = (value: (subScore: SubScore) => number) =>
    tidy(sum(subScores.map((subScore) => subScore.weight * value(subScore))));
  return {
    slug: entry.slug,
    methodVersion: method.methodVersion,
    score: total((subScore) => subScore.score),
    subScores,
    equalWeights: tidy(sum(subScores.map((subScore) => subScore.score)) / subScores.length),
    coverage: Math.min(
      1,
      total((subScore) => knownShare(subScore.signals)),
    ),
    low: total((subScore) => meanOf(subScore.signals, 0)),
    high: total((subScore) => meanOf(subScore.signals, 100)),
  };
}

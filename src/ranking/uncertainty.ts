/** What a score could be: samples of everything that is unknown of an entry, the same in every build and in the browser. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { centreOf, quantileFunction, quantilesFor, type Member, type Reference } from './reference.ts';
import { clampScore } from './score-scale.ts';

/** A sub-score with what is not known of it. */
interface UncertainSubScore {
  /** With the median of its category in place of each unknown signal. */
  readonly score: number;
  /** Unknown signal -> its share of the sub-score. */
  readonly open: Readonly<Record<string, number>>;
  /** The standard deviation that few or scattered results leave, in points. */
  readonly deviation: number;
}

export interface UncertainScore extends Member {
  readonly slug: string;
  readonly subScores: readonly UncertainSubScore[];
}

/** A number from a text, by FNV-1a: samples of an entry follow from its slug, so that adding another entry changes none. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

type Random = () => number;

function randomFor(slug: string, seed: number): Random {
  const generator = xoroshiro128plus(seedOf(slug) ^ seed);
  return () => uniformFloat64(generator);
}

/** A sample of the standard normal distribution, by Box and Muller. */
const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function samplesOf(
  subScore: UncertainSubScore,
  member: Member,
  reference: Reference,
  count: number,
  random: Random,
): Float64Array {
  const open = Object.entries(subScore.open).map(([signal, weight]) => {
    const quantiles = quantilesFor(signal, member, reference);
    return { weight, centre: centreOf(quantiles), valueAt: quantileFunction(quantiles) };
  });
  const known = subScore.score - open.reduce((sum, { weight, centre }) => sum + weight * centre, 0);
  const { deviation } = subScore;
  const samples = new Float64Array(count).fill(clampScore(known));
  if (open.length === 0 && deviation === 0) return samples;
  return samples.map(() => {
    let guessed = 0;
    for (const { weight, valueAt } of open) guessed += weight * valueAt(random());
    return clampScore(known + guessed + (deviation === 0 ? 0 : deviation * normal(random)));
  });
}

/** Samples of each sub-score of an entry: unknown signals by the quantiles of its category, results by their deviation. */
export function sampleSubScores(
  score: UncertainScore,
  method: Reference & { readonly robustness: { readonly samples: number; readonly seed: number } },
): readonly Float64Array[] {
  const { samples, seed } = method.robustness;
  const random = randomFor(score.slug, seed);
  return score.subScores.map((subScore) => samplesOf(subScore, score, method, samples, random));
}

/** Raw values -> 0 to 100, by published fixed goalposts: adding an entry changes no other entry's signals. */
import { ageInDays } from '../../schemas/dates.ts';
import { isOpenLicence } from '../../schemas/fact-types/open-licences.ts';
import type { BenchmarkScales, Goalpost, Ratable, RawValue, Signal } from './method.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { clampScore } from './score-scale.ts';

function sizeOf(raw: RawValue): number {
  return Array.isArray(raw) ? raw.length : Number(raw);
}

/**
 * The score of a raw value under a goalpost.
 *
 * count      100 · ln(1 + min(x, top)) / ln(1 + top)
 * logRange   100 · (ln x − ln from) / (ln to − ln from), held between 0 and 100
 * linear     100 · (x − from) / (to − from), held between 0 and 100; `from` may be the larger
 * daysSince  100 · (1 − ln((1 + days) / (1 + recent)) / ln((1 + top) / (1 + recent))), held between 0 and 100; days before
 *            `asOf`: the day on which the value was read, so that an old copy does not look like an abandoned work
 * boolean    yes 100, no 0
 * stated     100, or 0 for `none`
 * oneOf      100 for a value of the list, 0 for any other
 * openLicence  100 for a licence that lets anybody use the work for any purpose, 0 for any other
 */
export function signalScore(goalpost: Goalpost, raw: RawValue, asOf = ''): number {
  switch (goalpost.type) {
    case 'count':
      return (100 * Math.log1p(Math.min(Math.max(sizeOf(raw), 0), goalpost.top))) / Math.log1p(goalpost.top);
    case 'logRange':
      return clampScore((100 * Math.log(Math.max(sizeOf(raw), 1e-9) / goalpost.from)) / Math.log(goalpost.to / goalpost.from));
    case 'linear':
      return clampScore((100 * (sizeOf(raw) - goalpost.from)) / (goalpost.to - goalpost.from));
    case 'daysSince': {
      const { recent = 0, top } = goalpost;
      return clampScore(
        100 - (100 * Math.log((1 + ageInDays(String(raw), asOf)) / (1 + recent))) / Math.log((1 + top) / (1 + recent)),
      );
    }
    case 'boolean':
      return raw === true ? 100 : 0;
    case 'stated':
      return raw === 'none' ? 0 : 100;
    case 'openLicence':
      return isOpenLicence(String(raw)) ? 100 : 0;
    case 'oneOf':
      return goalpost.values.includes(String(raw)) ? 100 : 0;
  }
}

export interface SignalInput {
  readonly raw: RawValue;
  readonly from: string;
  /** The day on which it was read, to which days are counted; none for what is not a fact. */
  readonly asOf?: string;
}

/** Goalposts for which "known to have none" is a value like any other. */
export const NONE_COUNTS: ReadonlySet<Goalpost['type']> = new Set(['stated', 'oneOf', 'openLicence'] as const);

/** Where the raw value of a signal comes from that counts all results: their number. */
export const RESULTS = 'results';

/** The one that scores best, the larger among equals. */
function bestOf(inputs: readonly SignalInput[], goalpost: Goalpost): SignalInput | undefined {
  const scoreOf = ({ raw, asOf }: SignalInput) => signalScore(goalpost, raw, asOf);
  return inputs.toSorted((a, b) => scoreOf(b) - scoreOf(a) || Number(b.raw > a.raw) - Number(b.raw < a.raw))[0];
}

/**
 * Whether a day that moves on was read too long ago to say anything of now: who was at work then may have stopped since. What
 * rested even then is taken to rest still.
 */
function isOutlived(goalpost: Goalpost, { value, asOf }: Ratable['facts'][string], today: string): boolean {
  if (goalpost.type !== 'daysSince' || goalpost.holds === undefined) return false;
  return ageInDays(asOf, today) > goalpost.holds && ageInDays(String(value), asOf) <= (goalpost.recent ?? 0);
}

function fromFacts(ids: readonly string[], entry: Ratable, goalpost: Goalpost): SignalInput | undefined {
  const { type } = goalpost;
  const stated = ids.flatMap((id): SignalInput[] => {
    const fact = entry.facts[id];
    if (fact === undefined || isOutlived(goalpost, fact, entry.today)) return [];
    if (fact.value !== 'none' || NONE_COUNTS.has(type)) return [{ raw: fact.value, from: id, asOf: fact.asOf }];
    return type === 'count' ? [{ raw: 0, from: id }] : [];
  });
  return bestOf(stated, goalpost);
}

function fromLists(ids: readonly string[], entry: Ratable): SignalInput | undefined {
  const lists = ids.map((id) => entry.facts[id]?.value);
  if (!lists.every((list): list is readonly string[] => Array.isArray(list))) return undefined;
  return { raw: lists.reduce((sum, list) => sum + list.length, 0), from: ids.join(' + ') };
}

/**
 * The raw value of a signal, or `undefined` when it is unknown.
 * Of several facts that measure the same thing the one that scores best counts, so that hiding one can never raise the score.
 */
export function signalInput(signal: Signal, entry: Ratable): SignalInput | undefined {
  if (signal.facts !== undefined) return fromFacts(signal.facts, entry, goalpostOf(signal, {}, entry.category));
  if (signal.listLengths !== undefined) return fromLists(signal.listLengths, entry);
  if (signal.benchmark !== undefined) {
    const result = ownValue(entry.benchmarks, signal.benchmark);
    return result === undefined ? undefined : { raw: result.value, from: signal.benchmark };
  }
  if (signal.results !== undefined) return entry.results === undefined ? undefined : { raw: entry.results.count, from: RESULTS };
  return entry.centrality === undefined ? undefined : { raw: entry.centrality, from: 'match graph' };
}

/** The goalpost of a signal: that of the category, or of the kind; benchmarks bring theirs, the match graph is 0-100 already. */
export function goalpostOf(signal: Signal, scales: BenchmarkScales, category?: string): Goalpost {
  const own = ownValue(signal.byCategory ?? {}, category ?? '') ?? signal.goalpost;
  if (own !== undefined) return own;
  const scale = signal.benchmark === undefined ? { from: 0, to: 100 } : scales[signal.benchmark];
  if (scale === undefined) throw new Error(`no scale for benchmark ${signal.benchmark}`);
  return { type: 'linear', from: scale.from, to: scale.to };
}

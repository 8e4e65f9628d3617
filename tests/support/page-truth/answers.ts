/** Questions to the facts of an entry. What nobody recorded is unknown, and never no. */
import type { Condition, Signal, TrueEntry, Truth, Value } from './truth.ts';

export type Answer = 'yes' | 'no' | 'unknown';

function holds({ atLeast, atMost, is, includes }: Condition, value: Value): boolean {
  if (atLeast !== undefined && !(typeof value === 'number' && value >= atLeast)) return false;
  if (atMost !== undefined && !(typeof value === 'number' && value <= atMost)) return false;
  if (is !== undefined && value !== is) return false;
  return includes === undefined || (Array.isArray(value) && value.includes(includes));
}

function factAnswer(condition: Condition, { facts }: TrueEntry): Answer {
  const value = facts[condition.fact]?.value;
  if (value === undefined) return 'unknown';
  return holds(condition, value) ? 'yes' : 'no';
}

function all(answers: readonly Answer[]): Answer {
  if (answers.some((answer) => answer === 'no')) return 'no';
  return answers.some((answer) => answer === 'unknown') ? 'unknown' : 'yes';
}

function any(answers: readonly Answer[]): Answer {
  if (answers.some((answer) => answer === 'yes')) return 'yes';
  return answers.some((answer) => answer === 'unknown') ? 'unknown' : 'no';
}

/** Whether it has a capability: its facts decide, then its claims. */
export function capabilityAnswer(id: string, entry: TrueEntry, { statedBy }: Truth): Answer {
  const conditions = statedBy.get(id) ?? [];
  const stated = conditions.length === 0 ? 'unknown' : all(conditions.map((condition) => factAnswer(condition, entry)));
  return stated === 'unknown' && entry.claims.includes(id) ? 'yes' : stated;
}

/** Whether it meets all that a need asks for. */
export function needAnswer(id: string, entry: TrueEntry, truth: Truth): Answer {
  const need = truth.needs.get(id);
  if (need === undefined) return 'unknown';
  const ask = (one: string) => capabilityAnswer(one, entry, truth);
  const alternatives = need.anyOf.length === 0 ? [] : [any(need.anyOf.map(ask))];
  return all([...need.requires.map(ask), ...alternatives, ...need.where.map((condition) => factAnswer(condition, entry))]);
}

/** Whether anything is known of a signal. Of results those count whose benchmark has an area, and is calibrated. */
export function isSignalKnown(
  signal: Signal,
  { facts, benchmarks, claims }: TrueEntry,
  truth: Pick<Truth, 'benchmarks'>,
): boolean {
  const isCounted = (id: string) =>
    truth.benchmarks.get(id)?.area !== undefined && truth.benchmarks.get(id)?.calibration !== undefined;
  if (signal.results === true) return Object.keys(benchmarks).some(isCounted);
  if (signal.centrality === true) return claims.length > 0;
  // Lengths are added up, so all of them must be known.
  if (signal.listLengths !== undefined) return signal.listLengths.every((id) => facts[id] !== undefined);
  return (signal.facts ?? []).some((id) => facts[id] !== undefined) || benchmarks[signal.benchmark ?? ''] !== undefined;
}

/** Whether anything is known of a sub-score, so that a figure of it is a measurement. */
export function isMeasured(subScore: string, entry: TrueEntry, truth: Truth): boolean {
  const { ranking } = truth;
  return (ranking.signals[entry.kind.id]?.[subScore] ?? []).some((signal) => isSignalKnown(signal, entry, truth));
}

/** The days on which something happened to it that its kind calls an event, or on which a figure changed. */
export function eventDays({ kind, facts, history }: TrueEntry): string[] {
  const dated = kind.facts.flatMap(({ id, isEvent }) => {
    const value = facts[id]?.value;
    return isEvent === true && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [];
  });
  const changed = Object.entries(history).flatMap(([id, points]) => {
    const [now, last] = [facts[id], points.at(-1)];
    const isNew = now !== undefined && last !== undefined && now.value !== last.value && now.asOf > last.asOf;
    const days = points.slice(1).filter((point, index) => point.value !== points[index]?.value);
    return [...days.map(({ asOf }) => asOf), ...(isNew ? [now.asOf] : [])];
  });
  return [...dated, ...changed];
}

/** The arithmetic of a score, line by line: fact -> signal -> sub-score -> score. The page and `visavis explain` both print it. */
import { kinds } from '../../kinds/kinds.ts';
import type { Goalpost, Ranked, RawValue, SignalScore } from '../../ranking/method.ts';
import { QUALITY_RULES, type Quality } from '../../ranking/quality.ts';
import { RESULTS } from '../../ranking/signals.ts';
import type { ViewContext } from '../context.ts';
import { formatCount, formatDate, formatList, formatNumber, formatShare } from '../format.ts';

interface SignalLine {
  readonly label: string;
  /** `164,321 (stars)`, or `unknown`. */
  readonly raw: string;
  readonly known: boolean;
  /** For a signal that counts all results: each area with its mean, and what they come to. */
  readonly areas: readonly string[];
  /** How the raw value becomes a score, in a formula that can be checked by hand. */
  readonly rule: string;
  /** Two decimals. */
  readonly score: string;
  readonly weight: string;
  /** score × weight. */
  readonly part: string;
}

interface SubScoreLines {
  readonly label: string;
  readonly isMeasured: boolean;
  readonly signals: readonly SignalLine[];
  readonly score: string;
  readonly weight: string;
  readonly part: string;
}

export interface ScoreExplanation {
  readonly subScores: readonly SubScoreLines[];
  readonly score: string;
  readonly coverage: string;
  readonly interval: string;
  readonly methodVersion: string;
}

/** With the sign of a subtraction. */
const two = (value: number) => formatNumber(value, 2).replace('-', '−');
const three = (value: number) => formatNumber(value, 3);

function formatRaw(raw: RawValue): string {
  if (typeof raw === 'number') return formatNumber(raw, Number.isInteger(raw) ? 0 : 2);
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  const text = String(raw);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text) : text;
}

const formatPost = (post: number) => formatNumber(post, Number.isInteger(post) ? 0 : 2);

type DaysSince = Extract<Goalpost, { readonly type: 'daysSince' }>;

function daysRule({ recent, top }: DaysSince): string {
  if (recent === undefined) return `100 · (1 − ln(1 + days) / ln(1 + ${formatNumber(top)}))`;
  const from = formatNumber(1 + recent);
  return `100 up to ${formatNumber(recent)} days, then 100 · (1 − ln((1 + days) / ${from}) / ln(${formatNumber(1 + top)} / ${from}))`;
}

const holdsNote = ({ holds }: DaysSince) =>
  holds === undefined ? '' : `; a 100 that was read more than ${formatNumber(holds)} days ago is unknown now`;

/** The rule of a goalpost in words and figures. */
export function formatGoalpost(goalpost: Goalpost, asOf?: string): string {
  switch (goalpost.type) {
    case 'count':
      return `100 · ln(1 + x) / ln(1 + ${formatNumber(goalpost.top)}), x at most ${formatNumber(goalpost.top)}`;
    case 'logRange':
      return `0 at ${formatPost(goalpost.from)}, 100 at ${formatPost(goalpost.to)}, logarithmic`;
    case 'linear':
      return `0 at ${formatPost(goalpost.from)}, 100 at ${formatPost(goalpost.to)}, linear`;
    case 'daysSince':
      return `${daysRule(goalpost)}, days before ${asOf === undefined ? `the day on which it was read${holdsNote(goalpost)}` : formatDate(asOf)}`;
    case 'boolean':
      return 'yes 100, no 0';
    case 'stated':
      return '100 if there is one, 0 if there is none';
    case 'openLicence':
      return '100 for a licence that lets anybody use it for any purpose, 0 for any other';
    case 'oneOf':
      return `100 for ${formatList(goalpost.values)}, 0 for any other`;
  }
}

function ruleOf({ raw, goalpost, from, asOf, deviation }: SignalScore): string {
  if (raw === undefined && goalpost.type === 'daysSince' && goalpost.holds !== undefined)
    return `unknown, or read more than ${formatNumber(goalpost.holds)} days ago; the middle of its category stands in`;
  if (raw === undefined) return 'unknown; the middle of its category stands in';
  if (from === RESULTS) return `the mean of its standardised results by area, give or take ${formatNumber(deviation, 1)}`;
  return formatGoalpost(goalpost, asOf);
}

/** The areas of an entry's results, each with its mean and weight, and the sum that they come to. */
function areaLines({ areas, ability, score }: Quality, { ranking }: ViewContext): string[] {
  const lines = areas.map(
    ({ id, mean, count, weight }) =>
      `${ranking.areas[id] ?? id}: ${two(mean)} from ${formatCount(count, 'result')}, weight ${formatShare(weight)}`,
  );
  const { pointsPerUnit } = QUALITY_RULES;
  return [
    ...lines,
    `together, shrunk to the middle of the category: ${two(ability)}; 50 + ${pointsPerUnit} · ${two(ability)} = ${two(score)}`,
  ];
}

function rawText({ raw, from }: SignalScore, factLabel: string): string {
  if (raw === undefined) return 'unknown';
  return from === RESULTS ? formatCount(Number(raw), 'result') : `${formatRaw(raw)}${factLabel}`;
}

function explainSignal(signal: SignalScore, quality: Quality | undefined, context: ViewContext): SignalLine {
  const known = signal.raw !== undefined;
  const factLabel = signal.from === undefined || signal.from === RESULTS ? '' : ` (${labelOf(signal.from, context)})`;
  return {
    label: signal.label,
    raw: rawText(signal, factLabel),
    known,
    areas: signal.from === RESULTS && quality !== undefined ? areaLines(quality, context) : [],
    rule: ruleOf(signal),
    score: two(signal.score),
    weight: formatShare(signal.weight),
    part: three(signal.score * signal.weight),
  };
}

function labelOf(id: string, context: ViewContext): string {
  const facts = kinds.flatMap((kind) => kind.facts);
  const label = id
    .split(' + ')
    .map(
      (part) =>
        facts.find((fact) => fact.id === part)?.label ?? context.benchmarks.find((one) => one.id === part)?.data.name ?? part,
    );
  return label.join(' + ');
}

/** The whole arithmetic of one score; `quality` is what its results come to. */
export function explainScore(ranked: Ranked, quality: Quality | undefined, context: ViewContext): ScoreExplanation {
  return {
    subScores: ranked.subScores.map((subScore) => ({
      label: subScore.label,
      isMeasured: subScore.isMeasured,
      signals: subScore.signals.map((signal) => explainSignal(signal, quality, context)),
      score: two(subScore.score),
      weight: formatShare(subScore.weight),
      part: three(subScore.score * subScore.weight),
    })),
    score: two(ranked.score),
    coverage: formatShare(ranked.coverage),
    interval: `${two(ranked.low)} to ${two(ranked.high)}`,
    methodVersion: ranked.methodVersion,
  };
}

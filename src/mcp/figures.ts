/** Scores, facts and where they come from, in lines and as data. */
import * as z from 'zod';
import type { FactValue } from '../../schemas/content.ts';
import type { CellView } from '../views/cell.ts';
import { formatDate, unitText } from '../views/format.ts';
import { inSentence } from '../views/in-sentence.ts';
import { withRange, type ScoreView } from '../views/score.ts';

export const scoreData = z.object({
  value: z.int().nullable().describe('0 to 100; null where too little is known.'),
  low: z.int().describe('With everything unknown at 0.'),
  high: z.int().describe('With everything unknown at 100.'),
  coverage: z.string().describe('How much of it is known.'),
  rank: z.string().describe('Its place, or why it has none.'),
  methodVersion: z.string(),
});

/** A score as data. What is not measured has no value. */
export const dataOfScore = (score: ScoreView): z.output<typeof scoreData> => ({
  value: score.isMeasured ? score.value : null,
  low: score.low,
  high: score.high,
  coverage: score.coverage,
  rank: score.rankText,
  methodVersion: score.methodVersion,
});

/** `82/100 (78 to 85), 3rd of 16 models`; without a figure where it is not measured. */
export function scoreText({ isMeasured, value, low, high, rankText, coverage }: ScoreView): string {
  if (!isMeasured) return `${rankText} (${coverage} is; it could lie from ${low} to ${high})`;
  return `${withRange(`${value}/100`, { low, high })}, ${inSentence(rankText)}`;
}

const sourceData = z.object({ label: z.string(), url: z.string() });

export const factData = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(['known', 'unknown', 'not-applicable']),
  text: z.string(),
  unit: z.string().nullable(),
  value: z
    .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
    .nullable()
    .describe('null where nothing is known.'),
  source: sourceData.nullable(),
  asOf: z.string().nullable().describe('The day that the value is of.'),
  isOutdated: z.boolean(),
  note: z.string().nullable(),
  disputed: z.string().nullable().describe('What another source says.'),
});

/** `Input price (USD per 1M …)` */
export const withUnit = ({ label, unit }: { readonly label: string; readonly unit?: string | undefined }): string =>
  unit === undefined ? label : `${label} (${unit})`;

type ToldCell = Pick<CellView, 'state' | 'text' | 'note' | 'source' | 'asOf' | 'isOutdated' | 'dispute'>;

/** A value of which nothing is recorded. */
export const UNKNOWN: ToldCell = {
  state: 'unknown',
  text: 'Unknown',
  note: undefined,
  source: undefined,
  asOf: undefined,
  isOutdated: false,
  dispute: undefined,
};

export interface LabelledCell {
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly cell: ToldCell;
}

const disputeText = ({ dispute }: ToldCell) =>
  dispute === undefined ? undefined : `${dispute.source.label} says ${dispute.text} (${dispute.asOf})`;

/** A fact as data. */
export function dataOfFact({ id, label, unit, cell }: LabelledCell, value: FactValue | undefined): z.output<typeof factData> {
  return {
    id,
    label,
    state: cell.state,
    text: cell.text,
    unit: unit ?? null,
    value: (value as z.output<typeof factData>['value'] | undefined) ?? null,
    source: cell.source === undefined ? null : { label: cell.source.label, url: cell.source.href },
    asOf: cell.asOf?.iso ?? null,
    isOutdated: cell.isOutdated,
    note: cell.note ?? null,
    disputed: disputeText(cell) ?? null,
  };
}

/** `Input price: $0.40 per 1M … (models.dev, 2 Jul 2026)`; what is not known is said to be. */
export function factText({ label, unit, cell }: LabelledCell): string {
  const from =
    cell.source === undefined ? '' : ` (${cell.source.label}, ${cell.asOf?.text ?? ''}${cell.isOutdated ? ', outdated' : ''})`;
  const value = cell.state === 'known' ? `${cell.text}${unitText({ unit })}` : cell.text.toLowerCase();
  const further = [cell.note, disputeText(cell)].flatMap((text) => text ?? []);
  return [`${label}: ${value}${from}`, ...further].join('; ');
}

/** Further sources are counted. */
const MOST_SOURCES = 6;

interface Sourced {
  readonly source: string | null;
  readonly asOf: string | null;
}

function daysText(days: readonly string[]): string {
  const sorted = [...new Set(days)].sort();
  return [...new Set([sorted[0] ?? '', sorted.at(-1) ?? ''])].map(formatDate).join(' to ');
}

/** `Sources: models.dev (1 Jun 2026 to 2 Jul 2026), OpenRouter (2 Jul 2026).`, those of most values first; nothing without any. */
export function sourcesText(values: readonly Sourced[]): readonly string[] {
  const bySource = Map.groupBy(values, ({ source }) => source ?? '');
  bySource.delete('');
  const sorted = [...bySource].toSorted(([, a], [, b]) => b.length - a.length);
  const parts = sorted.map(([source, own]) => `${source} (${daysText(own.flatMap(({ asOf }) => asOf ?? []))})`);
  const more = parts.length > MOST_SOURCES ? ` and ${parts.length - MOST_SOURCES} more` : '';
  return parts.length === 0 ? [] : [`Sources: ${parts.slice(0, MOST_SOURCES).join(', ')}${more}.`];
}

/** What readers may weigh besides the sub-scores, and the presets, in words: for the methodology and `docs/ranking.md`. */
import type { Kind, Measure, Ranking } from '../../../schemas/content.ts';
import { kinds } from '../../kinds/kinds.ts';
import { formatGoalpost } from './explain.ts';
import { formatCount, formatList } from '../format.ts';

export interface CriterionText {
  readonly label: string;
  readonly definition: string;
  /** One sentence a kind, those without a measure included. */
  readonly rules: readonly string[];
}

export interface PresetText {
  readonly label: string;
  readonly weights: string;
}

function describeMeasure({ plural, facts }: Kind, measure: Measure | undefined): string {
  if (measure === undefined) return `${plural}: not measured.`;
  const entries = Object.entries(measure.facts);
  const parts = entries.map(([id, share]) => {
    const label = facts.find((fact) => fact.id === id)?.label ?? id;
    return entries.length === 1 ? label : `${formatCount(share, 'part')} ${label}`;
  });
  const half = measure.licence === undefined ? '' : '; half under a licence that does not let anybody use it for any purpose';
  return `${plural}: ${formatList(parts)}; ${formatGoalpost(measure.goalpost)}${half}.`;
}

/** Label, definition and rules of every criterion. */
export function describeCriteria({ criteria = {} }: Ranking): CriterionText[] {
  return Object.values(criteria).map((criterion) => ({
    label: criterion.label,
    definition: criterion.definition,
    rules: kinds.map((kind) => describeMeasure(kind, criterion.measures[kind.id])),
  }));
}

/** Every preset with its weights, the heaviest first. */
export function describePresets({ presets = [], criteria = {}, subScores }: Ranking): PresetText[] {
  const labels = new Map(
    [...Object.entries(subScores), ...Object.entries(criteria)].map(([id, one]) => [id, one.label] as const),
  );
  return presets.map(({ label, weights }) => {
    if (weights === undefined) return { label, weights: 'the published weights' };
    const parts = Object.entries(weights).toSorted(([, a], [, b]) => b - a);
    return {
      label,
      weights: parts.map(([id, weight]) => `${labels.get(id)} ${weight}%`).join(', '),
    };
  });
}

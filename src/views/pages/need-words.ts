/** What a need asks for and prefers, in words. */
import type { Condition, FactValue, NeedData, Preference } from '../../../schemas/content.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { ConditionSubject } from '../../matching/need-conditions.ts';
import type { ViewContext } from '../context.ts';
import { formatFact } from '../format.ts';
import { benchmarkPath, capabilityPath, glossaryPath } from '../links.ts';

type Names = Pick<ViewContext, 'capabilityNames'>;

export const factNamed = (id: string) => kinds.flatMap((kind) => kind.facts).find((fact) => fact.id === id);
export const factLabel = (id: string): string => factNamed(id)?.label ?? id;

/** A value of a fact as a reader sees it. */
function formatValue(id: string, value: FactValue): string {
  const fact = factNamed(id);
  return fact === undefined ? String(value) : formatFact(fact, value);
}

/** `Context window: at least 300,000 (tokens)` */
export function conditionText({ fact: id, atLeast, atMost, is, includes, oneOf }: Condition): string {
  const tests = [
    atLeast === undefined ? '' : `at least ${formatValue(id, atLeast)}`,
    atMost === undefined ? '' : `at most ${formatValue(id, atMost)}`,
    is === undefined ? '' : formatValue(id, is),
    includes === undefined ? '' : `including ${formatValue(id, [includes])}`,
    oneOf === undefined ? '' : oneOf.map((value) => formatValue(id, value)).join(' or '),
  ];
  const unit = factNamed(id)?.unit;
  return `${factLabel(id)}: ${tests.filter((text) => text !== '').join(', ')}${unit === undefined ? '' : ` (${unit})`}`;
}

/** What a condition asks about: `Text writing or Summaries`, `Context window`. */
export function subjectText(about: ConditionSubject, { capabilityNames }: Names): string {
  return 'fact' in about ? factLabel(about.fact) : about.capabilities.map((id) => capabilityNames[id] ?? id).join(' or ');
}

/** Sentences that say what an answer must have. */
export function demandsOf({ requires, anyOf, where }: NeedData, names: Names): readonly string[] {
  const alternatives = anyOf.length === 0 ? [] : [{ capabilities: anyOf }];
  const asked = [...requires.map((id) => ({ capabilities: [id] })), ...alternatives];
  return [...asked.map((about) => subjectText(about, names)), ...where.map(conditionText)];
}

export interface PreferenceView {
  readonly name: string;
  /** `undefined` for an area of benchmarks, which has no page. */
  readonly href: string | undefined;
}

/** What a preference looks at. */
export function preferenceName(preference: Preference, { capabilityNames, benchmarks, ranking }: ViewContext): string {
  if (typeof preference === 'string') return capabilityNames[preference] ?? preference;
  if ('area' in preference) return `Results in ${ranking.areas[preference.area] ?? preference.area}`;
  if ('fact' in preference) return factLabel(preference.fact);
  return benchmarks.find(({ id }) => id === preference.benchmark)?.data.name ?? preference.benchmark;
}

function preferencePath(preference: Preference): string | undefined {
  if (typeof preference === 'string') return capabilityPath(preference);
  if ('area' in preference) return undefined;
  return 'fact' in preference ? glossaryPath(preference.fact) : benchmarkPath(preference.benchmark);
}

/** What a need prefers, with its better end. */
export function viewPreference(preference: Preference, context: ViewContext): PreferenceView {
  const end = typeof preference === 'object' && 'fact' in preference ? ` (${preference.better} is better)` : '';
  return { name: `${preferenceName(preference, context)}${end}`, href: preferencePath(preference) };
}

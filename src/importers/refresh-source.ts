/** How a refresh reads one source, and what it gives where the source does not answer: the reason, so that the next one is asked all the same. */
import type { SourcesData } from '../../schemas/content.ts';
import { byText } from '../../schemas/text-order.ts';
import { RequestError } from '../editing/request-error.ts';
import type { Entry } from '../entries/entry.ts';
import { SOURCES, type FactSource } from './data-sets.ts';
import { DataSetError, UnreachableError } from './fact-table.ts';
import { githubName } from './github-name.ts';
import type { EntryPlan, ImportContext } from './plan-import.ts';
import { planSource } from './plan-source.ts';
import { REFRESHED, STATED } from './stated-facts.ts';

/** In part is what answered for some entries and then no more; without a line in `sources.yaml` a source is not asked. */
export const RUN_STATES = ['read', 'in part', 'unreachable', 'unusable', 'not asked'] as const;

/** What a source said in one refresh. */
export interface SourceRun {
  readonly name: string;
  readonly state: (typeof RUN_STATES)[number];
  /** Why it is not `read`. */
  readonly reason?: string | undefined;
  readonly plans: readonly EntryPlan[];
}

export interface RefreshTerms {
  /** The day up to which the newest list of a source counts. */
  readonly newestUntil: string;
  readonly cache?: string | undefined;
}

/** The sources that a refresh asks, in its order. */
export const refreshedSources = (): Readonly<Record<string, FactSource>> =>
  Object.fromEntries(
    REFRESHED.flatMap((name) => {
      const source = SOURCES[name];
      return source === undefined || source.role === 'cross-check' ? [] : [[name, source] as const];
    }),
  );

/** Those of which the source has said nothing yet, then those of which it did so longest ago: it may stop before the end. */
function longestAgoFirst(entries: readonly Entry[], name: string): readonly Entry[] {
  const days = ({ data }: Entry) => Object.values(data.facts).flatMap(({ source, asOf }) => (source === name ? [asOf] : []));
  return entries.toSorted(byText((entry) => days(entry).toSorted().at(-1) ?? ''));
}

/** The plans in the order of the entries. */
function inOrder(plans: readonly EntryPlan[], entries: readonly Entry[]): EntryPlan[] {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  return plans.toSorted((a, b) => (places.get(a.entry) ?? 0) - (places.get(b.entry) ?? 0));
}

const failed = (name: string, state: SourceRun['state'], reason: string): SourceRun => ({ name, state, reason, plans: [] });

/** Reads a source and plans what it means for the entries. Nothing is written, and no source that fails throws. */
export async function readSource(
  [name, source]: readonly [name: string, source: FactSource],
  context: ImportContext,
  sources: SourcesData,
  terms: RefreshTerms,
): Promise<SourceRun> {
  if (!Object.hasOwn(sources, name)) return failed(name, 'not asked', 'sources.yaml does not list it');
  const entries = longestAgoFirst(context.entries, name);
  try {
    const plan = await planSource(source, { ...context, entries }, sources, { ...terms, keepsRead: true });
    const state = plan.stopped === undefined ? 'read' : 'in part';
    return { name, state, reason: plan.stopped, plans: inOrder(plan.entries, context.entries) };
  } catch (error) {
    if (error instanceof UnreachableError) return failed(name, 'unreachable', error.message);
    if (error instanceof DataSetError || error instanceof RequestError) return failed(name, 'unusable', error.message);
    throw error;
  }
}

/** Whether a source of a refresh knows the entry: by its id there or its address, or by a name, so that a fact has come from it. */
export function isKnown(entry: Entry): boolean {
  const { kind, data } = entry;
  const stated = new Set(Object.values(data.facts).map(({ source }) => source));
  const isAtGithub = githubName(entry) !== undefined;
  return REFRESHED.some(
    (name) => STATED[name]?.kind === kind && (isAtGithub || data.ids[name] !== undefined || stated.has(name)),
  );
}

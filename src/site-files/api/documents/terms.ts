/** Capabilities and needs. */
import type { NeedData, Preference } from '../../../../schemas/content.ts';
import { roundTo } from '../../../../schemas/numbers.ts';
import type { Catalogue } from '../../../catalogue.ts';
import type { Term } from '../../../entries/entry.ts';
import type { ConditionSubject } from '../../../matching/need-conditions.ts';
import { capabilityPath, needPath } from '../../../views/links.ts';
import { entriesWith, matchesOf } from '../../../views/pages/terms.ts';
import type { PreferenceResult } from '../schemas/terms.ts';
import { entryLink } from './entries.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';

/** `capabilities.json`. */
export function capabilitiesAnswer(catalogue: Catalogue) {
  const { capabilities, site } = catalogue.content;
  const result = capabilities.map(({ id, data: { name, summary, group, aliases } }) => ({
    id,
    name,
    summary,
    group: { id: group, name: site.capabilityGroups[group] ?? group },
    aliases,
    page: capabilityPath(id),
    entries: entriesWith(catalogue, id).map(({ slug }) => slug),
  }));
  return listEnvelope(catalogue, result);
}

type Need = Term<NeedData>;

const summaryOf = (catalogue: Catalogue, { id, data }: Need) => ({
  id,
  name: data.name,
  summary: data.summary,
  count: matchesOf(catalogue, id).length,
  page: needPath(id),
  document: apiPath(`needs/${id}.json`),
});

/** `needs.json`. */
export const needsAnswer = (catalogue: Catalogue) =>
  listEnvelope(
    catalogue,
    catalogue.content.needs.map((need) => summaryOf(catalogue, need)),
  );

function preferenceResult({ content }: Catalogue, preference: Preference): PreferenceResult {
  if (typeof preference === 'string') return { type: 'capability', id: preference, better: 'higher' };
  if ('fact' in preference) return { type: 'fact', id: preference.fact, better: preference.better };
  if ('area' in preference) return { type: 'area', id: preference.area, better: 'higher' };
  const benchmark = content.benchmarks.find(({ id }) => id === preference.benchmark);
  return { type: 'benchmark', id: preference.benchmark, better: benchmark?.data.better ?? 'higher' };
}

function answersTo(catalogue: Catalogue, { id }: Need, prefers: readonly PreferenceResult[]) {
  const { bestAnswers } = catalogue.content.ranking.needs;
  return matchesOf(catalogue, id).flatMap(({ slug, fit, capabilities, unknown }, at) => {
    const entry = catalogue.entryBySlug.get(slug);
    if (entry === undefined) return [];
    const standing = { place: at + 1, isBest: at < bestAnswers, fit: roundTo(fit, 4) };
    return [{ ...entryLink(entry), ...standing, capabilities, unknown: unknown.flatMap((place) => prefers[place] ?? []) }];
  });
}

const missingOf = (open: ConditionSubject) =>
  'fact' in open ? { capabilities: [], fact: open.fact } : { capabilities: open.capabilities, fact: null };

function openOf(catalogue: Catalogue, { id }: Need) {
  const open = catalogue.needs.find((need) => need.id === id)?.open ?? [];
  return open.flatMap((match) => {
    const entry = catalogue.entryBySlug.get(match.slug);
    return entry === undefined ? [] : [{ ...entryLink(entry), missing: missingOf(match.open) }];
  });
}

/** `needs/{id}.json`. */
export function needAnswer(catalogue: Catalogue, need: Need) {
  const { aliases, requires, anyOf, where, categories } = need.data;
  const prefers = need.data.prefers.map((one) => preferenceResult(catalogue, one));
  return envelope(catalogue, {
    ...summaryOf(catalogue, need),
    aliases,
    requires,
    anyOf,
    where,
    categories,
    prefers,
    answers: answersTo(catalogue, need, prefers),
    open: openOf(catalogue, need),
  });
}

/** Views of the need pages. */
import type { NeedData, Preference } from '../../../schemas/content.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Term } from '../../entries/entry.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { formatFact, formatStated } from '../format.ts';
import { categoryPath } from '../entry-path.ts';
import { leaderboardHref } from '../leaderboard-query.ts';
import { benchmarkPath, capabilityPath, editUrl, glossaryPath } from '../links.ts';
import { proseOf } from '../prose.ts';
import { kindCrumb, type Crumb } from './crumbs.ts';
import { linkTo, matchesOf, needLink, type EntryLink, type TermLink } from './terms.ts';

/** All needs, each with the number of entries that meet it. */
export function viewNeedIndex(catalogue: Catalogue): readonly TermLink[] {
  return catalogue.content.needs.map((need) => needLink(catalogue, need));
}

export interface NeedView {
  readonly name: string;
  readonly summary: string;
  readonly prose: string;
  /** Sentences that say what an answer must have. */
  readonly demands: readonly string[];
  /** What makes an answer better, in words, the most important first. */
  readonly prefers: readonly { readonly name: string; readonly href: string | undefined }[];
  /** Categories whose entries can be an answer. */
  readonly categories: readonly string[];
  readonly answerCount: number;
  /** The best of them, as many as the page has room for. */
  readonly answers: readonly { readonly entry: EntryLink; readonly reasons: readonly string[] }[];
  readonly openCount: number;
  /** Entries that may meet it: one condition is not recorded. As many as the page has room for. */
  readonly open: readonly { readonly entry: EntryLink; readonly missing: string }[];
  /** The leaderboards in which all of them stand, with the capabilities that it requires. */
  readonly leaderboards: readonly Crumb[];
  readonly editUrl: string;
}

/** So many entries stand on a page: no page lists more than 200 links. */
const ROOM = { answers: 90, open: 60 } as const;

function leaderboardsOf({ content }: Catalogue, { data }: Term<NeedData>): readonly Crumb[] {
  const own = content.categories.filter(({ id }) => data.categories.includes(id));
  const boards =
    own.length === 0
      ? kinds.map(({ id }) => kindCrumb(id))
      : own.map((term) => ({ name: term.data.name, href: categoryPath({ kind: term.data.kind, category: term.id }) }));
  return boards.map(({ name, href }) => ({ name, href: leaderboardHref(href, { capabilities: data.requires }) }));
}

function demandsOf(catalogue: Catalogue, { data }: Term<NeedData>): string[] {
  const names = viewContext(catalogue).capabilityNames;
  const name = (id: string) => names[id] ?? id;
  const facts = kinds.flatMap((kind) => kind.facts);
  const conditions = data.where.map(({ fact: id, atLeast, atMost, is, includes }) => {
    const fact = facts.find((candidate) => candidate.id === id);
    const format = (value: string | number | boolean) => (fact === undefined ? String(value) : formatFact(fact, value));
    const tests = [
      atLeast === undefined ? '' : `at least ${format(atLeast)}`,
      atMost === undefined ? '' : `at most ${format(atMost)}`,
      is === undefined ? '' : format(is),
      includes === undefined ? '' : `including ${includes}`,
    ];
    const unit = fact?.unit === undefined ? '' : ` (${fact.unit})`;
    return `${fact?.label ?? id}: ${tests.filter((text) => text !== '').join(', ')}${unit}`;
  });
  const anyOf = data.anyOf.length === 0 ? [] : [data.anyOf.map(name).join(' or ')];
  return [...data.requires.map(name), ...anyOf, ...conditions];
}

const factLabel = (id: string) => kinds.flatMap((kind) => kind.facts).find((fact) => fact.id === id)?.label ?? id;

/** What a need prefers, in words. */
function viewPreference(
  preference: Preference,
  { capabilityNames, benchmarks, ranking }: ViewContext,
): NeedView['prefers'][number] {
  if (typeof preference === 'string')
    return { name: capabilityNames[preference] ?? preference, href: capabilityPath(preference) };
  if ('area' in preference) return { name: `Results in ${ranking.areas[preference.area] ?? preference.area}`, href: undefined };
  if ('benchmark' in preference) {
    const { benchmark: id } = preference;
    return { name: benchmarks.find((one) => one.id === id)?.data.name ?? id, href: benchmarkPath(id) };
  }
  return { name: `${factLabel(preference.fact)} (${preference.better} is better)`, href: glossaryPath(preference.fact) };
}

function openOf(catalogue: Catalogue, id: string, { capabilityNames }: ViewContext): NeedView['open'] {
  const open = catalogue.needs.find((need) => need.id === id)?.open ?? [];
  return open.flatMap(({ slug, open: about }) => {
    const entry = catalogue.entryBySlug.get(slug);
    if (entry === undefined) return [];
    const missing =
      'fact' in about ? factLabel(about.fact) : about.capabilities.map((one) => capabilityNames[one] ?? one).join(' or ');
    return [{ entry: linkTo(catalogue, entry), missing }];
  });
}

/** The page of one need: what it takes, and the entries that have it, the best first, each with its reasons. */
export function viewNeed(catalogue: Catalogue, term: Term<NeedData>): NeedView {
  const context = viewContext(catalogue);
  const facts = kinds.flatMap((kind) => kind.facts);
  const [matches, open] = [matchesOf(catalogue, term.id), openOf(catalogue, term.id, context)];
  const answers = matches.slice(0, ROOM.answers).flatMap((match) => {
    const entry = catalogue.entryBySlug.get(match.slug);
    if (entry === undefined) return [];
    const factReasons = match.facts.map((id) => {
      const fact = facts.find((candidate) => candidate.id === id);
      const stated = entry.data.facts[id];
      return fact === undefined || stated === undefined ? id : `${fact.label} ${formatStated(fact, stated)}`;
    });
    return [
      {
        entry: linkTo(catalogue, entry),
        reasons: [...factReasons, ...match.capabilities.map((id) => context.capabilityNames[id] ?? id)],
      },
    ];
  });
  return {
    name: term.data.name,
    summary: term.data.summary,
    prose: proseOf(catalogue, term.prose),
    demands: demandsOf(catalogue, term),
    categories: term.data.categories.map((id) => context.categoryNames[id] ?? id),
    prefers: term.data.prefers.map((preference) => viewPreference(preference, context)),
    answerCount: matches.length,
    answers,
    openCount: open.length,
    open: open.slice(0, ROOM.open),
    leaderboards: leaderboardsOf(catalogue, term),
    editUrl: editUrl(context.site, term.file),
  };
}

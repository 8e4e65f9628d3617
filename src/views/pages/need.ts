/** Views of the need pages. */
import type { NeedData } from '../../../schemas/content.ts';
import { kinds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Term } from '../../entries/entry.ts';
import { viewContext } from '../context.ts';
import { formatFact } from '../format.ts';
import { capabilityPath, editUrl } from '../links.ts';
import { proseOf } from '../prose.ts';
import { entriesWith, linkTo, matchesOf, needLink, type EntryLink, type TermLink } from './terms.ts';

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
  readonly prefers: readonly TermLink[];
  readonly answers: readonly { readonly entry: EntryLink; readonly reasons: readonly string[] }[];
  readonly editUrl: string;
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

/** The page of one need: what it takes, and the entries that have it, the best first, each with its reasons. */
export function viewNeed(catalogue: Catalogue, term: Term<NeedData>): NeedView {
  const context = viewContext(catalogue);
  const facts = kinds.flatMap((kind) => kind.facts);
  const answers = matchesOf(catalogue, term.id).flatMap((match) => {
    const entry = catalogue.entryBySlug.get(match.slug);
    if (entry === undefined) return [];
    const factReasons = match.facts.map((id) => {
      const fact = facts.find((candidate) => candidate.id === id);
      const stated = entry.data.facts[id];
      return fact === undefined || stated === undefined ? id : `${fact.label} ${formatFact(fact, stated.value)}`;
    });
    return [
      {
        entry: linkTo(catalogue, entry),
        reasons: [...factReasons, ...match.capabilities.map((id) => context.capabilityNames[id] ?? id)],
      },
    ];
  });
  const preferred = catalogue.content.capabilities.filter(({ id }) => term.data.prefers.includes(id));
  return {
    name: term.data.name,
    summary: term.data.summary,
    prose: proseOf(catalogue, term.prose),
    demands: demandsOf(catalogue, term),
    prefers: preferred.map(({ id, data }) => ({
      name: data.name,
      href: capabilityPath(id),
      summary: data.summary,
      count: entriesWith(catalogue, id).length,
    })),
    answers,
    editUrl: editUrl(context.site, term.file),
  };
}

/** Views of the pages around the entries: capabilities, needs and benchmarks. */
import { CAPABILITY_GROUPS, kinds, KINDS, type BenchmarkData, type CapabilityData, type NeedData } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry, Term } from '../entries/entry.ts';
import { viewClaim, type ClaimView } from './comparison.ts';
import { viewContext, viewSource, type SourceView } from './context.ts';
import { rankedOf } from './entry-document.ts';
import { displayedScore } from '../ranking/rank.ts';
import { formatDate, formatFact, formatNumber } from './format.ts';
import { benchmarkPath, capabilityPath, editUrl, entryPath, needPath } from './links.ts';

export interface TermLink {
  readonly name: string;
  readonly href: string;
  readonly summary: string;
  readonly count: number;
}

export interface EntryLink {
  readonly name: string;
  readonly href: string;
  readonly kindLabel: string;
  readonly maker: string;
  readonly score: number;
}

function linkTo(catalogue: Catalogue, entry: Entry): EntryLink {
  const score = displayedScore(rankedOf(catalogue, entry.slug).score);
  return { name: entry.data.name, href: entryPath(entry), kindLabel: kinds[entry.kind].label, maker: entry.maker, score };
}

const bestFirst = (a: EntryLink, b: EntryLink) => b.score - a.score || (a.name < b.name ? -1 : 1);
const entriesWith = (catalogue: Catalogue, id: string) =>
  catalogue.content.entries.filter((entry) => entry.data.capabilities.some((claim) => claim.id === id));

export interface CapabilityView {
  readonly name: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly prose: string;
  readonly groups: readonly {
    readonly label: string;
    readonly entries: readonly { readonly entry: EntryLink; readonly claim: ClaimView }[];
  }[];
  readonly needs: readonly TermLink[];
  readonly count: number;
  readonly editUrl: string;
}

/** The page of one capability: who has it, and what each does of it. */
export function viewCapability(catalogue: Catalogue, term: Term<CapabilityData>): CapabilityView {
  const context = viewContext(catalogue);
  const entries = entriesWith(catalogue, term.id);
  const groups = KINDS.map((kind) => ({
    label: kinds[kind].plural,
    entries: entries
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) =>
        entry.data.capabilities
          .filter((claim) => claim.id === term.id)
          .map((claim) => ({ entry: linkTo(catalogue, entry), claim: viewClaim(claim, entry, context) })),
      )
      .sort((a, b) => bestFirst(a.entry, b.entry)),
  }));
  const asks = ({ data }: Term<NeedData>) => [...data.requires, ...data.anyOf, ...data.prefers].includes(term.id);
  return {
    name: term.data.name,
    summary: term.data.summary,
    aliases: term.data.aliases,
    prose: catalogue.prose.get(term.prose.file) ?? '',
    groups: groups.filter((group) => group.entries.length > 0),
    count: entries.length,
    needs: catalogue.content.needs.filter(asks).map((need) => needLink(catalogue, need)),
    editUrl: editUrl(context.site, term.file),
  };
}

/** All capabilities by shelf, each with the number of entries that have it. */
export function viewCapabilityIndex(
  catalogue: Catalogue,
): readonly { readonly group: string; readonly capabilities: readonly TermLink[] }[] {
  return CAPABILITY_GROUPS.map((group) => ({
    group: group[0]?.toUpperCase() + group.slice(1),
    capabilities: catalogue.content.capabilities
      .filter(({ data }) => data.group === group)
      .map(({ id, data }) => ({
        name: data.name,
        href: capabilityPath(id),
        summary: data.summary,
        count: entriesWith(catalogue, id).length,
      })),
  })).filter(({ capabilities }) => capabilities.length > 0);
}

const matchesOf = (catalogue: Catalogue, id: string) => catalogue.needs.find((need) => need.id === id)?.matches ?? [];

function needLink(catalogue: Catalogue, { id, data }: Term<NeedData>): TermLink {
  return { name: data.name, href: needPath(id), summary: data.summary, count: matchesOf(catalogue, id).length };
}

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
  const facts = Object.values(kinds).flatMap((kind) => kind.facts);
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
  const facts = Object.values(kinds).flatMap((kind) => kind.facts);
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
    prose: catalogue.prose.get(term.prose.file) ?? '',
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

export interface BenchmarkView {
  readonly name: string;
  readonly data: BenchmarkData;
  readonly asOf: string;
  readonly source: SourceView;
  readonly scale: string;
  readonly results: readonly {
    readonly entry: EntryLink;
    readonly value: string;
    readonly variant: string | undefined;
    readonly share: number;
    readonly asOf: string;
  }[];
  readonly editUrl: string;
}

/** All benchmarks, each with the number of results. */
export function viewBenchmarkIndex(catalogue: Catalogue): readonly TermLink[] {
  const count = (id: string) => catalogue.content.entries.filter((entry) => entry.data.benchmarks[id] !== undefined).length;
  return catalogue.content.benchmarks.map(({ id, data }) => ({
    name: data.name,
    href: benchmarkPath(id),
    summary: data.summary,
    count: count(id),
  }));
}

/** The page of one benchmark: what it measures, and all results, the best first. */
export function viewBenchmark(catalogue: Catalogue, { id, data, file }: Term<BenchmarkData>): BenchmarkView {
  const { sources, site } = viewContext(catalogue);
  const results = catalogue.content.entries.flatMap((entry) => {
    const result = entry.data.benchmarks[id];
    return result === undefined ? [] : [{ entry, result }];
  });
  const sign = data.better === 'higher' ? -1 : 1;
  const sorted = results.sort((a, b) => sign * (a.result.value - b.result.value) || (a.entry.slug < b.entry.slug ? -1 : 1));
  const share = (value: number) => Math.round(Math.min(100, Math.max(0, (100 * (value - data.from)) / (data.to - data.from))));
  return {
    name: data.name,
    data,
    asOf: formatDate(data.asOf),
    source: viewSource(sources, data.source),
    scale: `0 points at ${formatNumber(data.from)}, 100 points at ${formatNumber(data.to)}`,
    results: sorted.map(({ entry, result }) => ({
      entry: linkTo(catalogue, entry),
      value: formatNumber(result.value, data.decimals),
      variant: result.variant,
      share: share(result.value),
      asOf: formatDate(result.asOf),
    })),
    editUrl: editUrl(site, file),
  };
}

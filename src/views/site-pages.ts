/** Views of the pages about the site as a whole: home, comparisons, methodology, glossary, match graph, sources, gaps and changes. */
import { kinds, KINDS, SUB_SCORES, type Kind } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatGoalpost } from './explain.ts';
import { viewContext } from './context.ts';
import { entryDocument } from './entry-document.ts';
import { formatCount, formatDate, formatNumber, formatShare } from './format.ts';
import { benchmarkPath, editUrl, entryPath, kindPath, pairPath } from './links.ts';
import type { Pair } from '../pairs/choose-pairs.ts';
import { viewScore, type ScoreView } from './score.ts';
import { goalpostOf } from '../ranking/signals.ts';

export interface PairLink {
  readonly title: string;
  readonly a: string;
  readonly b: string;
  readonly href: string;
}

const nameOf = (catalogue: Catalogue, slug: string) => catalogue.entryBySlug.get(slug)?.data.name ?? slug;

/** All comparison pages, by what they compare. */
export function viewPairs(catalogue: Catalogue): readonly { readonly label: string; readonly pairs: readonly PairLink[] }[] {
  const label = (a: Kind, b: Kind) => (a === b ? kinds[a].plural : `${kinds[a].plural} and ${kinds[b].plural.toLowerCase()}`);
  const groups = new Map<string, PairLink[]>();
  for (const { slug, sides } of catalogue.pairs) {
    const [a, b] = [nameOf(catalogue, sides[0].slug), nameOf(catalogue, sides[1].slug)];
    const key = label(sides[0].kind, sides[1].kind);
    groups.set(key, [...(groups.get(key) ?? []), { title: `${a} vs ${b}`, a, b, href: pairPath(slug) }]);
  }
  return [...groups].map(([key, pairs]) => ({ label: key, pairs }));
}

export interface HomeView {
  readonly tops: readonly {
    readonly label: string;
    readonly href: string;
    readonly entries: readonly {
      readonly name: string;
      readonly href: string;
      readonly maker: string;
      readonly score: ScoreView;
    }[];
  }[];
  readonly picker: readonly {
    readonly label: string;
    readonly options: readonly { readonly slug: string; readonly name: string }[];
  }[];
  readonly asked: readonly PairLink[];
  readonly counts: string;
}

const TOP = 5;

/** The home page: the best of each kind, all names for the pair picker, and the pairs that were asked for. */
export function viewHome(catalogue: Catalogue): HomeView {
  const context = viewContext(catalogue);
  const { entries, capabilities, needs } = catalogue.content;
  const facts = entries.reduce(
    (sum, entry) => sum + Object.keys(entry.data.facts).length + Object.keys(entry.data.benchmarks).length,
    0,
  );
  const asked = catalogue.pairs.filter((pair) => pair.reason === 'asked for');
  return {
    tops: KINDS.map((kind) => ({
      label: kinds[kind].plural,
      href: kindPath(kind),
      entries: entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ entry, document: entryDocument(catalogue, entry) }))
        .filter(({ document }) => document.score.rank !== null)
        .sort((a, b) => b.document.score.score - a.document.score.score)
        .slice(0, TOP)
        .map(({ entry, document }) => ({
          name: document.name,
          href: entryPath(entry),
          maker: document.maker,
          score: viewScore(document, context),
        })),
    })),
    picker: KINDS.map((kind) => ({
      label: kinds[kind].plural,
      options: entries
        .filter((entry) => entry.kind === kind)
        .map(({ slug, data }) => ({ slug, name: data.name }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
    asked: asked.map(({ slug, sides }) => ({
      title: '',
      a: nameOf(catalogue, sides[0].slug),
      b: nameOf(catalogue, sides[1].slug),
      href: pairPath(slug),
    })),
    counts: `${formatCount(entries.length, 'entry', 'entries')}, ${formatCount(facts, 'sourced figure')}, ${formatCount(capabilities.length, 'capability', 'capabilities')}, ${formatCount(needs.length, 'need')} and ${formatCount(catalogue.pairs.length, 'comparison')}`,
  };
}

export interface MethodologyView {
  readonly version: string;
  readonly asOf: string;
  readonly prior: string;
  readonly minimumCoverage: string;
  readonly draws: string;
  readonly minimumGap: string;
  readonly minimumShare: string;
  readonly subScores: readonly { readonly label: string; readonly weight: string; readonly definition: string }[];
  readonly kinds: readonly {
    readonly label: string;
    readonly signals: readonly {
      readonly subScore: string;
      readonly label: string;
      readonly href: string | undefined;
      readonly weight: string;
      readonly rule: string;
      readonly reason: string;
    }[];
  }[];
  readonly rankedShares: readonly string[];
}

/** The method of the ranking, read from `ranking.yaml` and the code's own formulas. */
export function viewMethodology(catalogue: Catalogue): MethodologyView {
  const { ranking, benchmarks } = catalogue.content;
  const scales = Object.fromEntries(benchmarks.map(({ id, data }) => [id, data]));
  const scores = (kind: Kind) =>
    catalogue.content.entries.filter((entry) => entry.kind === kind).map((entry) => catalogue.rankings.bySlug.get(entry.slug));
  return {
    version: ranking.methodVersion,
    asOf: formatDate(ranking.asOf),
    prior: formatNumber(ranking.prior),
    minimumCoverage: formatShare(ranking.minimumCoverage),
    draws: formatNumber(ranking.robustness.draws),
    minimumGap: formatNumber(ranking.verdict.minimumGap),
    minimumShare: formatShare(ranking.verdict.minimumShare),
    subScores: SUB_SCORES.map((id) => ({ ...ranking.subScores[id], weight: formatShare(ranking.subScores[id].weight) })),
    kinds: KINDS.map((kind) => ({
      label: kinds[kind].plural,
      signals: SUB_SCORES.flatMap((id) =>
        ranking.signals[kind][id].map((signal) => ({
          subScore: ranking.subScores[id].label,
          label: signal.label,
          href: signal.benchmark === undefined ? undefined : benchmarkPath(signal.benchmark),
          weight: formatShare(signal.weight),
          rule: formatGoalpost(goalpostOf(signal, scales), ranking.asOf),
          reason: signal.reason,
        })),
      ),
    })),
    rankedShares: KINDS.map((kind) => {
      const all = scores(kind);
      return `${all.filter((score) => score?.rank !== undefined).length} of ${formatCount(all.length, kinds[kind].label.toLowerCase(), kinds[kind].plural.toLowerCase())}`;
    }),
  };
}

/** Every fact of the catalogue, by kind, with its definition. Facts of both kinds stand once, with the first. */
export function viewGlossary(): readonly {
  readonly label: string;
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string | undefined;
    readonly definition: string;
    readonly better: string;
  }[];
}[] {
  const better = {
    higher: 'More is marked as better.',
    lower: 'Less is marked as better.',
    none: 'No side is marked as better.',
  };
  const seen = new Set<string>();
  return KINDS.map((kind) => ({
    label: kinds[kind].plural,
    facts: kinds[kind].facts
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map((fact) => ({
        id: fact.id,
        label: fact.label,
        unit: fact.unit,
        definition: fact.definition,
        better: better[fact.better],
      })),
  }));
}

/** Each entry with its nearest neighbours and what they share. */
export function viewMatchGraph(catalogue: Catalogue) {
  const names = viewContext(catalogue).capabilityNames;
  return KINDS.map((kind) => ({
    label: kinds[kind].plural,
    entries: catalogue.content.entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        name: entry.data.name,
        href: entryPath(entry),
        centrality: Math.round(catalogue.graph.centralityOf(entry.slug) ?? 0),
        isKnown: catalogue.graph.centralityOf(entry.slug) !== undefined,
        neighbours: catalogue.graph
          .neighboursOf(entry.slug)
          .slice(0, 3)
          .flatMap(({ slug, shared }) => {
            const other = catalogue.entryBySlug.get(slug);
            return other === undefined
              ? []
              : [{ name: other.data.name, href: entryPath(other), shared: shared.slice(0, 4).map((id) => names[id] ?? id) }];
          }),
      }))
      .sort((a, b) => b.centrality - a.centrality || (a.name < b.name ? -1 : 1)),
  }));
}

/** Facts that are unknown, those of the entries with the most comparison pages first. */
export function viewGaps(catalogue: Catalogue) {
  const pages = (slug: string) => catalogue.pairs.filter((pair) => pair.sides.some((side) => side.slug === slug)).length + 1;
  const gaps = catalogue.content.entries.map((entry) => ({
    name: entry.data.name,
    href: entryPath(entry),
    pages: pages(entry.slug),
    unknown: kinds[entry.kind].facts.filter((fact) => entry.data.facts[fact.id] === undefined).map((fact) => fact.label),
    editUrl: editUrl(catalogue.content.site, entry.file, entry.lines.facts),
  }));
  return gaps
    .filter((gap) => gap.unknown.length > 0)
    .sort((a, b) => b.pages * b.unknown.length - a.pages * a.unknown.length || (a.name < b.name ? -1 : 1));
}

/** The days on which sources gave their figures, newest first, with how many figures each day gave to which entries. */
export function viewChanges(catalogue: Catalogue) {
  const days = new Map<string, Map<string, number>>();
  for (const entry of catalogue.content.entries) {
    for (const { asOf } of [...Object.values(entry.data.facts), ...Object.values(entry.data.benchmarks)]) {
      const day = days.get(asOf) ?? new Map<string, number>();
      days.set(asOf, day.set(entry.slug, (day.get(entry.slug) ?? 0) + 1));
    }
  }
  const newestFirst = [...days].sort(([a], [b]) => (a < b ? 1 : -1));
  return newestFirst.map(([iso, counts]) => ({
    iso,
    day: formatDate(iso),
    figures: formatCount(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      'figure',
    ),
    entries: [...counts.keys()].sort().flatMap((slug) => {
      const entry = catalogue.entryBySlug.get(slug);
      return entry === undefined ? [] : [{ name: entry.data.name, href: entryPath(entry) }];
    }),
  }));
}

/** Every source with its licence and how many figures and claims rest on it. */
export function viewSources(catalogue: Catalogue) {
  const uses = new Map<string, number>();
  const cited = catalogue.content.entries.flatMap(({ data }) => [
    ...Object.values(data.facts),
    ...Object.values(data.benchmarks),
    ...data.capabilities,
  ]);
  for (const { source } of cited) uses.set(source, (uses.get(source) ?? 0) + 1);
  return Object.entries(catalogue.content.sources).map(([id, source]) => ({
    id,
    ...source,
    uses: formatCount(uses.get(id) ?? 0, 'figure'),
  }));
}

const MORE = 6;

/** For each side of a pair its other comparisons: those with its own kind first, because they say most. */
export function otherComparisons(catalogue: Catalogue, pair: Pair) {
  return pair.sides.map((side) => {
    const others = catalogue.pairs.filter(
      (other) => other.slug !== pair.slug && other.sides.some(({ slug }) => slug === side.slug),
    );
    const links = others.map((other) => {
      const partner = other.sides.find(({ slug }) => slug !== side.slug) ?? side;
      return {
        name: `${nameOf(catalogue, side.slug)} vs ${nameOf(catalogue, partner.slug)}`,
        href: pairPath(other.slug),
        sameKind: partner.kind === side.kind,
      };
    });
    const sorted = links.toSorted((a, b) => Number(b.sameKind) - Number(a.sameKind));
    return { label: `With ${nameOf(catalogue, side.slug)}`, links: sorted.slice(0, MORE) };
  });
}

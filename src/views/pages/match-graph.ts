/** Views of the match graph: the picture of all entries, and the table in pages. */
import { byText, compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { levelOf } from '../../entries/level.ts';
import { kinds } from '../../kinds/kinds.ts';
import { viewContext } from '../context.ts';
import { entryPath } from '../entry-path.ts';
import { graphPagePath } from '../links.ts';
import type { PageLink } from './list-pages.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { claimCountNote } from '../score.ts';

/** So many entries stand on a page of the table, each with its nearest: no page lists more than 200 links. */
const PAGE_SIZE = 40;
const SHOWN_NEIGHBOURS = 3;
const SHOWN_CAPABILITIES = 4;

export interface GraphPicture {
  /** What the categories are called. */
  readonly groups: readonly string[];
  /** `group` is a place in `groups`. */
  readonly nodes: readonly { readonly name: string; readonly href: string; readonly group: number }[];
  /** Places in `nodes`, of entries of which one is among the nearest of the other. */
  readonly edges: readonly (readonly [from: number, to: number])[];
}

interface GraphLink {
  readonly name: string;
  readonly href: string;
}

interface GraphRow extends GraphLink {
  readonly groupLabel: string;
  /** 0 to 100; `undefined` for an entry without capabilities. */
  readonly centrality: number | undefined;
  readonly claimCountNote: string | undefined;
  readonly neighbours: readonly (GraphLink & { readonly shared: readonly string[] })[];
}

export interface GraphPageView {
  readonly rows: readonly GraphRow[];
  readonly page: number;
  readonly pages: readonly PageLink[];
}

const groupLabel = (catalogue: Catalogue, { kind, data }: Entry) =>
  viewContext(catalogue).categoryNames[data.category ?? ''] ?? kinds.find(({ id }) => id === kind)?.plural ?? kind;

/** The entries that are in the graph: the full ones. */
const members = perCatalogue(({ content: { entries, site } }): readonly Entry[] =>
  entries.filter(({ data }) => levelOf(data, site) === 'full'),
);

/** They, kind by kind, the most central first. */
const inOrder = perCatalogue((catalogue): readonly Entry[] => {
  const centrality = ({ slug }: Entry) => catalogue.graph.centralityOf(slug) ?? -1;
  return kinds.flatMap(({ id }) =>
    members(catalogue)
      .filter(({ kind }) => kind === id)
      .toSorted((a, b) => centrality(b) - centrality(a) || compareText(a.data.name, b.data.name)),
  );
});

/** The numbers of the pages of the table, from 1. */
export const graphPages = (catalogue: Catalogue): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(members(catalogue).length / PAGE_SIZE)) }, (_, index) => index + 1);

function rowOf(catalogue: Catalogue, entry: Entry): GraphRow {
  const names = viewContext(catalogue).capabilityNames;
  const centrality = catalogue.graph.centralityOf(entry.slug);
  const nearest = catalogue.graph.neighboursOf(entry.slug).slice(0, SHOWN_NEIGHBOURS);
  return {
    name: entry.data.name,
    href: entryPath(entry),
    groupLabel: groupLabel(catalogue, entry),
    centrality: centrality === undefined ? undefined : Math.round(centrality),
    claimCountNote: claimCountNote(entry.data.capabilities.length, catalogue.content.ranking.matchGraph),
    neighbours: nearest.flatMap(({ slug, shared }) => {
      const other = catalogue.entryBySlug.get(slug);
      if (other === undefined) return [];
      return [
        {
          name: other.data.name,
          href: entryPath(other),
          shared: shared.slice(0, SHOWN_CAPABILITIES).map((id) => names[id] ?? id),
        },
      ];
    }),
  };
}

/** A page of the table. */
export function viewGraphPage(catalogue: Catalogue, page: number): GraphPageView {
  const entries = inOrder(catalogue);
  const first = (page - 1) * PAGE_SIZE;
  return {
    rows: entries.slice(first, first + PAGE_SIZE).map((entry) => rowOf(catalogue, entry)),
    page,
    pages: graphPages(catalogue).map((one) => ({
      number: one,
      href: graphPagePath(one),
      from: (one - 1) * PAGE_SIZE + 1,
      to: Math.min(one * PAGE_SIZE, entries.length),
    })),
  };
}

/** The picture: categories by size, in each its entries by address, each joined to those nearest to it. */
export function viewGraphPicture(catalogue: Catalogue): GraphPicture {
  const entries = members(catalogue).toSorted(byText(({ slug }) => slug));
  const labels = entries.map((entry) => groupLabel(catalogue, entry));
  const size = (label: string) => labels.filter((one) => one === label).length;
  const groups = [...new Set(labels)].toSorted((a, b) => size(b) - size(a) || compareText(a, b));
  const places = new Map(entries.map(({ slug }, index) => [slug, index]));
  const edges = entries.flatMap(({ slug }, index) =>
    catalogue.graph
      .neighboursOf(slug)
      .slice(0, SHOWN_NEIGHBOURS)
      .map((neighbour) => [index, places.get(neighbour.slug) ?? index].toSorted((a, b) => a - b).join(' ')),
  );
  return {
    groups,
    nodes: entries.map((entry, index) => ({
      name: entry.data.name,
      href: entryPath(entry),
      group: groups.indexOf(labels[index] ?? ''),
    })),
    edges: [...new Set(edges)].map((edge) => {
      const [from = 0, to = 0] = edge.split(' ').map(Number);
      return [from, to] as const;
    }),
  };
}

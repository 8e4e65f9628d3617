/**
 * An entry with all that was computed of it, as plain data. It is what the API publishes and what a comparison is
 * rendered from, so that a pair rendered in the browser cannot differ from one rendered by the build.
 */
import type { Advice, HistoryPoint, StatedFact, StatedResult } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import { historyWithSellers } from '../comparison/sellers.ts';
import type { PublishedSubject } from '../comparison/subject.ts';
import type { Entry } from '../entries/entry.ts';
import { levelOf, type Level } from '../entries/level.ts';
import { kindOf } from '../kinds/kinds.ts';
import { entryPath } from './entry-path.ts';
import { pairPath } from './links.ts';
import { perCatalogue, perEntry } from './per-catalogue.ts';
import { successorOf } from './successor-of.ts';
import type { Successor } from './successor.ts';
import { summaryAmong } from './summary.ts';

/** A comparison page, seen from one of its sides. */
interface ComparisonLink {
  /** Slug of the other side. */
  readonly with: string;
  readonly name: string;
  readonly kind: string;
  /** What its category is called, or its kind where it has none. */
  readonly group: string;
  readonly page: string;
}

export interface EntryDocument extends PublishedSubject {
  readonly name: string;
  readonly maker: string;
  /** The series that it belongs to; `undefined` where its entry names none. */
  readonly family: string | undefined;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** `listed` while it makes fewer claims than the site asks for. */
  readonly level: Level;
  readonly homepage: string;
  /** Further addresses that its kind asks for. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** The address of its page. */
  readonly page: string;
  readonly file: string;
  readonly facts: Readonly<Record<string, StatedFact>>;
  readonly benchmarks: Readonly<Record<string, StatedResult>>;
  readonly disputed: Readonly<Record<string, StatedFact>>;
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
  /** Needs that it is known to meet, or known not to, and whether it is among the best answers. */
  readonly needs: readonly {
    readonly id: string;
    readonly name: string;
    readonly answer: 'yes' | 'no';
    readonly best: boolean;
  }[];
  /** When to choose it, and when not, as its editor puts it. */
  readonly bestFor: Advice | undefined;
  readonly avoidFor: Advice | undefined;
  readonly successor: Successor | undefined;
  readonly timesMatched: number;
  /** The comparison pages that it is in: those with its own category first, then its kind, then in order of address. */
  readonly comparisons: readonly ComparisonLink[];
  /** Line of the file that states a fact. */
  readonly lines: Readonly<Record<string, number>>;
}

const categoryNames = perCatalogue(({ content }) => new Map(content.categories.map(({ id, data }) => [id, data.name])));

const groupLabel = (catalogue: Catalogue, { kind, data }: Entry) =>
  categoryNames(catalogue).get(data.category ?? '') ?? kindOf(kind).plural;

function comparisonLinks(catalogue: Catalogue, entry: Entry): ComparisonLink[] {
  const { slug, kind } = entry;
  const own = groupLabel(catalogue, entry);
  const pages = (catalogue.pairsOf.get(slug) ?? []).flatMap((pair): ComparisonLink[] => {
    const other = catalogue.entryBySlug.get(pair.sides.find((side) => side.slug !== slug)?.slug ?? '');
    return other === undefined
      ? []
      : [
          {
            with: other.slug,
            name: other.data.name,
            kind: other.kind,
            group: groupLabel(catalogue, other),
            page: pairPath(pair.slug),
          },
        ];
  });
  const nearness = (link: ComparisonLink) => Number(link.kind === kind) + Number(link.kind === kind && link.group === own);
  return pages.toSorted((a, b) => nearness(b) - nearness(a));
}

const needNames = perCatalogue(({ content }) => new Map(content.needs.map(({ id, data }) => [id, data.name])));

function makeDocument(catalogue: Catalogue, entry: Entry): EntryDocument {
  const { slug, maker, file, data, lines, links } = entry;
  const subject = catalogue.subjects.get(slug);
  if (subject === undefined) throw new Error(`${slug} is not an entry of this catalogue`);
  const { facts, disputed, needs, kind } = subject;
  const labels = kindOf(kind).links;
  return {
    ...subject,
    name: data.name,
    maker,
    family: data.family,
    aliases: data.aliases,
    summary: summaryAmong(entry, categoryNames(catalogue).get(data.category ?? '')),
    homepage: data.homepage,
    links: Object.entries(links).map(([key, href]) => ({ label: labels[key]?.label ?? key, href })),
    level: levelOf(data, catalogue.content.site),
    page: entryPath(entry),
    file,
    facts,
    disputed: disputed ?? {},
    history: historyWithSellers(data.history, data.ids, kindOf(kind), catalogue.content.sources),
    needs: needs.map((need) => ({ ...need, name: needNames(catalogue).get(need.id) ?? need.id })),
    bestFor: data.bestFor,
    avoidFor: data.avoidFor,
    successor: successorOf(catalogue, entry),
    timesMatched: catalogue.timesMatched.get(slug) ?? 0,
    comparisons: comparisonLinks(catalogue, entry),
    lines,
  };
}

/** The document of one entry, made once. */
export const entryDocument = perEntry(makeDocument);

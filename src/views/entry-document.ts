/**
 * An entry with all that was computed of it, as plain data. It is what the API publishes and what a comparison is
 * rendered from, so that a pair rendered in the browser cannot differ from one rendered by the build.
 */
import type { HistoryPoint, StatedFact, StatedResult } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PublishedSubject } from '../comparison/subject.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { entryPath } from './entry-path.ts';
import { pairPath } from './links.ts';
import { perCatalogue } from './per-catalogue.ts';

/** A comparison page, seen from one of its sides. */
interface ComparisonLink {
  /** Slug of the other side. */
  readonly with: string;
  readonly name: string;
  readonly kind: string;
  readonly page: string;
}

export interface EntryDocument extends PublishedSubject {
  readonly name: string;
  readonly maker: string;
  readonly aliases: readonly string[];
  readonly summary: string;
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
  /** Needs that it meets, and whether it is among the best answers. */
  readonly needs: readonly { readonly id: string; readonly name: string; readonly best: boolean }[];
  readonly timesMatched: number;
  /** The comparison pages that it is in: those with its own kind first, then in order of address. */
  readonly comparisons: readonly ComparisonLink[];
  /** Line of the file that states a fact. */
  readonly lines: Readonly<Record<string, number>>;
}

function comparisonLinks(catalogue: Catalogue, { slug, kind }: Entry): ComparisonLink[] {
  const pages = (catalogue.pairsOf.get(slug) ?? []).flatMap((pair): ComparisonLink[] => {
    const other = catalogue.entryBySlug.get(pair.sides.find((side) => side.slug !== slug)?.slug ?? '');
    return other === undefined ? [] : [{ with: other.slug, name: other.data.name, kind: other.kind, page: pairPath(pair.slug) }];
  });
  return pages.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
}

const needNames = perCatalogue(({ content }) => new Map(content.needs.map(({ id, data }) => [id, data.name])));

function makeDocument(catalogue: Catalogue, entry: Entry): EntryDocument {
  const { slug, maker, file, data, lines, links } = entry;
  const subject = catalogue.subjects.get(slug);
  if (subject === undefined) throw new Error(`${slug} is not an entry of this catalogue`);
  const { facts, benchmarks, disputed, capabilities, score, needs, kind } = subject;
  const labels = kindOf(kind).links;
  return {
    slug,
    kind,
    name: data.name,
    maker,
    aliases: data.aliases,
    summary: data.summary,
    homepage: data.homepage,
    links: Object.entries(links).map(([key, href]) => ({ label: labels[key]?.label ?? key, href })),
    page: entryPath(entry),
    file,
    facts,
    benchmarks,
    disputed: disputed ?? {},
    history: data.history,
    capabilities,
    score,
    needs: needs.map(({ id, best }) => ({ id, name: needNames(catalogue).get(id) ?? id, best })),
    timesMatched: catalogue.timesMatched.get(slug) ?? 0,
    comparisons: comparisonLinks(catalogue, entry),
    lines,
  };
}

const documents = perCatalogue(() => new Map<string, EntryDocument>());

/** The document of one entry, made once. */
export function entryDocument(catalogue: Catalogue, entry: Entry): EntryDocument {
  const known = documents(catalogue).get(entry.slug);
  if (known !== undefined) return known;
  const made = makeDocument(catalogue, entry);
  documents(catalogue).set(entry.slug, made);
  return made;
}

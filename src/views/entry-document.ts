/**
 * An entry with all that was computed of it, as plain data. It is what the API publishes and what a comparison is
 * rendered from, so that a pair rendered in the browser cannot differ from one rendered by the build.
 */
import type { Claim, Kind, SubScoreId } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry, HistoryPoint, StatedFact, StatedResult } from '../entries/entry.ts';
import type { Ranked } from '../ranking/method.ts';
import { pairPath } from './links.ts';

/** Scores of an entry. Numbers run from 0 to 100; `score` and `subScores` are exact, pages show them rounded. */
export interface ScoreDocument {
  readonly methodVersion: string;
  readonly score: number;
  /** `null` when the coverage is too low to rank. */
  readonly rank: number | null;
  readonly outOf: number;
  readonly rankInterval: readonly [number, number] | null;
  /** The score if all sub-scores weighed the same. */
  readonly equalWeights: number;
  /** 0 to 1. */
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly subScores: Readonly<Record<SubScoreId, number>>;
}

/** A comparison page, seen from one of its sides. */
export interface ComparisonDocument {
  /** Slug of the other side. */
  readonly with: string;
  readonly name: string;
  readonly kind: Kind;
  readonly page: string;
}

export interface EntryDocument {
  readonly slug: string;
  readonly kind: Kind;
  readonly name: string;
  readonly maker: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly homepage: string;
  readonly repository: string | null;
  readonly file: string;
  readonly facts: Readonly<Record<string, StatedFact>>;
  readonly benchmarks: Readonly<Record<string, StatedResult>>;
  readonly disputed: Readonly<Record<string, StatedFact>>;
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
  readonly capabilities: readonly Claim[];
  readonly score: ScoreDocument;
  /** Needs that it meets, and whether it is among the ten best answers. */
  readonly needs: readonly { readonly id: string; readonly name: string; readonly best: boolean }[];
  readonly timesMatched: number;
  /** The comparison pages that it is in: those with its own kind first, then in order of address. */
  readonly comparisons: readonly ComparisonDocument[];
  /** Line of the file that states a fact. */
  readonly lines: Readonly<Record<string, number>>;
}

const exact = (value: number) => Math.round(value * 10_000) / 10_000;

function scoreDocument(ranked: Ranked): ScoreDocument {
  const subScores = Object.fromEntries(ranked.subScores.map((subScore) => [subScore.id, exact(subScore.score)]));
  return {
    methodVersion: ranked.methodVersion,
    score: exact(ranked.score),
    rank: ranked.rank ?? null,
    outOf: ranked.outOf,
    rankInterval: ranked.rankInterval ?? null,
    equalWeights: exact(ranked.equalWeights),
    coverage: exact(ranked.coverage),
    low: exact(ranked.low),
    high: exact(ranked.high),
    subScores: subScores as Record<SubScoreId, number>,
  };
}

/** The ranked score of an entry. Throws `Error` for a slug that the ranking does not know, which only a programmer can cause. */
export function rankedOf(catalogue: Catalogue, slug: string): Ranked {
  const ranked = catalogue.rankings.bySlug.get(slug);
  if (ranked === undefined) throw new Error(`${slug} has no score`);
  return ranked;
}

function comparisonDocuments(catalogue: Catalogue, { slug, kind }: Entry): ComparisonDocument[] {
  const pages = (catalogue.pairsOf.get(slug) ?? []).flatMap((pair): ComparisonDocument[] => {
    const other = catalogue.entryBySlug.get(pair.sides.find((side) => side.slug !== slug)?.slug ?? '');
    return other === undefined ? [] : [{ with: other.slug, name: other.data.name, kind: other.kind, page: pairPath(pair.slug) }];
  });
  return pages.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
}

/** The document of one entry. */
export function entryDocument(catalogue: Catalogue, entry: Entry): EntryDocument {
  const { slug, kind, maker, file, data, lines } = entry;
  const needs = catalogue.needs.flatMap(({ id, matches }) => {
    const place = matches.findIndex((match) => match.slug === slug);
    const name = catalogue.content.needs.find((need) => need.id === id)?.data.name ?? id;
    return place < 0 ? [] : [{ id, name, best: place < 10 }];
  });
  return {
    slug,
    kind,
    name: data.name,
    maker,
    aliases: data.aliases,
    summary: data.summary,
    homepage: data.homepage,
    repository: data.repository ?? null,
    file,
    facts: data.facts,
    benchmarks: data.benchmarks,
    disputed: data.disputed,
    history: data.history,
    capabilities: data.capabilities,
    score: scoreDocument(rankedOf(catalogue, slug)),
    needs,
    timesMatched: catalogue.timesMatched.get(slug) ?? 0,
    comparisons: comparisonDocuments(catalogue, entry),
    lines,
  };
}

/** What the content of a site may say, for the kinds that it has. Everything else takes its types from here. */
import type * as z from 'zod';
import { benchmark } from './benchmark.ts';
import { capabilitySchema } from './capability.ts';
import { categorySchema } from './category.ts';
import type { Kind } from './define-kind.ts';
import { entrySchema } from './entry.ts';
import { moves } from './moves.ts';
import { needSchema } from './need.ts';
import { pairs } from './pairs.ts';
import { rankingSchema } from './ranking.ts';
import { siteSchema } from './site.ts';
import { sources } from './sources.ts';
import { wordsSchema } from './words.ts';

/** Files that a site can do without. */
export const OPTIONAL_FILES: readonly string[] = ['words', 'moves'];

/** The schemas of all files: entries by the id of their kind, terms by folder, single files by name. */
export function contentSchemas(kinds: readonly Kind[]) {
  return Object.freeze({
    entries: new Map(kinds.map((kind) => [kind.id, entrySchema(kind)])),
    terms: {
      categories: categorySchema(kinds),
      capabilities: capabilitySchema(kinds),
      benchmarks: benchmark,
      needs: needSchema(kinds),
    },
    files: { site: siteSchema(kinds), ranking: rankingSchema(kinds), sources, pairs, words: wordsSchema(kinds), moves },
  });
}

export type CategoryData = z.output<ReturnType<typeof categorySchema>>;
export type CapabilityData = z.output<ReturnType<typeof capabilitySchema>>;
export type BenchmarkData = z.output<typeof benchmark>;
export type NeedData = z.output<ReturnType<typeof needSchema>>;
export type SiteData = z.output<ReturnType<typeof siteSchema>>;
export type SourcesData = z.output<typeof sources>;
export type PairsData = z.output<typeof pairs>;
export type WordsData = z.output<ReturnType<typeof wordsSchema>>;
export type MovesData = z.output<typeof moves>;
export type { RecordedMove } from './moves.ts';
export type { FactWords, Meaning } from './words.ts';
export type { FactDefinition, Kind, KindView, RelationDeclaration } from './define-kind.ts';
export type { Advice, Claim, EntryData, HistoryPoint, StatedFact, StatedResult } from './entry.ts';
export type { FactValue, TypedFact } from './fact-types/index.ts';
export type { Chooser, ChooserAnswer, ChooserQuestion } from './chooser-declaration.ts';
export type { Condition } from './condition-declaration.ts';
export type { Preference } from './need.ts';
export type { QuestionDeclaration } from './question-declaration.ts';
export type { Goalpost } from './goalpost.ts';
export type { Criterion, Measure, Ranking } from './ranking.ts';
export type { Signal } from './signal.ts';

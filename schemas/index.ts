/**
 * What content may say. Everything else takes its types from here.
 * A new kind of entry is a schema beside this file, its names in `names.ts`, and a line in `kinds`.
 */
import type * as z from 'zod';
import { benchmark } from './benchmark.ts';
import { capability } from './capability.ts';
import { defineFacts, type FactDefinition } from './facts.ts';
import { kindNames, type Kind, type KindNames } from './names.ts';
import { modelFacts } from './model-facts.ts';
import { repositoryFacts } from './repository-facts.ts';
import { model } from './model.ts';
import { need } from './need.ts';
import { pairs } from './pairs.ts';
import { ranking } from './ranking.ts';
import { repository } from './repository.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';

export interface KindDefinition extends KindNames {
  readonly schema: z.ZodType;
  readonly facts: readonly FactDefinition[];
}

export const kinds: Readonly<Record<Kind, KindDefinition>> = Object.freeze({
  model: { ...kindNames.model, schema: model, facts: defineFacts(modelFacts) },
  repository: { ...kindNames.repository, schema: repository, facts: defineFacts(repositoryFacts) },
});

/** Folders of files that are not entries: folder -> schema. */
export const termSchemas = Object.freeze({ capabilities: capability, benchmarks: benchmark, needs: need });

/** Files that stand alone: name -> schema. */
export const fileSchemas = Object.freeze({ site, ranking, sources, pairs });

export type ModelData = z.infer<typeof model>;
export type RepositoryData = z.infer<typeof repository>;
export type CapabilityData = z.infer<typeof capability>;
export type BenchmarkData = z.infer<typeof benchmark>;
export type NeedData = z.infer<typeof need>;
export type SiteData = z.infer<typeof site>;
export type SourcesData = z.infer<typeof sources>;
export type PairsData = z.infer<typeof pairs>;
export type { Claim } from './entry.ts';
export type { Condition } from './need.ts';
export type { Criterion, Goalpost, Measure, Ranking, Signal } from './ranking.ts';
export { FACT_GROUPS, kindNames, KINDS, SUB_SCORES, type FactGroup, type Kind, type SubScoreId } from './names.ts';
export { CAPABILITY_GROUPS } from './capability.ts';
export { type FactDefinition, type FactType, type FactValue } from './facts.ts';

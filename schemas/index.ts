/**
 * What content may say. Everything else takes its types from here.
 * A new kind of entry is a schema beside this file and a line in `kinds`.
 */
import type * as z from 'zod';
import { benchmark } from './benchmark.ts';
import { capability } from './capability.ts';
import { defineFacts, type FactDefinition } from './facts.ts';
import { modelFacts } from './model-facts.ts';
import { repositoryFacts } from './repository-facts.ts';
import { model } from './model.ts';
import { need } from './need.ts';
import { pairs } from './pairs.ts';
import { ranking } from './ranking.ts';
import { repository } from './repository.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';

/** The kinds of entry, in canonical order: models stand left of repositories in every pair. */
export const KINDS = ['model', 'repository'] as const;
export type Kind = (typeof KINDS)[number];

export interface KindDefinition {
  readonly schema: z.ZodType;
  /** The folder of `content/` and the first part of the address. */
  readonly folder: string;
  readonly label: string;
  readonly plural: string;
  /** The field that names who is behind the entry, and what readers call it. */
  readonly makerField: 'vendor' | 'owner';
  readonly makerLabel: string;
  readonly facts: readonly FactDefinition[];
}

export const kinds: Readonly<Record<Kind, KindDefinition>> = Object.freeze({
  model: {
    schema: model,
    folder: 'models',
    label: 'Model',
    plural: 'Models',
    makerField: 'vendor',
    makerLabel: 'Vendor',
    facts: defineFacts(modelFacts),
  },
  repository: {
    schema: repository,
    folder: 'repositories',
    label: 'Repository',
    plural: 'Repositories',
    makerField: 'owner',
    makerLabel: 'Owner',
    facts: defineFacts(repositoryFacts),
  },
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
export type { Goalpost, Ranking, Signal, SubScoreId } from './ranking.ts';
export { SUB_SCORES } from './ranking.ts';
export { CAPABILITY_GROUPS } from './capability.ts';
export { FACT_GROUPS, type FactDefinition, type FactGroup, type FactType, type FactValue } from './facts.ts';

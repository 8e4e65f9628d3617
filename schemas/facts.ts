/**
 * The fact catalogue: everything an entry can state as a typed value, declared once.
 * From here come the entry schema, the editor schema, the comparison row, its better side,
 * the filter, the API document and the glossary. To add a fact, add it here.
 */
import * as z from 'zod';
import { isoDate, line, listOf, monthOrDay, publicUrl } from './fields.ts';

/** How a value is shown and compared. */
export type FactType = 'usd' | 'count' | 'tokens' | 'boolean' | 'date' | 'choice' | 'list' | 'text' | 'url';

/** Which way is better for most readers; `none` where it depends on the reader. */
export type Direction = 'higher' | 'lower' | 'none';

/** The groups of a comparison table, in the order in which every page shows them. */
export const FACT_GROUPS = ['pricing', 'limits', 'modalities', 'features', 'adoption', 'activity', 'dates', 'licence'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export interface FactMeta {
  /** What a reader sees as the row's name. */
  readonly label: string;
  readonly type: FactType;
  readonly group: FactGroup;
  readonly better: Direction;
  /** One or two sentences for the glossary. */
  readonly definition: string;
  /** Printed once, in the row's header. */
  readonly unit?: string;
  /** Digits after the point; a second one is added only where a value needs it. */
  readonly decimals?: number;
  /** Days after which the value wants a new look. */
  readonly maxAgeDays: number;
  /** Whether an entry may state `none`: known to have none. */
  readonly canBeNone?: boolean;
}

/** A fact's value as content states it; `none` = known to have none. */
export type FactValue = string | number | boolean | readonly string[];

/** Zod's own metadata of the fact catalogue: value schema -> what the site knows of it. */
export const factRegistry = z.registry<FactMeta>();

const usd = () => z.number().min(0).max(10_000);
const count = () => z.int().min(0).max(1_000_000_000_000);
const tokens = () => z.int().min(1).max(100_000_000);

const MODALITIES = ['text', 'image', 'audio', 'video', 'pdf'] as const;
const modalities = () => listOf(z.enum(MODALITIES), MODALITIES.length).min(1);

/** Licences that a fact may name: SPDX identifiers, and two for licences that SPDX does not list. */
export const LICENCES = [
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.1',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
  'CreativeML-OpenRAIL-M',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'proprietary',
  'custom',
] as const;

const licence = () =>
  z.enum(LICENCES).register(factRegistry, {
    label: 'Licence',
    type: 'choice',
    group: 'licence',
    better: 'none',
    definition: 'The terms under which the work may be used, as an SPDX identifier; "custom" is a licence of the owner’s own.',
    maxAgeDays: 730,
    canBeNone: true,
  });

const pricing = () =>
  z.enum(['free', 'paid', 'free-tier']).register(factRegistry, {
    label: 'Pricing',
    type: 'choice',
    group: 'pricing',
    better: 'none',
    definition:
      'Whether its owner charges for use: free, paid, or paid with a free allowance. Your own hardware and electricity are not counted.',
    maxAgeDays: 180,
  });

/** Facts that a model can state. */
export const modelFacts = {
  pricing: pricing(),
  inputUsdPerMillionTokens: usd().register(factRegistry, {
    label: 'Input price',
    type: 'usd',
    group: 'pricing',
    better: 'lower',
    unit: 'USD per 1M tokens',
    decimals: 2,
    maxAgeDays: 180,
    definition: 'What the vendor’s own API charges for a million tokens that you send, at list price.',
  }),
  outputUsdPerMillionTokens: usd().register(factRegistry, {
    label: 'Output price',
    type: 'usd',
    group: 'pricing',
    better: 'lower',
    unit: 'USD per 1M tokens',
    decimals: 2,
    maxAgeDays: 180,
    definition:
      'What the vendor’s own API charges for a million tokens that the model writes, reasoning tokens included, at list price.',
  }),
  cachedInputUsdPerMillionTokens: usd().register(factRegistry, {
    label: 'Cached input price',
    type: 'usd',
    group: 'pricing',
    better: 'lower',
    unit: 'USD per 1M tokens',
    decimals: 2,
    maxAgeDays: 180,
    canBeNone: true,
    definition: 'The lower price of input tokens that the vendor still holds from an earlier request.',
  }),
  contextTokens: tokens().register(factRegistry, {
    label: 'Context window',
    type: 'tokens',
    group: 'limits',
    better: 'higher',
    unit: 'tokens',
    maxAgeDays: 365,
    definition: 'How many tokens one request may hold, input and output together.',
  }),
  maxOutputTokens: tokens().register(factRegistry, {
    label: 'Longest output',
    type: 'tokens',
    group: 'limits',
    better: 'higher',
    unit: 'tokens',
    maxAgeDays: 365,
    definition: 'How many tokens the model can write in one answer.',
  }),
  inputModalities: modalities().register(factRegistry, {
    label: 'Reads',
    type: 'list',
    group: 'modalities',
    better: 'none',
    maxAgeDays: 365,
    definition: 'The kinds of input that the vendor’s API accepts.',
  }),
  outputModalities: modalities().register(factRegistry, {
    label: 'Writes',
    type: 'list',
    group: 'modalities',
    better: 'none',
    maxAgeDays: 365,
    definition: 'The kinds of output that the vendor’s API returns.',
  }),
  toolCalling: z.boolean().register(factRegistry, {
    label: 'Tool calling',
    type: 'boolean',
    group: 'features',
    better: 'higher',
    maxAgeDays: 365,
    definition: 'Whether the model can ask for functions that you define to be called.',
  }),
  structuredOutput: z.boolean().register(factRegistry, {
    label: 'Structured output',
    type: 'boolean',
    group: 'features',
    better: 'higher',
    maxAgeDays: 365,
    definition: 'Whether the API can hold the answer to a JSON Schema that you give.',
  }),
  reasoning: z.boolean().register(factRegistry, {
    label: 'Reasoning',
    type: 'boolean',
    group: 'features',
    better: 'none',
    maxAgeDays: 365,
    definition: 'Whether the model can work through hidden reasoning tokens before it answers; they cost time and money.',
  }),
  fileInput: z.boolean().register(factRegistry, {
    label: 'File attachments',
    type: 'boolean',
    group: 'features',
    better: 'higher',
    maxAgeDays: 365,
    definition: 'Whether files can be attached to a request.',
  }),
  temperatureControl: z.boolean().register(factRegistry, {
    label: 'Temperature control',
    type: 'boolean',
    group: 'features',
    better: 'none',
    maxAgeDays: 365,
    definition: 'Whether the caller can set how freely the next token is drawn.',
  }),
  providerCount: count().register(factRegistry, {
    label: 'Offered by',
    type: 'count',
    group: 'adoption',
    better: 'higher',
    unit: 'providers',
    maxAgeDays: 365,
    definition: 'How many of the providers that the models.dev catalogue lists sell or serve the model under its own name.',
  }),
  onOpenrouter: z.boolean().register(factRegistry, {
    label: 'Listed on OpenRouter',
    type: 'boolean',
    group: 'adoption',
    better: 'higher',
    maxAgeDays: 365,
    definition: 'Whether the model stands in OpenRouter’s public model list.',
  }),
  releaseDate: isoDate.clone().register(factRegistry, {
    label: 'Released',
    type: 'date',
    group: 'dates',
    better: 'none',
    maxAgeDays: 3650,
    definition: 'The day on which the vendor made the model available.',
  }),
  knowledgeCutoff: monthOrDay.clone().register(factRegistry, {
    label: 'Knowledge cutoff',
    type: 'date',
    group: 'dates',
    better: 'none',
    maxAgeDays: 3650,
    definition: 'The last month of which the training data is said to know.',
  }),
  openWeights: z.boolean().register(factRegistry, {
    label: 'Open weights',
    type: 'boolean',
    group: 'licence',
    better: 'none',
    maxAgeDays: 730,
    definition: 'Whether the trained weights can be downloaded and run on your own hardware.',
  }),
  licence: licence(),
};

/** Facts that a repository can state. */
export const repositoryFacts = {
  pricing: pricing(),
  primaryLanguage: line(40).register(factRegistry, {
    label: 'Main language',
    type: 'text',
    group: 'features',
    better: 'none',
    maxAgeDays: 730,
    definition: 'The programming language in which most of the code is written.',
  }),
  package: publicUrl.clone().register(factRegistry, {
    label: 'Package',
    type: 'url',
    group: 'features',
    better: 'none',
    maxAgeDays: 730,
    canBeNone: true,
    definition: 'Where a package manager finds the released software.',
  }),
  stars: count().register(factRegistry, {
    label: 'Stars',
    type: 'count',
    group: 'adoption',
    better: 'higher',
    unit: 'GitHub users',
    maxAgeDays: 365,
    definition: 'How many GitHub users have starred the repository: a measure of attention, not of use.',
  }),
  forks: count().register(factRegistry, {
    label: 'Forks',
    type: 'count',
    group: 'adoption',
    better: 'higher',
    unit: 'repositories',
    maxAgeDays: 365,
    definition: 'How many copies of the repository stand on GitHub.',
  }),
  dependents: count().register(factRegistry, {
    label: 'Dependents',
    type: 'count',
    group: 'adoption',
    better: 'higher',
    unit: 'repositories',
    maxAgeDays: 730,
    definition: 'How many public repositories declare that they need it.',
  }),
  monthlyDownloads: count().register(factRegistry, {
    label: 'Downloads',
    type: 'count',
    group: 'adoption',
    better: 'higher',
    unit: 'a month',
    maxAgeDays: 730,
    definition: 'Downloads from package registries in a month, automated ones included.',
  }),
  contributors: count().register(factRegistry, {
    label: 'Contributors',
    type: 'count',
    group: 'activity',
    better: 'higher',
    unit: 'GitHub users',
    maxAgeDays: 730,
    definition: 'How many people GitHub counts as contributors.',
  }),
  commitAuthors: count().register(factRegistry, {
    label: 'Commit authors',
    type: 'count',
    group: 'activity',
    better: 'higher',
    unit: 'e-mail addresses',
    maxAgeDays: 730,
    definition: 'Distinct author addresses in the commits of a clone. Not the same measure as GitHub’s contributors.',
  }),
  commits: count().register(factRegistry, {
    label: 'Commits',
    type: 'count',
    group: 'activity',
    better: 'none',
    unit: 'commits',
    maxAgeDays: 730,
    definition: 'Commits on the main branch since the first one.',
  }),
  commitsLastYear: count().register(factRegistry, {
    label: 'Commits in the last year',
    type: 'count',
    group: 'activity',
    better: 'higher',
    unit: 'commits',
    maxAgeDays: 365,
    definition: 'Commits in the 365 days before the as-of date.',
  }),
  releases: count().register(factRegistry, {
    label: 'Releases',
    type: 'count',
    group: 'activity',
    better: 'none',
    unit: 'releases',
    maxAgeDays: 730,
    definition: 'How many releases GitHub lists.',
  }),
  tags: count().register(factRegistry, {
    label: 'Version tags',
    type: 'count',
    group: 'activity',
    better: 'none',
    unit: 'tags',
    maxAgeDays: 730,
    definition: 'How many tags a clone holds; most projects tag each version.',
  }),
  openIssues: count().register(factRegistry, {
    label: 'Open issues',
    type: 'count',
    group: 'activity',
    better: 'none',
    unit: 'issues',
    maxAgeDays: 730,
    definition: 'Issues that were open, pull requests not counted.',
  }),
  closedIssues: count().register(factRegistry, {
    label: 'Closed issues',
    type: 'count',
    group: 'activity',
    better: 'none',
    unit: 'issues',
    maxAgeDays: 730,
    definition: 'Issues that were closed, pull requests not counted.',
  }),
  latestRelease: line(60).register(factRegistry, {
    label: 'Latest release',
    type: 'text',
    group: 'activity',
    better: 'none',
    maxAgeDays: 365,
    canBeNone: true,
    definition: 'The version name of the newest release.',
  }),
  latestReleaseDate: isoDate.clone().register(factRegistry, {
    label: 'Latest release on',
    type: 'date',
    group: 'dates',
    better: 'none',
    maxAgeDays: 365,
    canBeNone: true,
    definition: 'The day of the newest release.',
  }),
  firstCommitDate: isoDate.clone().register(factRegistry, {
    label: 'First commit',
    type: 'date',
    group: 'dates',
    better: 'none',
    maxAgeDays: 3650,
    definition: 'The day of the oldest commit; in a fork it can come from the parent repository.',
  }),
  lastCommitDate: isoDate.clone().register(factRegistry, {
    label: 'Last commit',
    type: 'date',
    group: 'dates',
    better: 'higher',
    maxAgeDays: 365,
    definition: 'The day of the newest commit that the source saw.',
  }),
  licence: licence(),
};

export type ModelFactId = keyof typeof modelFacts;
export type RepositoryFactId = keyof typeof repositoryFacts;
export type FactId = ModelFactId | RepositoryFactId;

/** A declared fact: its id with all that the catalogue knows of it. */
export interface FactDefinition extends FactMeta {
  readonly id: string;
}

/**
 * The declarations of one kind's facts, in table order: by group, then as declared.
 * Throws `Error` when a fact was declared without metadata, which only a programmer can cause.
 */
export function defineFacts(schemas: Readonly<Record<string, z.ZodType>>): readonly FactDefinition[] {
  const facts = Object.entries(schemas).map(([id, schema]) => {
    const meta = factRegistry.get(schema);
    if (meta === undefined) throw new Error(`schemas/facts.ts: ${id} has no metadata`);
    return Object.freeze({ id, ...meta });
  });
  return FACT_GROUPS.flatMap((group) => facts.filter((fact) => fact.group === group));
}

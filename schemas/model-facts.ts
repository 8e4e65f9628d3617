/** The fact catalogue of models. */
import * as z from 'zod';
import { factRegistry } from './facts.ts';
import { isoDate, listOf, monthOrDay } from './fields.ts';
import { count, licence, pricing } from './shared-facts.ts';

const usd = () => z.number().min(0).max(10_000);
const tokens = () => z.int().min(1).max(100_000_000);

const MODALITIES = ['text', 'image', 'audio', 'video', 'pdf'] as const;
const modalities = () => listOf(z.enum(MODALITIES), MODALITIES.length).min(1);

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
    definition: 'Whether the caller can set how freely the next token is rendered.',
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

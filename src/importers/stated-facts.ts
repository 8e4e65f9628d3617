/**
 * Which facts each source can state, and the order in which a refresh asks the sources. `docs/importing.md` gets its table from here,
 * and a test holds each list against what the source states of a thing of which it knows everything.
 */
import type { FactId } from '../../schemas/define-kind.ts';
import type { model } from '../../schemas/kinds/model.ts';
import type { repository } from '../../schemas/kinds/repository.ts';

/** What a source can state. */
export interface Statement {
  /** The id of the kind that its facts are of. */
  readonly kind: string;
  readonly facts: readonly string[];
}

const ofModels = (...facts: readonly FactId<typeof model>[]): Statement => ({ kind: 'model', facts });
const ofRepositories = (...facts: readonly FactId<typeof repository>[]): Statement => ({ kind: 'repository', facts });

/** What models.dev and the pages of makers both tell. */
const MODEL = [
  'status',
  'pricing',
  'inputUsdPerMillionTokens',
  'outputUsdPerMillionTokens',
  'reasoningOutputUsdPerMillionTokens',
  'cachedInputUsdPerMillionTokens',
  'cacheWriteUsdPerMillionTokens',
  'audioInputUsdPerMillionTokens',
  'audioOutputUsdPerMillionTokens',
  'contextTokens',
  'maxOutputTokens',
  'inputModalities',
  'outputModalities',
  'toolCalling',
  'reasoning',
  'fileInput',
  'releaseDate',
  'knowledgeCutoff',
  'openWeights',
] as const;

const RANKING = ['primaryLanguage', 'stars', 'forks', 'lastCommitDate'] as const;

/** By the name of the source; all that facts can be imported from. */
export const STATED: Readonly<Record<string, Statement>> = {
  'models-dev': ofModels(...MODEL, 'structuredOutput', 'temperatureControl', 'providerCount'),
  openrouter: ofModels('onOpenrouter'),
  github: ofRepositories(
    'status',
    'pricing',
    'primaryLanguage',
    'stars',
    'forks',
    'contributors',
    'latestRelease',
    'latestReleaseDate',
    'licence',
  ),
  'github-ranking': ofRepositories(...RANKING),
  'github-ranking-ai': ofRepositories(...RANKING),
  'best-of-ml': ofRepositories(
    'pricing',
    'stars',
    'forks',
    'dependents',
    'monthlyDownloads',
    'contributors',
    'commits',
    'releases',
    'openIssues',
    'closedIssues',
    'latestRelease',
    'latestReleaseDate',
    'lastCommitDate',
    'licence',
  ),
  git: ofRepositories(
    'pricing',
    'commitAuthors',
    'commits',
    'commitsLastYear',
    'tags',
    'newestTagDate',
    'firstCommitDate',
    'lastCommitDate',
    'licence',
  ),
  collected: ofModels(
    ...MODEL,
    'retirementDate',
    'successor',
    'batchInputUsdPerMillionTokens',
    'batchOutputUsdPerMillionTokens',
    'imageInputUsdPerMillionTokens',
    'imageOutputUsdPerMillionTokens',
    'onOpenrouter',
    'licence',
  ),
};

/**
 * The sources that a refresh asks, in this order: those that are read over the network without anything given by hand. What the first
 * of them states stands, so GitHub itself comes before the lists that copy it.
 */
export const REFRESHED = ['models-dev', 'openrouter', 'github', 'github-ranking', 'github-ranking-ai', 'best-of-ml'] as const;

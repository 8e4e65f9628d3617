/** Names of sources, apart from their work, so that the command line knows them without loading it. */

/** Sources that facts can be imported from. */
export const SOURCE_NAMES = ['models-dev', 'openrouter', 'github-ranking', 'best-of-ml', 'git', 'github'] as const;

/** Price tables that are only compared with. */
export const REFERENCE_TABLE_NAMES = ['litellm', 'genai-prices'] as const;

/** Where the first facts of a new entry can come from. */
export const NEW_SOURCES = ['models-dev', 'github'] as const;

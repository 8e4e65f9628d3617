/** Which sources copy which: what a copy states otherwise is only older, or newer. */

/** Source -> those that copy its figures. */
export const COPIES = {
  github: [
    'github-ranking',
    'github-ranking-ai',
    'best-of-ml',
    'llmrepos',
    'trackawesomelist',
    'top-100-comfyui',
    'agents-radar',
  ],
  // Cline’s catalogue is generated from models.dev.
  'models-dev': ['cline-catalog'],
} as const;

const originOf = (source: string): string =>
  Object.entries<readonly string[]>(COPIES).find(([, copies]) => copies.includes(source))?.[0] ?? source;

/** Whether two sources have their figures from the same place. */
export const haveOneOrigin = (source: string, other: string): boolean => originOf(source) === originOf(other);

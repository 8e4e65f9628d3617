/** Lists that copy GitHub's own figures: what GitHub or a clone says on the same day or later takes their place. */
export const COPIES_OF_GITHUB: readonly string[] = [
  'github-ranking',
  'github-ranking-ai',
  'best-of-ml',
  'llmrepos',
  'trackawesomelist',
  'top-100-comfyui',
  'agents-radar',
];

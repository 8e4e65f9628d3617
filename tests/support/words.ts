/** Words that editors choose from, as candidates for suggestions. */
import { kinds } from '../../src/kinds/kinds.ts';

export const factIds: readonly string[] = [...new Set(kinds.flatMap((kind) => kind.facts.map((fact) => fact.id)))];

/** Ids of capabilities, the invented ones of the base and some of everyday use. */
export const vocabulary: readonly string[] = [
  'text-writing',
  'picture-reading',
  'model-running',
  'web-search',
  'vector-search',
  'hybrid-search',
  'tool-calling',
  'prompt-caching',
  'inpainting',
  'code-editing',
  'code-generation',
  'speech-recognition',
];

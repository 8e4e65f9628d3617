/** Words that name a thing to ask for another one, or deny it. */
import { normalizeName } from '../text/normalize-name.ts';

/** Words that ask for another thing than the one beside them. */
export const ANOTHER =
  /(?<!\p{L})(?:(?:alternatives?|competitors?|competition|rivals?|replacements?|substitutes?|equivalents?)(?:\s+(?:to|for|of))?|(?:something |anything )?(?:similar to|(?<!would |['’]d )like)|in place of|replac(?:e|ing)|(?:switch|mov|migrat)(?:e|ing)? (?:away )?from)(?!\p{L})/iu;

/** What is more or less of something than the thing that is named: `cheaper than`. */
export const THAN = /(?<!\p{L})(\p{L}+er|worse|(?:more|less)\s+\p{L}+)\s+than(?!\p{L})/iu;

/** Words that name what is not wanted: where they stand first, all else is. */
export const BUT =
  /^\s*(?:not|no|without|(?:any(?:thing)? )?other than|rather than|instead of|anything but|apart from)\s+(?:the\s+)?/iu;

const NEGATIONS = new Set(
  'not no non without except excluding exclude excluded cannot cant dont doesnt didnt isnt arent wont hasnt havent never lacking lack unlike beside minus neither nor'.split(
    ' ',
  ),
);

/** Whether a word denies what follows. */
export const isNegation = (word: string): boolean => /n['’]t$/i.test(word) || NEGATIONS.has(normalizeName(word));

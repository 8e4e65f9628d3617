/** Words that people write for keys of ours, for who tells them which is meant. */
import type { Named } from '../problems/meant.ts';
import { namesOf } from './fact-names.ts';

/** Words that people write for keys of ours. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label'],
  title: ['name', 'heading', 'label'],
  summary: ['description', 'tagline', 'abstract'],
  description: ['text', 'summary', 'details'],
  homepage: ['url', 'website', 'link', 'site'],
  source: ['url', 'from', 'link', 'ref', 'reference'],
  asOf: ['date', 'day', 'checked', 'retrieved', 'accessed'],
  roundedTo: ['rounded', 'rounding', 'precision', 'step'],
  value: ['amount', 'number', 'result', 'score'],
  capabilities: ['claims'],
  aliases: ['alias', 'other names', 'also known as', 'synonyms'],
  id: ['capability'],
  url: ['homepage', 'address', 'link'],
  category: ['categories', 'type'],
  categories: ['category'],
  bestFor: ['good for', 'use for', 'ideal for'],
  avoidFor: ['worst for', 'not for', 'bad for', 'not good for'],
  until: ['valid until', 'ends', 'end', 'expires', 'last day'],
  next: ['then', 'after', 'from then'],
  atLeast: ['min', 'minimum', 'gte', 'above', 'more than'],
  atMost: ['max', 'maximum', 'lte', 'below', 'less than'],
  is: ['equals', 'equal', 'eq'],
  oneOf: ['any', 'any of', 'in'],
  includes: ['contains', 'has'],
  items: ['pair', 'entries', 'sides'],
  reason: ['why', 'because'],
};

/** Keys with the other words for them. */
export const named = (keys: readonly string[]): Named =>
  new Map(keys.map((key) => [key, [...namesOf(key), ...(OTHER_WORDS[key] ?? [])]]));

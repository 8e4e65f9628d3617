/** Invented texts that are as long, and as different from each other, as those of real entries. They name no figure. */
import type { Random } from './random.ts';

const WHO = [
  'The runtime',
  'The service',
  'Its planner',
  'The maker’s library',
  'The scheduler',
  'A small daemon',
  'The interface',
  'Its parser',
];
const DOES = [
  'keeps',
  'splits',
  'checks',
  'sorts',
  'returns',
  'collects',
  'compares',
  'writes',
  'reads',
  'joins',
  'labels',
  'plans',
];
const WHAT = [
  'long requests',
  'records of a run',
  'the steps of a job',
  'rows of a table',
  'replies of a partner',
  'notes of a team',
  'the order of calls',
  'settings of a project',
  'parts of a document',
  'names of fields',
  'the history of a session',
  'units of work',
];
const HOW = [
  'before the first answer is sent',
  'in the order in which they arrived',
  'without a second request',
  'as the documentation shows',
  'under one name for all callers',
  'while other work goes on',
  'and says where each comes from',
  'until the caller asks for more',
  'with a limit that the caller sets',
  'and leaves out what is not known',
  'in a file that people can read',
  'on the machine of the caller',
];
const QUALITY = ['steady', 'plain', 'patient', 'strict', 'quick', 'careful', 'compact', 'thorough', 'modest', 'open'];
const THING = ['helper', 'engine', 'assistant', 'toolkit', 'worker', 'reader', 'writer', 'planner', 'checker', 'builder'];
const WHOM = [
  'small teams',
  'editors',
  'people who work alone',
  'long projects',
  'busy offices',
  'careful readers',
  'schools',
  'archives',
];

const clause = (random: Random) => `${random.one(DOES)} ${random.one(WHAT)} ${random.one(HOW)}`;
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A full sentence of about a hundred characters. */
export const sentence = (random: Random): string =>
  `${random.one(WHO)} ${clause(random)}, and ${random.one(DOES)} ${random.one(WHAT)}.`;

/** So many sentences, with a space between them. */
export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

/** A title of a claim: no full stop, about fifty characters. */
export const title = (random: Random): string => capital(clause(random));

/** So many of them, each another. */
export function titlesOf(random: Random, count: number): readonly string[] {
  const titles = new Set<string>();
  while (titles.size < count) titles.add(title(random));
  return [...titles];
}

/** One line of what an entry is and for whom. */
export const summary = (random: Random): string =>
  `${capital(random.one(QUALITY))} ${random.one(THING)} that ${clause(random)}, made for ${random.one(WHOM)}.`;

/** One line of when to choose an entry, or when not. */
export const advice = (random: Random): string => `${capital(random.one(WHAT))} of ${random.one(WHOM)}, ${random.one(HOW)}`;

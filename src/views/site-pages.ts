/** Pages of the site besides those of its content, and what readers call them. */
import { PATHS } from './links.ts';

export interface SitePage {
  readonly name: string;
  readonly path: string;
  /** Other words for it, in the singular. */
  readonly words: readonly string[];
}

export const SITE_PAGES: readonly SitePage[] = [
  { name: 'Comparisons', path: PATHS.compare, words: ['compare', 'comparison', 'versus', 'all comparison', 'side by side'] },
  { name: 'Choose by questions', path: PATHS.choose, words: ['choose', 'quiz', 'help me choose', 'which one', 'guided choice'] },
  { name: 'Needs', path: PATHS.needs, words: ['need', 'use case'] },
  { name: 'Capabilities', path: PATHS.capabilities, words: ['capability'] },
  {
    name: 'Benchmarks',
    path: PATHS.benchmarks,
    words: ['benchmark', 'benchmark list', 'benchmark result', 'test result'],
  },
  { name: 'Methodology', path: PATHS.methodology, words: ['method', 'score', 'scoring', 'how do you rank', 'ranking method'] },
  { name: 'Glossary', path: PATHS.glossary, words: ['definition', 'what does it mean'] },
  {
    name: 'Changes',
    path: PATHS.changes,
    words: ['change', 'changelog', 'news feed', 'recent change', 'feed', 'rss', 'calendar'],
  },
  { name: 'Match graph', path: PATHS.matchGraph, words: ['graph of matches'] },
  { name: 'Sources', path: PATHS.sources, words: ['source', 'data source'] },
  { name: 'Gaps', path: PATHS.gaps, words: ['gap', 'missing data'] },
  { name: 'API', path: PATHS.api, words: ['download data', 'data download'] },
];

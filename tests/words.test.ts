import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * One word for one idea, everywhere: retired word -> the word in its place. Words that have another sense elsewhere are retired
 * only as names in code.
 */
const RETIRED: readonly (readonly [retired: RegExp, use: string])[] = [
  [/\bwitness\w*|\btestimon\w*|\bhear(?:Witness|All)\b/i, 'cross-check, reference price table'],
  [/\bdefuse\w*|\binert\b|\bprintable\b/i, 'escapeMarkdown, escapeTerminal, sanitize…'],
  [/\bredrawn?\b|\bdraws?\b|\bdrew\b|\bdrawn\b|\bdraw[A-Z]\w*/, 'render (sample for random numbers)'],
  [/\bisOwn\b|\bpurposeOf\b/, 'isBotAuthored, markers'],
  [/\blately\b|\bLately\w*/, 'recent changes'],
  [/\bmend(?:s|ed|ing)?\b|\bmend[A-Z]\w*/i, 'fix'],
  [/\bupkeep\w*|\blookAround\b/i, 'maintenance'],
  [/\bDesk(?!top)\w*|\bdesk\b/, 'ContentChecker'],
  [/\bcheckAside\b|check-aside/, 'worker, checkInWorker'],
  [/\bremember\w*|\bfunction recall\b|\bEtagMemory\b/, 'memoize, cache'],
  [/\bbreadth\w*|\bisBroad\b/i, 'hasTooManyClaims'],
  [/\btelling\b|\bTELLING_ROWS\b/, 'highlight, relevanceTo'],
  [/\btippings?\b(?![ -]point)|\btippingsOf\b/, 'tipping point, tippingPoint'],
  [/\b(?:entry|published|hosting|slug|id)Mentions?\b|\bskim\w*|\bdangling\b/i, 'references, parseNamesOnly, unresolvedReference'],
  [/\b(?:interface|type) Offer\b|\boffer[A-Z]\w*/, 'PriceList, enhance…'],
  [/\bPieces?\b|\bTextPart\b|\bClauseWords\b/, 'TextSegment'],
  [/\bplacesOf\b/, 'ranksOf'],
  [/\bconst fold\b|\bfunction fold\b|\bfold\(/, 'normalizeName'],
  [/\bwelcomes\b|\bAsk[A-Z]\w*|\binterface Ask\b/, 'acceptStatus, RequestOptions'],
  [/\bsurplus\b/, 'excess'],
  [
    /\bpraise\w*|\bfunction (?:hand|tell|place|gate)\b|\bconst (?:hand|tell|gate)\b/,
    'successText, deliver, announce, applyResult, checkFences',
  ],
  // The directive of HTTP is called so.
  [/\bstale(?!-while-revalidate)\w*|\bisDue\b|\bcheck due\b/i, 'outdated'],
  [/\bdisagreements?\b|\bconflicts\b/i, 'disputed'],
  [/\bpublish(?:Change|Refresh|Stale|Upkeep)\b|\bPublishingError\b/, 'post…'],
  [/made up of signals|is made up\b/, 'calculated'],
  [/\d %(?![\w>])|\} %[`'<]/, 'no space before %'],
];

/** A decision may quote what it replaced, and the changelog what was renamed. */
const QUOTING = ['docs/decisions/', 'CHANGELOG.md', 'tests/words.test.ts'];

const files = globSync([
  '{src,schemas,tests,docs,examples}/**/*.{ts,tsx,astro,md,css,yaml}',
  '*.md',
  '.github/**/*.{yml,md}',
  'public/*',
])
  .map((file) => file.split('\\').join('/'))
  .filter((file) => !QUOTING.some((one) => file.startsWith(one)))
  .sort();

test('there are files to look at', () => expect(files.length).toBeGreaterThan(300));

test.each(RETIRED)('%s is retired: %s', (retired, use) => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (retired.test(line) ? [`${file}:${index + 1} ${line.trim()} (use: ${use})`] : [])),
  );
  expect(found).toEqual([]);
});

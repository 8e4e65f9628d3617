/** What `check` must refuse: each mistake with its code, its place, and how to fix it. */
import { describe, expect, test } from 'vitest';
import { edited, problemsOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';
const KIT = 'repositories/example-kit.md';
const ENGINE = 'repositories/example-engine.md';
const stated = (id: string, value: string, asOf = '2026-07-01') =>
  `  ${id}: { value: ${value}, source: example-list, asOf: ${asOf} }\n`;

/** `file`, the change in it, and what is told: `line:column code message hint`, as a part or a pattern. */
type Mistake = readonly [file: string, from: string | RegExp, to: string, told: string | RegExp];

async function told([file, from, to]: Mistake): Promise<string[]> {
  const found = await problemsOf({ [file]: edited(file, from, to) });
  return found.map(({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`);
}

const expectTold = async (mistake: Mistake) => {
  const found = await told(mistake);
  expect(found).toHaveLength(1);
  if (typeof mistake[3] === 'string') expect(found[0]).toContain(mistake[3]);
  else expect(found[0]).toMatch(mistake[3]);
};

describe('what is still to be written', () => {
  test.each<Mistake>([
    [ONE, 'title: Writes short texts', 'title: TODO', '22:12 placeholder capabilities[0].title holds the placeholder "TODO"'],
    [ONE, 'description: It answers in', 'description: TBD. It answers in', '23:18 placeholder'],
    [ONE, 'It answers in a few', 'It answers (FIXME how) in a few', '23:18 placeholder'],
    [ONE, /summary: .*/, 'summary: Lorem ipsum dolor sit amet.', '5:10 placeholder'],
    [ONE, /summary: .*/, 'summary: A model by Example Works.', '5:10 placeholder The summary says nothing'],
    [ONE, /summary: .*/, 'summary: Example-One.', '5:10 placeholder'],
    [ONE, /summary: .*/, 'summary: ...', '5:10 placeholder'],
    [ONE, /summary: .*/, 'summary: "[Insert summary]"', '5:10 placeholder'],
    [ONE, /summary: .*/, 'summary: <one sentence>', '5:10 placeholder'],
    [ONE, /summary: .*/, 'summary: The summary is to be written.', '5:10 placeholder'],
    [ONE, 'vendor: Example Works', 'vendor: to be announced', '3:9 placeholder'],
    [ONE, /description: It answers.*/, 'description: Writes short texts.', /^23:18 placeholder .* repeats its title/],
    [KIT, 'value: Python', 'value: unknown', /^10:29 placeholder .* leave the whole line out/],
    [KIT, 'latestRelease: { value: none', 'latestRelease: { value: n/a', /^15:27 placeholder .* leave the whole line out/],
    [KIT, 'latestRelease: { value: none', 'latestRelease: { value: unknown', /Write none if it is known not to exist/],
    [ONE, '- quick', '- TODO: say more', '36:3 placeholder The prose holds the placeholder "TODO"'],
    ['needs/run-models.md', /summary: .*/, 'summary: coming soon', 'placeholder'],
    ['benchmarks/example-puzzles.yaml', 'version: "2"', 'version: TBD', '2:10 placeholder'],
    [TWO, /capabilities:\n(?: .*\n)+/, '', '2:1 too-few-claims The entry makes no claim; this site asks for at least 1.'],
  ])('%s: %s', async (...mistake) => await expectTold(mistake));
  test.each<Mistake>([
    [ONE, 'title: Writes short texts', 'title: Finds every TODO comment', ''],
    [ONE, '- quick', '- finds notes such as `TODO: x` in code', ''],
    [KIT, 'value: Python', 'value: none-such', ''],
  ])('but not a text that is about such words: %s', async (...mistake) => expect(await told(mistake)).toEqual([]));
  test('a site may ask for more claims and for prose', async () => {
    const found = await problemsOf({
      'site.yaml': edited('site.yaml', 'today:', 'minimumClaims: 2\nrequireProse: true\ntoday:'),
    });
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
      `${TWO} too-few-claims`,
      `${KIT} too-few-claims`,
      `${KIT} missing-prose`,
    ]);
  });
});

describe('text that says something else than what was typed', () => {
  test.each<Mistake>([
    [ONE, /summary: .*/, 'summary: The #1 model and C # too.', /^5:14 cut-text The text ends before "#1 model and C # too\."/],
    [ONE, 'title: Writes short texts', 'title: Writes C # and F', '22:21 cut-text'],
    [ONE, 'aliases: [ex-1]', 'aliases: [Ex 1 #1\n  ]', /cut-text|yaml-syntax/],
    [
      ONE,
      'vendor: Example Works\n',
      '<<<<<<< HEAD\nvendor: A\n=======\nvendor: B\n>>>>>>> b\n',
      /^3:1 merge-marks .* lines 5, 7/,
    ],
    [ONE, '- cheap\n', '<<<<<<< HEAD\n- cheap\n=======\n- dear\n>>>>>>> b\n', /^35:1 merge-marks/],
    ['pairs.yaml', 'exclude: []', '=======\nexclude: []', '4:1 merge-marks'],
  ])('%s: %s', async (...mistake) => await expectTold(mistake));
  test.each<Mistake>([
    [ONE, 'id: text-writing', 'id: text-writing # the first', ''],
    [ONE, 'homepage: https://example.org/models/one', 'homepage: https://example.org/models/one # checked', ''],
    [ONE, '- quick', 'A heading\n=======\n', ''],
  ])('but not a comment behind a word, nor a heading: %s', async (...mistake) => expect(await told(mistake)).toEqual([]));
});

describe('links within the site', () => {
  const link = (address: string): Mistake => [ONE, '(https://example.org/models/one)', `(${address})`, ''];
  test.each([
    '/models/example-nine/',
    '/model/example-two/',
    '/models/example-two/more/',
    '/compare/example-one-vs-nine/',
    '#price',
    '/needs/x/',
    'https://compare.example.org/models/example-nine/',
  ])('%s leads to nothing', async (address) => {
    const found = await told(link(address));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`33:51 dead-link The link leads to "${address}"`);
  });
  test.each([
    '/',
    '/models/',
    '/models/example-two/',
    '/models/example-two/#facts',
    '/compare/example-one-vs-example-kit/',
    '/glossary/#stars',
    'https://compare.example.org/models/example-two/',
    'https://compare.example.organic/models/x/',
  ])('%s leads to a page', async (address) => expect(await told(link(address))).toEqual([]));
  test.each(['#facts', '#capability-text-writing'])('%s is on the page of the entry', async (address) =>
    expect(await told(link(address))).toEqual([]),
  );
  test('a near miss is told', async () =>
    expect((await told(link('/models/exmaple-two/')))[0]).toContain('Did you mean example-two?'));
});

describe('facts that cannot be true together', () => {
  const facts = (text: string, told: string | RegExp, file = ONE): Mistake => [file, 'facts:\n', `facts:\n${text}`, told];
  test.each<Mistake>([
    facts(
      stated('cachedInputUsdPerMillionTokens', '0.5'),
      /^8:44 contradictory-facts cachedInput.* is 0\.5, but inputUsd.* on line 10 is 0\.4/,
    ),
    facts(
      stated('maxOutputTokens', '200000'),
      /contradictory-facts maxOutputTokens is 200000, but contextTokens on line 12 is 128000/,
    ),
    facts(
      stated('firstCommitDate', '2026-01-02'),
      /firstCommitDate is 2026-01-02, but lastCommitDate on line 17 is 2025-11-02/,
      KIT,
    ),
    facts(stated('retirementDate', '2025-01-01'), /contradictory-facts releaseDate is 2025-04-14, but retirementDate/),
    [ONE, 'value: 2025-04-14', 'value: 2026-07-02', /^16:25 contradictory-facts releaseDate is 2026-07-02, after the day/],
    [KIT, 'value: 2025-11-02', 'value: 2026-07-02', /^16:28 contradictory-facts lastCommitDate/],
    [ONE, 'value: 0.4,', 'value: 0,', /^9:38 contradictory-facts .* is 0, but pricing on line 8 is paid, so it must be above 0/],
    [TWO, 'asOf: 2025-09-01', 'asOf: 2026-07-01', /^21:16 contradictory-facts The history of inputUsd.* ends with 9/],
    [
      TWO,
      'value: 100000,',
      'value: 1000000,',
      /^18:27 contradictory-facts The disputed value of contextTokens is that of the fact on line 11/,
    ],
    [TWO, 'contextTokens: { value: 100000,', 'maxOutputTokens: { value: 100000,', /is disputed, but not among the facts/],
    [ONE, 'value: 61.5', 'value: 141.5', /^18:29 result-off-scale .* is 141\.5, outside of 0 to 100 \(percent\)/],
    [ONE, 'value: 4,', 'value: 21,', /result-off-scale .* outside of 20 to 0/],
    [
      TWO,
      /pricing: .*\n.*\n/,
      'pricing: { value: free, source: example-list, asOf: 2026-07-01 }\n',
      /contradictory-facts (?:in|out)putUsd.* is .*, but pricing on line 7 is free, so it must be at most 0/,
    ],
    facts(stated('knowledgeCutoff', '2025-05'), /knowledgeCutoff is 2025-05, but releaseDate on line 17 is 2025-04-14/),
    facts(stated('commitAuthors', '400').replace('commitAuthors', 'commitsLastYear'), /commitsLastYear is 400, but commits/, KIT),
  ])('%s: %s', async (...mistake) => await expectTold(mistake));
});

describe('the same project twice', () => {
  test.each<Mistake>([
    [KIT, 'code/kit', 'Code/Engine.git', /^7:13 duplicate-project repository is that of repositories\/example-engine\.md:6/],
    [KIT, 'https://example.org/code/kit', 'https://www.example.org/code/engine/', '7:13 duplicate-project'],
    [KIT, 'homepage: https://example.org/kit', 'homepage: https://example.org/code/engine/#readme', '6:11 duplicate-project'],
    [KIT, 'name: Example Kit', 'name: example-engine', '2:7 duplicate-name'],
    [KIT, 'name: Example Kit', 'name: ExampleEngine', '2:7 duplicate-name'],
  ])('%s: %s as %s', async (...mistake) => await expectTold(mistake));
  test('names that differ in a digit are two', async () =>
    expect(await told([KIT, 'name: Example Kit', 'name: Example 1 1', ''])).toEqual([]));
  test('by the id of a source', async () => {
    const withId = (file: string) => edited(file, 'facts:', 'ids: { example-list: One }\nfacts:');
    const found = await problemsOf({ [ONE]: withId(ONE), [TWO]: withId(TWO).replace('list: One', 'list: one') });
    expect(found).toMatchObject([{ file: TWO, code: 'duplicate-project' }]);
  });
});

describe('the address of a project', () => {
  const address = (path: string, told: string | RegExp): Mistake => [
    ENGINE,
    'https://example.org/code/engine',
    `https://github.com${path}`,
    told,
  ];
  test.each<Mistake>([
    address('/example-works', /^6:13 contradictory-address .* write {2}https:\/\/github\.com\/example-works\/NAME/),
    address('/example-works/engine/tree/main', /write {2}https:\/\/github\.com\/example-works\/engine$/),
    address('/example-works/engine.git', /write {2}https:\/\/github\.com\/example-works\/engine$/),
    address('/example-works/engine?tab=readme', /contradictory-address/),
    address('/other/engine', /The address is one of other, but the entry says example-works/),
  ])('%s: %s as %s', async (...mistake) => await expectTold(mistake));
  test('may write the maker in other letters', async () => expect(await told(address('/Example-Works/engine', ''))).toEqual([]));
});

test('a need that nothing meets is named', async () => {
  const found = await told(['needs/run-models.md', 'is: free', 'is: free-tier', '']);
  expect(found).toEqual([
    expect.stringMatching(/^2:1 unmet-need No entry is known to meet the need "Run models at home"/) as string,
  ]);
});

test('a need that only what is gone meets is named as well', async () => {
  const gone = (file: string) => edited(file, 'facts:', `facts:\n${stated('status', 'archived').trimEnd()}`);
  const found = await problemsOf({ [ENGINE]: gone(ENGINE), [KIT]: gone(KIT) });
  expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual(['needs/run-models.md unmet-need', 'site.yaml poor-example']);
});

test('the address of the site has no query', async () => {
  const found = await told(['site.yaml', 'https://compare.example.org', 'https://compare.example.org/?a=b', '']);
  expect(found).toEqual([expect.stringMatching(/^5:10 invalid-value .*end it before the \? or #/) as string]);
});

test('a folder with a typing error is told the right one', async () => {
  const found = await problemsOf({ 'modles/example-three.md': '---\n---\n' });
  expect(found).toMatchObject([{ code: 'misplaced-file', hint: expect.stringMatching(/^Did you mean models\/\?/) as string }]);
});

test('a need may say that nothing meets it yet', async () =>
  expect(await told(['needs/run-models.md', 'is: free }', 'is: free-tier }\nunanswered: true', ''])).toEqual([]));

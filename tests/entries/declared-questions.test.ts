import { describe, expect, test } from 'vitest';
import type { Overlay } from '../support/content-folder.ts';
import { edited, problemsOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const KIT = 'repositories/example-kit.md';

/** An entry of the base with `facts`, each as `id: value`, before all others; `keys` stand before its facts. */
function stating(file: string, facts: readonly string[], keys = '', asOf = '2026-07-01'): Overlay {
  const lines = facts.map((fact) => fact.replace(/: (.*)$/, `: { value: $1, source: example-list, asOf: ${asOf} }`));
  return { [file]: edited(file, 'facts:\n', `${keys}facts:\n${lines.map((line) => `  ${line}\n`).join('')}`) };
}

const questions = async (overlay: Overlay) =>
  (await problemsOf(overlay)).map(({ file, line, column, severity, code, message }) => ({
    at: `${file}:${line}:${column} ${code} ${severity ?? 'error'}`,
    message,
  }));

/** The one question about the first fact that `stating` writes, whose value stands in `column`. */
const askedAt = (file: string, column: number, message: string) => [
  { at: `${file}:${file === ONE ? 8 : 9}:${column} odd-value warning`, message: `${message} Is that right?` },
];

describe('the latest release', () => {
  test('is asked about when it is older than the newest tag', async () =>
    expect(await questions(stating(KIT, ['latestReleaseDate: 2026-01-05', 'newestTagDate: 2026-06-30']))).toEqual(
      askedAt(KIT, 31, 'latestReleaseDate is 2026-01-05, before newestTagDate, which is 2026-06-30.'),
    ));
  test.each([
    ['of the same day', ['latestReleaseDate: 2026-06-30', 'newestTagDate: 2026-06-30']],
    ['newer than the newest tag', ['latestReleaseDate: 2026-07-01', 'newestTagDate: 2026-06-30']],
    ['that there is none of', ['latestReleaseDate: none', 'newestTagDate: 2026-06-30']],
    ['beside tags that nobody dated', ['latestReleaseDate: 2026-01-05']],
  ])('is not when it is %s', async (_, facts) => expect(await questions(stating(KIT, facts))).toEqual([]));
});

describe('the number of releases', () => {
  test.each([
    [['releases: 103', 'tags: 15'], 'releases is 103 and tags is 15: more than 3 times as many releases as tags.'],
    [['releases: 15', 'tags: 103'], 'releases is 15 and tags is 103: more than 3 times as many tags as releases.'],
    [['releases: 2', 'tags: 0'], 'releases is 2 and tags is 0: more than 3 times as many releases as tags.'],
  ])('is asked about where %j', async (facts, message) =>
    expect(await questions(stating(KIT, facts))).toEqual(askedAt(KIT, 22, message)),
  );
  test.each([[['releases: 30', 'tags: 10']], [['releases: 0', 'tags: 0']], [['releases: 103']]])(
    'is not where %j',
    async (facts) => expect(await questions(stating(KIT, facts))).toEqual([]),
  );
});

describe('the commits of the last year', () => {
  const counted = (asOf: string, status = 'active') => stating(KIT, ['commitsLastYear: 40', `status: ${status}`], '', asOf);
  test('are asked about when that year ended half a year before the site’s day', async () => {
    const [question] = await problemsOf(counted('2026-01-16'));
    expect(question).toMatchObject({ code: 'odd-value', file: KIT, line: 9, column: 29 });
    expect(question?.message).toBe(
      'commitsLastYear is 40 as of 2026-01-16, 180 days or more before the site’s day, 2026-07-15. Does that still hold?',
    );
    expect(question?.hint).toContain('take it out and say why:  withheld: { commitsLastYear: … }');
  });
  test('are not a day later', async () => expect(await questions(counted('2026-01-17'))).toEqual([]));
  test('are not of what is archived', async () => expect(await questions(counted('2026-01-16', 'archived'))).toEqual([]));
});

describe('open weights', () => {
  test('are asked about when their licence is unknown', async () =>
    expect(await questions(stating(ONE, ['openWeights: true']))).toEqual(
      askedAt(ONE, 25, 'openWeights is true, and licence is unknown.'),
    ));
  test.each([
    ['the licence is stated', stating(ONE, ['openWeights: true', 'licence: MIT'])],
    ['there is none', stating(ONE, ['openWeights: true', 'licence: none'])],
    ['the entry says why it is not', stating(ONE, ['openWeights: true'], 'withheld: { licence: Two pages differ. }\n')],
    ['nobody can have them', stating(ONE, ['openWeights: false'])],
  ])('are not when %s', async (_, overlay) => expect(await questions(overlay)).toEqual([]));
  test('are asked about when there are none, and a licence is stated', async () =>
    expect(await questions(stating(ONE, ['openWeights: false', 'licence: MIT']))).toEqual(
      askedAt(ONE, 25, 'openWeights is false, but licence is MIT.'),
    ));
});

describe('modalities', () => {
  test('ask whether files cannot be attached where pictures can be sent', async () =>
    expect(await questions(stating(ONE, ['fileInput: false']))).toEqual(
      askedAt(ONE, 23, 'fileInput is false, but inputModalities includes image.'),
    ));
  test('do not where only text can be sent', async () => {
    const text = stating(ONE, ['fileInput: false'])[ONE] ?? '';
    expect(await questions({ [ONE]: text.replace('[text, image]', '[text]') })).toEqual([]);
  });
  test('are asked about when the title of a claim names one that no list includes', async () =>
    expect(await questions({ [ONE]: edited(ONE, 'title: Reads pictures', 'title: Reads PDF, and no video') })).toEqual([
      {
        at: `${ONE}:28:12 odd-value warning`,
        message:
          'The claim "Reads PDF, and no video" speaks of video, which inputModalities and outputModalities do not include. Is that right?',
      },
    ]));
  test('are not when it names one that they include', async () =>
    expect(await questions({ [ONE]: edited(ONE, 'title: Reads pictures', 'title: Reads the text in an image') })).toEqual([]));
  test('are not when one of the lists is unknown', async () => {
    const text = edited(ONE, 'title: Reads pictures', 'title: Reads PDF');
    expect(await questions({ [ONE]: text.replace(/ {2}outputModalities.*\n/, '') })).toEqual([]);
  });
});

describe('the knowledge cutoff', () => {
  const cutoff = (value: string) => stating(ONE, [`knowledgeCutoff: ${value}`]);
  test.each(['2025-04', '2025-04-13'])('%s is asked about: it lies in the month of the release', async (value) =>
    expect(await questions(cutoff(value))).toEqual(
      askedAt(ONE, 29, `knowledgeCutoff is ${value}, in the month of releaseDate, which is 2025-04-14.`),
    ),
  );
  test('of another month is not', async () => expect(await questions(cutoff('2025-03'))).toEqual([]));
});

test('an answer under the name of the fact ends a question', async () => {
  const overlay = stating(ONE, ['fileInput: false'], 'confirmed: { fileInput: Pictures are sent as addresses alone. }\n');
  expect(await questions(overlay)).toEqual([]);
});

test('what nobody has written yet is not asked for what it lacks beside a fact', async () => {
  const open = stating(ONE, ['openWeights: true']);
  const bare = (open[ONE] ?? '').replace(/capabilities:\n(?: .*\n)+/, '');
  const oddities = async (text: string) => (await problemsOf({ [ONE]: text })).filter(({ code }) => code === 'odd-value');
  expect([(await oddities(open[ONE] ?? '')).length, (await oddities(bare)).length]).toEqual([1, 0]);
});

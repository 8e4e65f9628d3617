import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { surveyContent } from '../../src/entries/load-content.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';

/** What is told of `after` while it is reviewed as a change from `before` that touches the files of `after`. */
async function review(after: Overlay, before: Overlay = {}) {
  const folder = await contentWith({ ...before, ...after });
  const base = await surveyContent(await contentWith(before));
  const shown = `${relative(process.cwd(), folder)}/`;
  const touches = (file: string) => Object.hasOwn(after, file.slice(shown.length));
  const { problems } = await surveyContent(folder, { review: { before: base.entries, touches } });
  return problems.map(({ file, line, code, message, severity }) => ({
    place: `${file.slice(shown.length)}:${line} ${code}`,
    message: message.replaceAll(shown, ''),
    severity,
  }));
}

const confirm = (text: string, id: string, sentence: string) =>
  text.replace('capabilities:', `confirmed: { ${id}: ${sentence} }\ncapabilities:`);

describe('a change of more than half is asked about while it is reviewed', () => {
  test.each([
    ['value: 0.4', 'value: 0.19', 'inputUsdPerMillionTokens is 0.19, and was 0.4 before this change'],
    ['value: 0.4', 'value: 0.61', 'inputUsdPerMillionTokens is 0.61, and was 0.4 before this change'],
    ['value: 61.5', 'value: 30.7', 'example-puzzles is 30.7, and was 61.5 before this change'],
    ['providerCount: { value: 12', 'providerCount: { value: 0', 'providerCount is 0, and was 12 before this change'],
  ])('%s to %s', async (from, to, message) =>
    expect(await review({ [ONE]: edited(ONE, from, to) })).toMatchObject([
      {
        place: expect.stringMatching(/^models\/example-one\.md:\d+ odd-value$/),
        message: expect.stringContaining(message),
        severity: 'warning',
      },
    ]),
  );
  test('up from 0', async () => {
    const before = { [ONE]: edited(ONE, 'providerCount: { value: 12', 'providerCount: { value: 0') };
    expect(await review({ [ONE]: edited(ONE, 'x', 'x') }, before)).toMatchObject([
      { message: expect.stringContaining('providerCount is 12, and was 0') },
    ]);
  });
  test.each([
    ['value: 0.4', 'value: 0.2'],
    ['value: 0.4', 'value: 0.6'],
    ['  toolCalling: { value: true', '  toolCalling: { value: false'],
    ['providerCount: { value: 12', 'providerCount: { value: none'],
  ])('but not %s to %s', async (from, to) => {
    const told = await review({ [ONE]: edited(ONE, from, to) });
    expect(told.filter(({ place }) => place.includes('odd-value'))).toEqual([]);
  });
  test('in an entry that gets another slug as well', async () => {
    const text = edited(ONE, 'value: 0.4', 'value: 0.1').replace('aliases: [ex-1]', 'formerSlugs: [example-one]');
    const told = await review({ [ONE]: undefined, 'models/example-uno.md': text });
    expect(told.map(({ place }) => place)).toContain('models/example-uno.md:9 odd-value');
  });
  test('and not once it is the base', async () => {
    const cut = edited(ONE, 'value: 0.4', 'value: 0.1');
    expect(await review({ [TWO]: edited(TWO, 'A large', 'A huge') }, { [ONE]: cut })).toEqual([]);
  });
  test('until the entry answers it', async () => {
    const cut = edited(ONE, 'value: 0.4', 'value: 0.1');
    const answered = confirm(cut, 'inputUsdPerMillionTokens', 'Its maker cut the price in July.');
    expect(await review({ [ONE]: answered })).toEqual([]);
    const before = {
      [ONE]: edited(
        ONE,
        'capabilities:',
        'confirmed: { inputUsdPerMillionTokens: Its maker cut the price in July. }\ncapabilities:',
      ),
    };
    expect(await review({ [ONE]: answered }, before)).toMatchObject([{ message: expect.stringContaining('was 0.4') }]);
  });
});

describe('of two files that collide, the one that the change touches is blamed', () => {
  const twin = edited(ONE, 'name: Example One', 'name: EXAMPLE TWO').replace('aliases: [ex-1]\n', '');
  test.each([
    [
      'a name',
      { 'models/a-twin.md': twin },
      'models/a-twin.md:2 duplicate-name',
      '"EXAMPLE TWO" is already a name or alias in models/example-two.md:2',
    ],
    [
      'the address of a project',
      {
        'repositories/a-kit.md': edited('repositories/example-kit.md', /name: .*/, 'name: A Kit').replace(
          'kit of examples',
          'a kit',
        ),
      },
      'repositories/a-kit.md:7 duplicate-project',
      'is that of repositories/example-kit.md:7',
    ],
    [
      'an address',
      { 'models/example-kit.md': edited(ONE, 'name: Example One', 'name: A').replace('aliases: [ex-1]\n', '') },
      'models/example-kit.md:1 duplicate-slug',
      'already taken by repositories/example-kit.md',
    ],
    [
      'an alias as its address',
      { 'models/ex-1.md': edited(ONE, 'name: Example One', 'name: A').replace('aliases: [ex-1]\n', '') },
      'models/ex-1.md:1 duplicate-name',
      'the address of "ex-1", a name or alias in models/example-one.md:4',
    ],
  ])('that share %s', async (_what, after, place, message) =>
    expect(await review(after)).toMatchObject([{ place, message: expect.stringContaining(message), severity: undefined }]),
  );
});

describe('an entry that a change moves to another file', () => {
  const ENGINE = 'repositories/example-engine.md';
  const moved = (to: string, keys = '', others: Overlay = {}) =>
    review({
      [ENGINE]: undefined,
      [`repositories/${to}.md`]: edited(ENGINE, 'summary:', `${keys}summary:`),
      'pairs.yaml': 'include: []\nexclude: []\n',
      'site.yaml': edited('site.yaml', 'example-two vs example-engine', 'example-two vs example-kit'),
      ...others,
    });
  test('leads there from its former address, or that is told', async () =>
    expect(await moved('example-motor')).toEqual([
      {
        place: 'repositories/example-motor.md:2 missing-key',
        message: 'This entry was example-engine before the change, and nobody is led here from its former address.',
        severity: 'warning',
      },
    ]));
  test('and says so itself', async () => expect(await moved('example-motor', 'formerSlugs: [example-engine]\n')).toEqual([]));
  test('and is no other that takes its place', async () => {
    const text = edited(ENGINE, 'name: Example Engine', 'name: Example Turbine')
      .replace('homepage: https://example.org/engine', 'homepage: https://example.org/turbine')
      .replace('code/engine', 'code/turbine');
    expect(await moved('example-motor', '', { 'repositories/example-motor.md': text })).toEqual([]);
  });
});

test('a successor whose entry goes in the change is no name', async () => {
  const KIT = 'repositories/example-kit.md';
  const successor = '  successor: { value: example-engine, source: example-list, asOf: 2026-07-01 }\n';
  const found = await review({
    'repositories/example-engine.md': undefined,
    [KIT]: edited(KIT, 'facts:\n', `facts:\n${successor}`),
    'pairs.yaml': 'include: []\nexclude: []\n',
    'site.yaml': edited('site.yaml', 'example-two vs example-engine', 'example-two vs example-one'),
  });
  expect(found.map(({ place, message }) => `${place} ${message}`)).toEqual([
    `${KIT}:9 unknown-entry facts.successor.value names "example-engine", an entry that this change removes; readers would be told the slug as a name.`,
  ]);
});

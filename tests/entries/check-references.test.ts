import { describe, expect, test } from 'vitest';
import { edited, ranksOf, problemsOf } from '../support/problems.ts';

describe('references between files', () => {
  test('capabilities, sources and benchmarks that do not exist are found wherever they are named', async () => {
    expect(await ranksOf('references')).toEqual([
      'benchmarks/example-mistakes.yaml:10:9 unknown-source',
      'models/example-three.md:7:35 unknown-source',
      'models/example-three.md:9:3 unknown-benchmark',
      'models/example-three.md:9:40 unknown-source',
      'models/example-three.md:11:9 unknown-capability',
      'models/example-three.md:18:13 unknown-source',
      'models/example-three.md:19:9 duplicate-claim',
      'needs/run-models.md:4:12 unknown-capability',
      'needs/run-models.md:5:24 unknown-capability',
      'needs/run-models.md:6:11 unknown-capability',
    ]);
  });
  test('published names of a benchmark stand for entries that exist', async () => {
    const file = 'benchmarks/example-puzzles.yaml';
    const faulty = edited(
      file,
      'name:',
      'names:\n  One: example-one\n  Two: { entry: example-twoo }\n  Three: null\n  Four: nobody\nname:',
    );
    expect(await ranksOf({ [file]: faulty })).toEqual([
      'benchmarks/example-puzzles.yaml:3:17 unknown-entry',
      'benchmarks/example-puzzles.yaml:5:9 unknown-entry',
    ]);
  });
  test('the sub-score that the picture of a kind shows must be one of the ranking', async () => {
    const faulty = edited('ranking.yaml', /\bquality:/g, 'qualities:');
    const [problem] = await problemsOf({ 'ranking.yaml': faulty });
    expect(problem).toMatchObject({
      code: 'invalid-kind',
      line: 10,
      hint: 'Use one of: adoption, qualities, ecosystem, matchGraph.',
    });
    expect(problem?.message).toContain('The picture of the kind model shows the sub-score "quality"');
  });
  test('facts, benchmarks and entries that the ranking and the pairs name must exist', async () => {
    expect(await ranksOf('ranking-and-pairs')).toEqual([
      'pairs.yaml:2:26 unknown-entry',
      'pairs.yaml:6:12 contradictory-pair',
      'pairs.yaml:9:12 contradictory-pair',
      'pairs.yaml:11:13 unknown-entry',
      'ranking.yaml:21:17 unknown-fact',
      'ranking.yaml:28:20 unknown-benchmark',
      'ranking.yaml:45:40 unknown-fact',
    ]);
  });
  test('capabilities that the site names for hosting must exist', async () =>
    expect(await ranksOf({ 'site.yaml': edited('site.yaml', '[model-running]', '[model-running, model-runing]') })).toEqual([
      'site.yaml:28:28 unknown-capability',
    ]));
  test('a near miss is told what it could mean', async () => {
    const hints = (await problemsOf('references')).map((problem) => problem.hint);
    expect(hints.filter((hint) => hint?.startsWith('Did you mean')).length).toBe(7);
  });
  const ONE = 'models/example-one.md';
  test.each([
    ['a capability by its alias', ONE, 'id: text-writing', 'id: writing', 'Did you mean text-writing?'],
    ['a capability by its name', ONE, 'id: text-writing', 'id: Text writing', 'Did you mean text-writing?'],
    ['a source in another spelling', ONE, 'source: example-list', 'source: Example.list', 'Did you mean example-list?'],
    [
      'a source by its title',
      ONE,
      'source: example-list',
      'source: Example list of invented figures',
      'Did you mean example-list?',
    ],
    ['a source among ids', ONE, 'facts:', 'ids: { example.list: one }\nfacts:', 'Did you mean example-list?'],
    ['a group by its label', 'capabilities/text-writing.md', 'group: language', 'group: Language', 'Did you mean language?'],
    ['a benchmark by its name', ONE, 'example-puzzles:', 'Example puzzles:', 'Did you mean example-puzzles?'],
    ['an entry by its name', 'pairs.yaml', 'example-engine', 'Example Engine', 'Did you mean example-engine?'],
    ['an entry by its alias', 'pairs.yaml', 'example-one', 'EX 1', 'Did you mean example-one?'],
    ['a fact of the ranking by its label', 'ranking.yaml', '[providerCount]', '[Available from]', 'Did you mean providerCount?'],
    ['a licence in other words', 'repositories/example-engine.md', 'value: MIT', 'value: Apache 2', 'Did you mean Apache-2.0?'],
    ['a licence of a version', 'repositories/example-engine.md', 'value: MIT', 'value: GPLv3', 'Did you mean GPL-3.0?'],
  ])('%s is found, and told as one problem', async (_what, file, from, to, hint) => {
    const found = await problemsOf({ [file]: edited(file, from, to) });
    expect(found.map((problem) => `${problem.message} ${problem.hint}`)).toHaveLength(1);
    expect(found[0]?.hint).toContain(hint);
  });
  test('an entry that was removed is one problem with all places that name it', async () => {
    const overlay = {
      'models/example-two.md': undefined,
      'pairs.yaml': edited('pairs.yaml', 'exclude: []', 'exclude:\n  - { items: [example-two, example-one], reason: No }'),
      'benchmarks/example-puzzles.yaml': `${edited('benchmarks/example-puzzles.yaml', 'name:', 'name:')}names: { Two: example-two }\n`,
      'benchmarks/example-mistakes.yaml': `${edited('benchmarks/example-mistakes.yaml', 'name:', 'name:')}names: { Two: example-two }\n`,
    };
    const found = await problemsOf(overlay);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-entry', undefined],
      ['poor-example', 'warning'],
    ]);
    expect(found[0]?.message).toMatch(
      /^"example-two" is named here and in .*example-puzzles\.yaml:\d+, pairs\.yaml:5, and is not an entry\.$/,
    );
  });
  test('a file with a fault of its own still counts as there', async () => {
    const overlay = { 'capabilities/model-running.md': '---\nname: [\n---\n', 'models/example-one.md': '\0' };
    expect(await ranksOf(overlay)).toEqual([
      'capabilities/model-running.md:2:7 yaml-syntax',
      'models/example-one.md:1:1 unreadable-file',
    ]);
  });
  test('a faulty list of sources does not make every source unknown', async () =>
    expect(await ranksOf({ 'sources.yaml': '[]' })).toEqual(['sources.yaml:1:1 not-a-mapping']));
  test.each(['constructor', 'toString'])('%s is no source, capability or benchmark by inheritance', async (name) => {
    const one = 'models/example-one.md';
    expect(await ranksOf({ [one]: edited(one, 'source: example-list', `source: ${name}`) })).toHaveLength(1);
    expect(await ranksOf({ [one]: edited(one, 'id: picture-reading', `id: ${name.toLowerCase()}`) })).toHaveLength(1);
    expect(await ranksOf({ [one]: edited(one, 'example-puzzles:', `${name.toLowerCase()}:`) })).toHaveLength(1);
  });
  test('categories that the ranking has goalposts or quantiles for must exist', async () => {
    const own = '        goalpost: { type: count, top: 50 }\n        byCategory: { writters: { type: boolean } }\n';
    const overlay = {
      'categories/writers.yaml': 'name: Writers\nkind: repository\nsummary: Programs that write.\n',
      'ranking.yaml': edited('ranking.yaml', '        goalpost: { type: count, top: 50 }\n', own),
    };
    const found = await problemsOf(overlay);
    expect(found.find(({ code }) => code === 'unknown-category')?.hint).toBe('Did you mean writers?');
  });
  test.each([
    [
      'ranking.yaml',
      '        goalpost: { type: count, top: 50 }\n',
      '        goalpost: { type: count, top: 50 }\n        notIn: [writters]\n',
    ],
    ['site.yaml', '{ name: A chat assistant, use', '{ name: A chat assistant, categories: [writters], use'],
  ])('so must those that %s names for a signal or an example of use', async (file, from, to) => {
    const found = await problemsOf({
      'categories/writers.yaml': 'name: Writers\nkind: repository\nsummary: Programs that write.\n',
      [file]: edited(file, from, to),
    });
    expect(found.find(({ code }) => code === 'unknown-category')?.hint).toBe('Did you mean writers?');
  });
});

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
      'site.yaml:27:28 unknown-capability',
    ]));
  test('a near miss is told what it could mean', async () => {
    const hints = (await problemsOf('references')).map((problem) => problem.hint);
    expect(hints.filter((hint) => hint?.startsWith('Did you mean')).length).toBe(7);
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
});

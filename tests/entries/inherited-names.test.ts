import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { viewBenchmark, viewBenchmarkAreas } from '../../src/views/pages/benchmark.ts';
import { edited, problemsIn, problemsOf } from '../support/problems.ts';
import { contentWith } from '../support/content-folder.ts';
import { namedLike } from '../support/named-like-a-property.ts';

/** Names that every object has without anybody having put them there. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe('ids that every object has a property of', () => {
  const roles = ['models', 'categories'] as const;
  const impossible = INHERITED.filter((name) => name !== 'constructor');
  test.each(impossible.flatMap((name) => roles.map((role) => [name, role] as const)))(
    '%s is no address, whatever it names (%s)',
    async (name, role) => {
      const folders = [role, 'capabilities', 'benchmarks', 'needs'];
      const found = await problemsOf(namedLike(name, role));
      const refused = found.filter(({ code }) => code === 'invalid-slug').map(({ file }) => file.split('/')[0]);
      expect(refused.sort()).toEqual(folders.sort());
    },
  );
  test.each(roles)('constructor is an id like any other (%s)', async (role) => {
    const loaded = await loadCatalogue(await contentWith(namedLike('constructor', role)));
    expect(problemsIn(loaded)).toEqual([]);
    if (!loaded.ok) return;
    const { content, rankings, pairs, comparisonOf, needs } = loaded.value;
    const scores = content.entries.map(({ slug }) => rankings.bySlug.get(slug)?.score);
    expect(scores.every((score) => score === undefined || Number.isFinite(score))).toBe(true);
    const told = pairs.map((pair) => JSON.stringify(comparisonOf(pair)));
    expect(told.filter((text) => text.includes('constructor')).length).toBeGreaterThan(3);
    expect(needs.find(({ id }) => id === 'constructor')?.matches).toHaveLength(1);
    const benchmark = content.benchmarks.find(({ id }) => id === 'constructor');
    expect(benchmark && viewBenchmark(loaded.value, benchmark).results.map(({ value }) => value)).toEqual(['5.0']);
    expect(
      viewBenchmarkAreas(loaded.value)
        .flatMap(({ terms }) => terms)
        .map(({ count }) => count),
    ).toEqual([3, 3, 1]);
  });
  test.each(['toString', 'constructor', 'valueOf'])('%s is neither a sub-score nor a criterion', async (name) => {
    const subScore = edited(
      'ranking.yaml',
      '\nsubScores:\n',
      `\nsubScores:\n  ${name}: { label: A, weight: 0, definition: A. }\n`,
    );
    expect((await problemsOf({ 'ranking.yaml': subScore })).map(({ message }) => message).join()).toContain('programs use');
  });
});

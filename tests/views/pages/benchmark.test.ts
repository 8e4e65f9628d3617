import { describe, expect, test } from 'vitest';
import { viewBenchmark, viewBenchmarkAreas } from '../../../src/views/pages/benchmark.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
function benchmarkOf(id: string) {
  const benchmark = catalogue.content.benchmarks.find((one) => one.id === id);
  if (benchmark === undefined) throw new Error(`There is no benchmark ${id}`);
  return viewBenchmark(catalogue, benchmark);
}

describe('the page of a benchmark', () => {
  test('has all results, the best first, whichever way is better', () => {
    const more = benchmarkOf('example-puzzles').results.map(({ value }) => Number(value));
    const less = benchmarkOf('example-mistakes').results.map(({ value }) => Number(value));
    expect(more).toEqual(more.toSorted((a, b) => b - a));
    expect(less).toEqual(less.toSorted((a, b) => a - b));
  });
  test('shows how far each is along the published scale', () => {
    const result = (id: string, name: string) => benchmarkOf(id).results.find(({ entry }) => entry.name === name);
    expect(result('example-puzzles', 'Example One')).toMatchObject({ value: '61.5', share: 62 });
    expect(result('example-mistakes', 'Example One')).toMatchObject({ value: '4.0', share: 80 });
  });
  test('says of which setting a result is, and when and where it was published', () => {
    const { results, source } = benchmarkOf('example-puzzles');
    expect(results.find(({ entry }) => entry.name === 'Example Bolt')).toMatchObject({
      variant: 'high effort',
      asOf: '1 Jun 2026',
    });
    expect(source.href).toBe('https://example.org/table');
  });
  test('says how its results count, or that they do not', () =>
    expect(benchmarkOf('example-mistakes').counting).toBe('In the ranking: shown, and not counted.'));
});

test('the list counts the results', () => {
  for (const { count, href } of viewBenchmarkAreas(catalogue).flatMap(({ terms }) => terms))
    expect(count).toBe(benchmarkOf(href.split('/')[2] ?? '').results.length);
});

/** Results outside of the scale of their benchmark. */
import type { BenchmarkData, EntryData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

/** Results that are worse than what scores 0, or better than what scores 100. */
export function checkResults(file: CheckedFile<EntryData>, benchmarks: readonly CheckedFile<BenchmarkData>[]): Problem[] {
  const scales = new Map(benchmarks.map((benchmark) => [slugOf(benchmark.file), benchmark]));
  return Object.entries(file.data.benchmarks).flatMap(([id, { value }]): Problem[] => {
    const scale = scales.get(id);
    if (scale === undefined) return [];
    const { from, to, unit } = scale.data;
    if (value >= Math.min(from, to) && value <= Math.max(from, to)) return [];
    const message = `benchmarks.${id}.value is ${value}, outside of ${from} to ${to} (${unit}), the scale in ${scale.file}.`;
    const hint = 'look at the unit and the digits; if the result is right, widen from or to of the benchmark.';
    return [{ ...file.placeOf(['benchmarks', id, 'value']), code: 'result-off-scale', message, hint }];
  });
}

/** Results outside of the scale of their benchmark, and scales outside of which most results lie. */
import type { BenchmarkData, EntryData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

interface Result {
  readonly file: CheckedFile<EntryData>;
  readonly value: number;
}

const isOff = (value: number, { from, to }: BenchmarkData) => value < Math.min(from, to) || value > Math.max(from, to);

const placeOf = ({ file }: Result, id: string) => file.placeOf(['benchmarks', id, 'value']);

/** A result that is worse than what scores 0, or better than what scores 100. */
function offScale(result: Result, id: string, { file, data: { from, to, unit } }: CheckedFile<BenchmarkData>): Problem {
  const message = `benchmarks.${id}.value is ${result.value}, outside of ${from} to ${to} (${unit}), the scale in ${file}.`;
  const hint = 'look at the unit and the digits; if the result is right, widen from or to of the benchmark.';
  return { ...placeOf(result, id), code: 'result-off-scale', message, hint };
}

/** Where most results are off the scale it is the scale that is wrong. */
function wrongScale(
  off: readonly Result[],
  count: number,
  id: string,
  { data, placeOf: at }: CheckedFile<BenchmarkData>,
): Problem {
  const { from, to, unit } = data;
  const [first] = off;
  const example = first === undefined ? '' : `, such as ${first.value} in ${placeOf(first, id).file}:${placeOf(first, id).line}`;
  const message = `${off.length} of ${count} results lie outside of ${from} to ${to} (${unit})${example}.`;
  const end = off.some(({ value }) => (from < to ? value > to : value < to)) ? 'to' : 'from';
  return {
    ...at([end]),
    code: 'result-off-scale',
    message,
    hint: 'correct from and to: they are the results that score 0 and 100.',
  };
}

/** The results of all entries that do not fit the scales of `benchmarks`. */
export function checkResults(
  files: readonly CheckedFile<EntryData>[],
  benchmarks: readonly CheckedFile<BenchmarkData>[],
): Problem[] {
  return benchmarks.flatMap((benchmark): Problem[] => {
    const id = slugOf(benchmark.file);
    const all = files.flatMap((file): Result[] => {
      const stated = Object.hasOwn(file.data.benchmarks, id) ? file.data.benchmarks[id] : undefined;
      return stated === undefined ? [] : [{ file, value: stated.value }];
    });
    const off = all.filter(({ value }) => isOff(value, benchmark.data));
    if (off.length > 1 && off.length * 2 > all.length) return [wrongScale(off, all.length, id, benchmark)];
    return off.map((result) => offScale(result, id, benchmark));
  });
}

/** Numbers that are written so that readers of the file, or other programs, would take them for others. */
import type { Problem } from '../problems/problem.ts';
import type { Path } from './format-path.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Elsewhere `017` is 15. Pages show six digits after the point at most, and what is smaller as 0. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d{1,6})?$/;

function numbersIn(data: unknown, path: Path = []): { readonly path: Path; readonly value: number }[] {
  if (typeof data === 'number') return [{ path, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  const items = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return items.flatMap(([key, value]) => numbersIn(value, [...path, key]));
}

/** Every number that is not in plain digits, such as `0x10`, `017`, `1e-12`, `0.00000001` and `-0`. */
export function checkNumbers({ data, placeOf, typedAt }: ParsedYaml): Problem[] {
  return numbersIn(data).flatMap(({ path, value }): Problem[] => {
    const typed = typedAt(path);
    if (typed === undefined || (PLAIN.test(typed) && !Object.is(value, -0))) return [];
    const message = `The number ${typed} is not written in plain digits, six of them after the point at most.`;
    const plain = String(value);
    const example = PLAIN.test(plain) && !/^0\d/.test(typed) ? plain : 'it like 16, 0.4 or -3, without leading zeros';
    const hint = `write ${example}; text goes into quotes.`;
    return [{ ...placeOf(path), code: 'invalid-value', message, hint }];
  });
}

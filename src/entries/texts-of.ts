/** Every text of a file, with the way to it. */
import type { Path } from './format-path.ts';

/** All texts of the data with their paths. */
export function textsOf(data: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, isList ? Number(key) : key]));
}

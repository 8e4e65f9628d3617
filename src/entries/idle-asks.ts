/** What a need asks for and what changes nothing about its answers: told as warnings, since nothing is lost by it. */
import type { NeedData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { formatPath, type Path } from './format-path.ts';

/** Preferences and alternatives that every answer meets, because the need requires them. */
export function idleAsks(file: CheckedFile<NeedData>): Problem[] {
  const { requires, anyOf, prefers } = file.data;
  const idle = (list: readonly unknown[], key: string, what: string): Problem[] =>
    list.flatMap((name, at): Problem[] => {
      if (typeof name !== 'string' || !requires.includes(name)) return [];
      const path: Path = [key, at];
      const message = `${formatPath(path)} names ${name}, which every answer has, because requires names it: ${what}.`;
      return [
        {
          ...file.placeOf(path),
          code: 'needless-answer',
          message,
          hint: `take it out of ${key}, or out of requires.`,
          severity: 'warning',
        },
      ];
    });
  return [...idle(prefers, 'prefers', 'it makes no answer better'), ...idle(anyOf, 'anyOf', 'the others are not asked for')];
}

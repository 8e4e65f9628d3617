/** Characters in comments that nobody sees: they can make a line look like another to who reviews it (CVE-2021-42574). */
import { unsafeCharacter } from '../../schemas/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceText } from './source-text.ts';

/** The first of them on each line before `end` that has a comment. */
export function hiddenInComments({ file, text }: SourceText, end: number): Problem[] {
  const lines = text.split('\n').slice(0, end - 1);
  return lines.flatMap((line, index): Problem[] => {
    const comment = /(?:^|\s)#/.exec(line);
    const found = comment === null ? undefined : unsafeCharacter(line.slice(comment.index));
    if (comment === null || found === undefined) return [];
    const message = `There is an invisible character (${found.point}) in this comment.`;
    const place = { file, line: index + 1, column: comment.index + found.offset + 1 };
    return [{ ...place, code: 'unsafe-character', message, hint: 'delete it, or type the comment again.' }];
  });
}

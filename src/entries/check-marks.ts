/** What texts hold beside their words: marks of Markdown and HTML where nothing reads them, and letters that were damaged. */
import { garbledLetter } from '../../schemas/garbled.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { formatPath } from './format-path.ts';
import { textsOf } from './texts-of.ts';

/** The lines of prose, with what stands between backticks blanked. */
const withoutCode = (prose: string): string[] => prose.replace(/(`+)[^`]*\1/g, (code) => code.replace(/[^\n]/g, ' ')).split('\n');

/** What would be marked up in prose, and stays as it is typed anywhere else. */
const MARKUP: readonly (readonly [what: string, pattern: RegExp, hint?: string])[] = [
  ['a link of Markdown', /\[[^\]]{1,200}\]\((?:https?:|\/)[^)]*\)/],
  ['emphasis of Markdown', /\*\*\S[^*]*\*\*/],
  ['an entity of HTML', /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i, 'write the character itself.'],
  ['a tag of HTML', /<\/?(?:a|abbr|b|br|div|em|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^>]*)?\/?>/i],
];

/** Markdown and HTML in texts of front matter, which are plain; as warnings, since a name may be written so, and is shown as it is typed. */
function markupIn({ data, placeOf }: ParsedFile): Problem[] {
  return textsOf(data).flatMap(({ path, text }): Problem[] => {
    // An address may hold any of these.
    const plain = /^https?:\S+$/.test(text) ? '' : text.replace(/`[^`]*`/g, '');
    const [what, , hint = 'write the words alone; prose can hold links and emphasis.'] =
      MARKUP.find(([, pattern]) => pattern.test(plain)) ?? [];
    if (what === undefined) return [];
    const message = `${formatPath(path)} holds ${what}, but is plain text: readers would see its marks.`;
    return [
      {
        ...placeOf(path),
        code: 'invalid-value',
        message,
        hint,
        severity: 'warning',
      },
    ];
  });
}

/** Several names in one alias, which nobody would type so. */
function joinedAliases({ data, placeOf }: ParsedFile): Problem[] {
  return textsOf(data).flatMap(({ path, text }): Problem[] => {
    if (path[0] !== 'aliases' || !/[,;]\s/.test(text)) return [];
    const message = `${formatPath(path)} holds a comma or semicolon, so that it looks like several names in one.`;
    const hint = `write each by itself: [${text.split(/[,;]\s+/).join(', ')}]`;
    return [{ ...placeOf(path), code: 'invalid-value', message, hint, severity: 'warning' }];
  });
}

/** Letters that were damaged when a text was copied or saved. Code shows what it likes. */
function damagedIn({ data, placeOf, placeWithin, file, prose, proseLine }: ParsedFile): Problem[] {
  const inData = textsOf(data).flatMap(({ path, text }): Problem[] => {
    const found = garbledLetter(text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
    if (found === undefined) return [];
    const place = found.offset === 0 ? placeOf(path) : placeWithin(path, found.offset);
    return [{ ...place, ...damaged(`${formatPath(path)} holds`, found.found) }];
  });
  const inProse = withoutCode(prose).flatMap((line, index): Problem[] => {
    const found = garbledLetter(line);
    const place = { file, line: proseLine + index, column: (found?.offset ?? 0) + 1 };
    return found === undefined ? [] : [{ ...place, ...damaged('The prose holds', found.found) }];
  });
  return [...inData, ...inProse];
}

const damaged = (who: string, found: string): Pick<Problem, 'code' | 'message' | 'hint'> => ({
  code: 'unsafe-character',
  message: `${who} ${JSON.stringify(found)}, which is what is left of a letter that was damaged.`,
  hint: 'type the letter again, and save the file as UTF-8.',
});

/** Marks and damaged letters in the data and the prose of a file of any folder. */
export const checkMarks = (file: ParsedFile): Problem[] => [...markupIn(file), ...joinedAliases(file), ...damagedIn(file)];

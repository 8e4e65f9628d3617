/** Marks within a line that open and never close, or close what nobody opened: readers would see them. */
import type { Text } from 'mdast';
import { offsetOf, sourceOf, type Slip } from './slip.ts';

const ESCAPE = 'if it belongs to the text, put it between backticks, or a backslash before it.';

/** Emphasis stands right beside its text; between two words or numbers the same signs count, as in 2**3. */
const MARKS: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [/(?<!\\)`+/, 'This backtick has no partner, so it would be shown.', `put the other behind the code; ${ESCAPE}`],
  [
    /(?<![\\\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,:;!?)])(?<!\\)\*\*(?![\p{L}\p{N}*])/u,
    'These two asterisks have no partner, so they would be shown.',
    `put two right before and two right behind the words; ${ESCAPE}`,
  ],
  [
    /(?<!\S)\*\* [^*]+ \*\*(?!\S)/,
    'There is a space inside of these asterisks, so they are no emphasis and would be shown.',
    'put the asterisks right beside the words.',
  ],
  [
    /(?<![\\\p{L}\p{N}~])~~(?=\p{L})|(?<=\p{L})(?<!\\)~~(?![\p{L}\p{N}~])/u,
    'These two tildes have no partner, so they would be shown.',
    `put two right before and two right behind the words; ${ESCAPE}`,
  ],
];

/** The first slip in a piece of plain text. */
export function textSlip(markdown: string, node: Text): readonly Slip[] {
  const source = sourceOf(markdown, node);
  for (const [pattern, message, hint] of MARKS) {
    const found = pattern.exec(source);
    if (found !== null) return [{ offset: offsetOf(node) + found.index, message, hint, severity: 'warning' }];
  }
  return [];
}

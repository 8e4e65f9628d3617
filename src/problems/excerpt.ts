/** The line of a problem, with a caret under its column. */
import type { Problem } from './problem.ts';

/** Terminals are narrow: of a long line only the part around the column is shown. */
const WIDTH = 100;

/** Characters that fill two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/**
 * Two lines: `12 | vendro: OpenAI` and the caret under the place. `undefined` when the text has no such line.
 * Tabs count as one space, so that the caret lines up.
 */
export function excerpt(text: string, { line, column }: Pick<Problem, 'line' | 'column'>): string | undefined {
  const whole = text.split('\n')[line - 1]?.replaceAll('\t', ' ');
  if (whole === undefined || whole.trim() === '') return undefined;
  const from = Math.max(0, column - 1 - WIDTH / 2);
  const shown = whole.slice(from, from + WIDTH);
  const before = widthOf(whole.slice(from, column - 1));
  const gutter = `${line} | `;
  return `${gutter}${shown}\n${' '.repeat(gutter.length + before)}^`;
}

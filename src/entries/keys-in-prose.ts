/** Keys of front matter that stand in the prose: its end came too early, or a second file was put below the first. */
import type { Problem } from '../problems/problem.ts';
import { isKey } from './schema-keys.ts';

/** A line that is a key of ours, at the left edge. */
const isKeyLine = (line: string | undefined): boolean => {
  const [, key] = /^([A-Za-z][\w-]*):(?:\s|$)/.exec(line ?? '') ?? [];
  return key !== undefined && isKey(key);
};

const isOfYaml = (line: string | undefined): boolean =>
  isKeyLine(line) || /^(?: {2,}|- )\S|^# yaml-language-server/.test(line ?? '');

/** Whether lines of front matter begin at `index`: a key of ours, and another line of YAML below it. */
function beginsAt(lines: readonly string[], index: number): boolean {
  const at = lines.findIndex((line, here) => here >= index && line.trim() !== '' && !line.startsWith('# yaml-language-server'));
  return at >= 0 && isKeyLine(lines[at]) && isOfYaml(lines[at + 1]);
}

/** The one problem of such prose, which begins on line `proseLine` of the file. */
export function keysInProse(file: string, prose: string, proseLine: number): Problem | undefined {
  const lines = prose.split('\n');
  const code = 'unclosed-front-matter';
  if (beginsAt(lines, 0)) {
    const message = 'The front matter ends here, but more of its keys follow.';
    return {
      file,
      line: proseLine - 1,
      column: 1,
      code,
      message,
      hint: 'remove this line of hyphens; one belongs after the last key.',
    };
  }
  const second = lines.findIndex((line, index) => line === '---' && beginsAt(lines, index + 1));
  if (second < 0) return undefined;
  const message = 'A second front matter begins here, in the prose of the first.';
  return {
    file,
    line: proseLine + second,
    column: 1,
    code,
    message,
    hint: 'put it into a file of its own, or delete it if it is a copy.',
  };
}

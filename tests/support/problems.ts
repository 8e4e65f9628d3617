/** What a content folder is told about its faults, in a form that tests can read. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pc from 'picocolors';
import { loadContent } from '../../src/entries/load-content.ts';
import type { ProblemCode } from '../../src/problems/codes.ts';
import { compareProblems, type Checked, type Problem } from '../../src/problems/problem.ts';
import { report } from '../../src/problems/report.ts';
import { renderProse } from '../../src/prose/render-prose.ts';
import { BASE_CONTENT, contentWith, type Overlay } from './content-folder.ts';

/** The colours of a terminal that has none. */
export const noColors = pc.createColors(false);

/** The text of a file of the base in which `from` was replaced; throws when `from` is not there. */
export function edited(inside: string, from: string | RegExp, to: string | ((found: string) => string)): string {
  const text = readFileSync(join(BASE_CONTENT, inside), 'utf8');
  const changed = text.replace(from, typeof to === 'string' ? () => to : to);
  if (changed === text && from !== to) throw new Error(`${inside} does not hold "${String(from)}"`);
  return changed;
}

/** The problems of a checked value; warnings alone when it passed. */
export function problemsIn(checked: Checked<unknown>): readonly Problem[] {
  return checked.ok ? (checked.warnings ?? []) : checked.problems;
}

/** All problems of the folder, sorted, with files named from the content folder. */
export async function problemsAt(folder: string): Promise<Problem[]> {
  const shown = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
  const short = (text: string) => text.replaceAll(shown, '');
  const content = await loadContent(folder, (prose) => problemsIn(renderProse(prose)));
  return problemsIn(content)
    .map((problem) => ({ ...problem, file: short(problem.file), message: short(problem.message) }))
    .toSorted(compareProblems);
}

/** The problems of the base with `overlay` on top. */
export async function problemsOf(overlay: string | Overlay): Promise<Problem[]> {
  return problemsAt(await contentWith(overlay));
}

/** `models/a.md:3:1 unknown-key` */
export const place = ({ file, line, column, code }: Problem) => `${file}:${line}:${column} ${code}`;

/** Where the base with `overlay` on top has which problems. */
export async function ranksOf(overlay: string | Overlay): Promise<string[]> {
  return (await problemsOf(overlay)).map(place);
}

/** The first problem of that code as a terminal shows it. */
export async function printed(code: ProblemCode, overlay: string | Overlay): Promise<string> {
  const found = (await problemsOf(overlay)).find((problem) => problem.code === code);
  return found === undefined ? `no problem of the code ${code}` : report([found], 'text', noColors);
}

/** Shows a list of problems: for people, for programs, and for GitHub's annotations. */
import type { Colors } from 'picocolors/types';
import { escapeLog } from '../text/escape-terminal.ts';
import { PROBLEM_DOCS } from './codes.ts';
import { excerpt } from './excerpt.ts';
import { compareProblems, inOneLine, type Problem } from './problem.ts';
import { toSarif } from './sarif.ts';
import { formatCount } from '../../schemas/numbers.ts';

export type ReportFormat = 'text' | 'github' | 'sarif';

/** One line that says how much is wrong and where to read on. */
export function summarise(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const rest =
    warnings === 0 ? '' : ` ${formatCount(warnings, 'warning')} among them${warnings === problems.length ? ', no error' : ''}.`;
  return `${formatCount(problems.length, 'problem')} in ${formatCount(files, 'file')}.${rest}`;
}

/** Gives the text of a file, for the lines that problems stand on. */
export type TextOf = (file: string) => string | undefined;

function excerptLines(problem: Problem, colors: Colors, textOf: TextOf): string[] {
  const text = textOf(problem.file);
  const shown = text === undefined ? undefined : excerpt(text, problem);
  return shown?.split('\n').map((line) => colors.dim(`    ${escapeLog(line)}`)) ?? [];
}

function asText(problem: Problem, colors: Colors, textOf: TextOf): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const code = problem.severity === 'warning' ? colors.yellow(`${problem.code} (warning)`) : colors.red(problem.code);
  const lines = [
    `${colors.bold(escapeLog(place))}  ${code}`,
    ...excerptLines(problem, colors, textOf),
    `  ${escapeLog(problem.message)}`,
  ];
  if (problem.hint !== undefined) lines.push(`  Fix: ${escapeLog(problem.hint)}`);
  lines.push(colors.dim(`  More: ${PROBLEM_DOCS}#${problem.code}`));
  return lines.join('\n');
}

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeLog(escapeData(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');

function asAnnotation(problem: Problem): string {
  const text = inOneLine(problem);
  const place = `file=${escapeProperty(problem.file)},line=${problem.line},col=${problem.column}`;
  return `::${problem.severity ?? 'error'} ${place},title=${problem.code}::${escapeData(escapeLog(text))}`;
}

/**
 * All problems in one text, sorted by place, ending with a newline.
 * `github` puts the summary first, because GitHub shows only the first annotations.
 */
export function report(
  problems: readonly Problem[],
  format: ReportFormat,
  colors: Colors,
  textOf: TextOf = () => undefined,
): string {
  const sorted = problems.toSorted(compareProblems);
  if (format === 'sarif') return `${JSON.stringify(toSarif(sorted), null, 2)}\n`;
  if (format === 'github') return `${[summarise(sorted), ...sorted.map(asAnnotation)].join('\n')}\n`;
  return `${[...sorted.map((problem) => asText(problem, colors, textOf)), summarise(sorted)].join('\n\n')}\n`;
}

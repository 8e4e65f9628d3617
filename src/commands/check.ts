/** `visavis check`: everything that is wrong with the content, in one run. */
import pc from 'picocolors';
import { loadCatalogue } from '../catalogue.ts';
import { report, type ReportFormat } from '../problems/report.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

export interface CheckOptions {
  readonly content: string;
  readonly format: ReportFormat;
}

/** Prints the report to standard output, which is also where programs read JSON and annotations. */
export async function check({ content, format }: CheckOptions): Promise<ExitCode> {
  await requireFolder(content);
  const result = await loadCatalogue(content);
  if (!result.ok) {
    process.stdout.write(report(result.problems, format, pc));
    return EXIT.contentProblems;
  }
  if (format === 'json') process.stdout.write(report([], 'json', pc));
  else process.stdout.write(`${formatCount(result.value.content.entries.length, 'entry', 'entries')} checked: no problems.\n`);
  return EXIT.ok;
}

/** `visavis diff`: what a change of content does to the site, before it is merged. */
import { reportChange } from '../changes/change-report.ts';
import type { ChangeFormat } from '../changes/report-style.ts';
import { viewSiteChange, type SiteChange } from '../changes/site-change.ts';
import { writeReport } from '../github/change-artifact.ts';
import { withBaseCatalogue } from './base-catalogue.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

export interface DiffOptions extends Output {
  readonly content: string;
  readonly format: ChangeFormat | 'json';
  /** A folder that gets the Markdown report for the comment of a pull request; nothing is printed then. */
  readonly into?: string | undefined;
}

async function announce(change: SiteChange, { format, into, quiet, json }: DiffOptions): Promise<ExitCode> {
  const data: JsonOf<'diff'> = change;
  if (into !== undefined) {
    await writeReport(into, reportChange(change, 'markdown'));
    return EXIT.ok;
  }
  if (json === true || format === 'json') return deliver({ text: '', data }, { json: true });
  return deliver({ text: reportChange(change, format), data }, { quiet });
}

/** Prints nothing when content did not change. Content with problems is reported as `check` does, with exit code 1. */
export async function diff(base: string, options: DiffOptions): Promise<ExitCode> {
  const { content } = options;
  const after = await requireCatalogue(content);
  return withBaseCatalogue(base, content, (before) => announce(viewSiteChange(before, after), options));
}

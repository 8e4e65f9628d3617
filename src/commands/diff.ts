/** `visavis diff`: what a change of content does to the site, before it is merged. */
import { loadCatalogue } from '../catalogue.ts';
import { reportChange } from '../changes/change-report.ts';
import type { ChangeFormat } from '../changes/report-style.ts';
import { viewSiteChange, type SiteChange } from '../changes/site-change.ts';
import { writeReport } from '../github/change-artifact.ts';
import { withBaseContent } from './base-content.ts';
import { forkPoint } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
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
  const commit = await forkPoint(base);
  return withBaseContent(commit, content, async (folder) => {
    if (folder === undefined) throw new UserError(`The commit ${commit} has no folder ${content}.`);
    const before = await loadCatalogue(folder);
    if (!before.ok)
      throw new UserError(
        `The content of ${base} itself has problems, so there is nothing to compare with.`,
        EXIT.contentProblems,
      );
    return announce(viewSiteChange(before.value, after), options);
  });
}

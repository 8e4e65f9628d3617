/** `visavis diff`: what a change of content does to the site, before it is merged. */
import { loadCatalogue } from '../catalogue.ts';
import { reportChange, type ChangeFormat } from '../changes/change-report.ts';
import { writeReport } from '../github/change-artifact.ts';
import { viewSiteChange, type SiteChange } from '../changes/site-change.ts';
import { withBaseContent } from './base-content.ts';
import { forkPoint } from './changed-files.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface DiffOptions {
  readonly content: string;
  readonly format: ChangeFormat;
  /** A folder that gets the Markdown report for the comment of a pull request; nothing is printed then. */
  readonly into?: string | undefined;
}

async function deliver(change: SiteChange, { format, into }: DiffOptions): Promise<void> {
  if (into === undefined) process.stdout.write(reportChange(change, format));
  else await writeReport(into, reportChange(change, 'markdown'));
}

/** Prints nothing when content did not change. Content with problems is reported as `check` does, with exit code 1. */
export async function diff(base: string, options: DiffOptions): Promise<ExitCode> {
  const { content } = options;
  const after = await requireCatalogue(content);
  const commit = await forkPoint(base);
  await withBaseContent(commit, content, async (folder) => {
    if (folder === undefined) throw new UserError(`The commit ${commit} has no folder ${content}.`);
    const before = await loadCatalogue(folder);
    if (!before.ok)
      throw new UserError(
        `The content of ${base} itself has problems, so there is nothing to compare with.`,
        EXIT.contentProblems,
      );
    await deliver(viewSiteChange(before.value, after), options);
  });
  return EXIT.ok;
}

/** `visavis links`: the addresses that content cites; with `--online` whether they are still there. */
import { checkLinks, nothingAnswered, type LinkReport } from '../importers/check-links.ts';
import { citedLinks, type CitedLink } from '../views/pages/cited-links.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface LinksOptions {
  readonly content: string;
  readonly online?: boolean;
}

function describe({ url, state, reason }: LinkReport, links: readonly CitedLink[]): string {
  const files = links.find((link) => link.url === url)?.files ?? [];
  return `${state}  ${url} (${reason})\n  cited in ${files.join(', ')}`;
}

/** The report of an online check: all that is not alive, then totals. */
export function summariseLinks(reports: readonly LinkReport[], links: readonly CitedLink[]): string {
  const count = (state: LinkReport['state']) => reports.filter((report) => report.state === state).length;
  const lines = reports
    .filter(({ state }) => state === 'dead' || state === 'unverifiable')
    .map((report) => describe(report, links));
  return `${[...lines, `${formatCount(reports.length, 'address', 'addresses')}: ${count('alive')} alive, ${count('moved')} moved, ${count('dead')} dead, ${count('unverifiable')} unverifiable.`].join('\n')}\n`;
}

/**
 * Loading the content has checked the form of every address already. Dead addresses exit with 1, unverifiable ones do not; when
 * none at all gave an answer, there is no connection, and it exits with 69.
 */
export async function links({ content, online = false }: LinksOptions): Promise<ExitCode> {
  const cited = citedLinks(await requireCatalogue(content));
  if (!online) {
    process.stdout.write(
      `${formatCount(cited.length, 'address', 'addresses')} cited, all of a valid form. Request them with --online.\n`,
    );
    return EXIT.ok;
  }
  const reports = await checkLinks(cited.map((link) => link.url));
  process.stdout.write(summariseLinks(reports, cited));
  if (nothingAnswered(reports)) throw new UserError('No address gave an answer. Is there a connection?', EXIT.unavailable);
  return reports.some((report) => report.state === 'dead') ? EXIT.contentProblems : EXIT.ok;
}

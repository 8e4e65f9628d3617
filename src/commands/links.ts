/** `visavis links`: the addresses that content cites; with `--online` whether they are still there. */
import { checkLinks, nothingAnswered, type LinkReport, type LinkState } from '../importers/check-links.ts';
import { citedLinks, type CitedLink } from '../views/pages/cited-links.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

export interface LinksOptions extends Output {
  readonly content: string;
  readonly online?: boolean | undefined;
}

function describe({ url, state, reason }: LinkReport, links: readonly CitedLink[]): string {
  const files = links.find((link) => link.url === url)?.files ?? [];
  return `${state}  ${url} (${reason})\n  cited in ${files.join(', ')}`;
}

/** The report of an online check: all that is not alive, then totals. */
export function summariseLinks(reports: readonly LinkReport[], links: readonly CitedLink[]): string {
  const count = (state: LinkState) => reports.filter((report) => report.state === state).length;
  const lines = reports
    .filter(({ state }) => state === 'dead' || state === 'unverifiable')
    .map((report) => describe(report, links));
  return `${[...lines, `${formatCount(reports.length, 'address', 'addresses')}: ${count('alive')} alive, ${count('moved')} moved, ${count('dead')} dead, ${count('unverifiable')} unverifiable.`].join('\n')}\n`;
}

async function request(cited: readonly CitedLink[], output: Output): Promise<ExitCode> {
  const reports = await checkLinks(cited.map((link) => link.url));
  if (nothingAnswered(reports)) throw new UserError('No address gave an answer. Is there a connection?', EXIT.unavailable);
  const addresses: JsonOf<'links'>['addresses'] = cited.map((link, index) => {
    const { state, reason } = reports[index] ?? {};
    return { ...link, state, reason };
  });
  const dead = reports.filter(({ state }) => state === 'dead').map((report) => describe(report, cited));
  return deliver(
    {
      text: summariseLinks(reports, cited),
      data: { addresses },
      faults: dead.map((line) => `${line}\n`).join(''),
      exitCode: dead.length > 0 ? EXIT.contentProblems : EXIT.ok,
    },
    output,
  );
}

/**
 * Loading the content has checked the form of every address already. Dead addresses exit with 1, unverifiable ones do not; when
 * none at all gave an answer, there is no connection, and it exits with 69.
 */
export async function links({ content, online = false, ...output }: LinksOptions): Promise<ExitCode> {
  const cited = citedLinks(await requireCatalogue(content));
  if (online) return request(cited, output);
  const text = `${formatCount(cited.length, 'address', 'addresses')} cited, all of a valid form. Request them with --online.\n`;
  const data: JsonOf<'links'> = { addresses: cited };
  return deliver({ text, data }, output);
}

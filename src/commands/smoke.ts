/** `visavis smoke`: whether a host serves the site that was built. */
import { checkPublishedSite, PublishedSiteError, SilentHostError } from '../build/published-site.ts';
import { formatCount } from '../views/format.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';

export interface SmokeCommandOptions {
  readonly build?: string | undefined;
}

/** Five minutes in all: the time in which hosts have copied a site everywhere. */
const PATIENCE = { tries: 6, backoffMs: 10_000 };

function parseAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UserError(`"${text}" is no address of a site, such as https://example.org/.`);
  return new URL(text).href.replace(/\/*$/, '/');
}

/** Prints which build `address` serves. Exits with 1 when it is another one or pages are missing, with 69 when nobody answers. */
export async function smoke(address: string, { build }: SmokeCommandOptions): Promise<ExitCode> {
  const patience = build === undefined ? { tries: 1, backoffMs: 0 } : PATIENCE;
  try {
    const served = await checkPublishedSite(parseAddress(address), { build, ...patience });
    const pages = formatCount(served.pages, 'page');
    process.stdout.write(`${address} serves build ${served.build} of ${pages}; ${served.looked} of them were looked at.\n`);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof PublishedSiteError) throw new UserError(error.message, EXIT.contentProblems);
    if (error instanceof SilentHostError) throw new UserError(error.message, EXIT.unavailable);
    throw error;
  }
}

/** `/.well-known/security.txt`: where to report a weakness of the site, in the form of RFC 9116. */
import { addDays } from '../../schemas/dates.ts';
import type { Catalogue } from '../catalogue.ts';

/** The RFC asks for less than a year after a reader sees it. */
const VALID_DAYS = 364;

/** Where GitHub takes reports that are not public, for the address of a project there; `undefined` for any other. */
const privateReports = (project: string): string | undefined =>
  /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(project) ? `${project}/security/advisories/new` : undefined;

/**
 * The file; `undefined` for a site that names nobody to ask (`contact` in `site.yaml`, or a project at GitHub), and for one below
 * a path, since only the owner of the whole host can speak there. It holds for a year from the site's day.
 */
export function securityText({ content: { site } }: Pick<Catalogue, 'content'>): string | undefined {
  const contact = site.contact ?? privateReports(site.edit.address);
  const place = new URL('/.well-known/security.txt', site.address).href;
  if (contact === undefined || new URL(site.address).pathname !== '/') return undefined;
  return [
    `Contact: ${contact}`,
    `Expires: ${addDays(site.today, VALID_DAYS)}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${place}`,
    '',
  ].join('\n');
}

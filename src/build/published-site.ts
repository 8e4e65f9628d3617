/** Looks at a site where readers see it: whether the host serves the build that it should, and the pages that the sitemap lists. */
import retry from 'p-retry';
import { SITEMAP_FILE, sitemapAddresses } from '../site-files/sitemap-addresses.ts';
import { VERSION_FILE, version, type Version } from './version.ts';

/** A published site that is not as it should be; the message has a line for each fault. */
export class PublishedSiteError extends Error {}

/** A host that gave no answer. */
export class SilentHostError extends Error {}

export interface SmokeOptions {
  /** The build that shall be served; any, when it is left out. */
  readonly build?: string | undefined;
  /** How often the version is asked for, until a host that copies a new site to many places serves it everywhere. */
  readonly tries: number;
  /** The wait before the second try, in milliseconds; it doubles before each further one. */
  readonly backoffMs: number;
}

const TIMEOUT_MS = 20_000;

/** How many pages are looked at. */
const SAMPLE = 20;

async function textAt(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store' }).catch((error: Error) => {
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    throw new SilentHostError(`${url} cannot be reached (${reason}).`);
  });
  if (!response.ok) throw new PublishedSiteError(`${url} answers with status ${response.status}.`);
  return response.text();
}

async function versionAt(address: string, build: string | undefined): Promise<Version> {
  const url = new URL(VERSION_FILE, address).href;
  const text = await textAt(url);
  try {
    const served = version.parse(JSON.parse(text));
    if (build === undefined || build === served.build) return served;
    throw new PublishedSiteError(`${url} names build ${served.build}, not ${build}.`);
  } catch (error) {
    if (error instanceof PublishedSiteError) throw error;
    throw new PublishedSiteError(`${url} is not the version of a site that visavis built.`);
  }
}

/** Where what is named `canonical` lies at the host of `address`. */
const atHost = (canonical: string, address: string): string => new URL(new URL(canonical).pathname, address).href;

/** All addresses that the sitemap lists, in all of its parts. */
async function listedPages(address: string): Promise<readonly string[]> {
  const parts = sitemapAddresses(await textAt(new URL(SITEMAP_FILE, address).href));
  const listed: (readonly string[])[] = [];
  // One after the other: each may be of megabytes.
  for (const part of parts) listed.push(sitemapAddresses(await textAt(atHost(part, address))));
  return listed.flat();
}

/** Addresses from all parts of a list, the same in each run. */
function sampleOf(all: readonly string[]): readonly string[] {
  const count = Math.min(SAMPLE, all.length);
  return Array.from({ length: count }, (_one, index) => all[Math.floor((index * all.length) / count)] ?? '');
}

/** What is wrong with the page of a sitemap, asked for at the host of `address`. */
async function faultOf(canonical: string, address: string): Promise<string | undefined> {
  const url = atHost(canonical, address);
  try {
    const isPage = (await textAt(url)).includes(`<link rel="canonical" href="${canonical}"`);
    return isPage ? undefined : `${url} is not the page ${canonical} of the sitemap.`;
  } catch (error) {
    if (error instanceof PublishedSiteError) return error.message;
    throw error;
  }
}

/**
 * Looks at the site at `address`, which ends with a slash, and gives its version and how many pages were looked at.
 * Throws `PublishedSiteError` when it is another build or lacks one of these pages, `SilentHostError` when nobody answers.
 */
export async function checkPublishedSite(address: string, { build, tries, backoffMs }: SmokeOptions) {
  const served = await retry(() => versionAt(address, build), { retries: tries - 1, minTimeout: backoffMs });
  const sample = sampleOf(await listedPages(address));
  const faults = (await Promise.all(sample.map((canonical) => faultOf(canonical, address)))).filter(
    (fault) => fault !== undefined,
  );
  if (sample.length === 0) faults.push(`${address} has a sitemap without pages.`);
  if (faults.length > 0) throw new PublishedSiteError(faults.join('\n'));
  return { ...served, looked: sample.length };
}

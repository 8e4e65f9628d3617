/** What leads from a former address to the page of today: rules for hosts that read them, and a small page for all others. */
import { formerAddresses, formerFiles, reversedAddresses, type FormerAddress } from '../views/pages/former-addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { escapeMarkup } from '../text/escape-markup.ts';

/** Rules that a host may read: Cloudflare Pages takes as many, and ignores the file from there on. */
const MOST_RULES = 2000;

/**
 * `_redirects`, a rule a line: former addresses, of pages and of files, then comparisons named the other way round, as far as hosts read them; for the rest
 * there are pages, and the page of addresses that lead nowhere. `undefined` for a site without either. The rules are not forced (`301!`): some hosts
 * do not know the mark, and those that then prefer the page at the old address are led on by it.
 */
export function redirectsText(catalogue: Catalogue): string | undefined {
  const former = [...formerAddresses(catalogue), ...formerFiles(catalogue)];
  const addresses = [...former, ...reversedAddresses(catalogue)].slice(0, MOST_RULES);
  return addresses.length === 0 ? undefined : addresses.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The page at a former address. It needs no script, and search engines list the page of today instead. */
export function formerPage({ to }: FormerAddress, { content: { site } }: Pick<Catalogue, 'content'>): string {
  const path = escapeMarkup(to);
  const canonical = escapeMarkup(new URL(to, site.address).href);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<h1>This page has moved</h1>
<p>It is at <a href="${path}">${canonical}</a> now.</p>
</body>
</html>
`;
}

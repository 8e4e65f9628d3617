/**
 * Licences under which anybody may use the work without charge, for any purpose. The others have terms to look up.
 * A list of our own, and expressions read by hand, because both travel to the browser, where a parser with all of SPDX would
 * weigh more than the page.
 */
const OPEN: ReadonlySet<string> = new Set([
  '0BSD',
  'AGPL-3.0',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'PostgreSQL',
  'Unlicense',
  'Zlib',
  'blessing',
]);

/** An exception only adds to what a licence allows. */
const isOpenId = (id: string) => OPEN.has(id.replace(/ WITH .+$/, '').replace(/-(only|or-later)$|\+$/, ''));

/**
 * Whether a licence, or an expression of several, lets anybody use the work: of alternatives (`OR`) one must do, of licences
 * that hold together (`AND`) all. An expression in parentheses counts as open only when every licence in it is.
 */
export function isOpenLicence(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  if (bare !== expression) return bare.split(/ (?:AND|OR) /).every(isOpenId);
  return bare.split(' OR ').some((alternative) => alternative.split(' AND ').every(isOpenId));
}

/** SPDX identifiers as other data sets write them, in the form of our catalogue. */
import { LICENCES } from '../../schemas/shared-facts.ts';
import type { FactValue } from '../../schemas/index.ts';

/** Licences that let anyone use the work without charge, for any purpose. */
const OPEN: ReadonlySet<string> = new Set([
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
]);

/**
 * The licence of a repository and what follows from it: under an open licence its use is free of charge.
 * `GPL-3.0-only` counts as `GPL-3.0`. A licence that our catalogue does not name stays unknown.
 */
export function licenceFacts(spdx: string | null | undefined): Record<string, FactValue> {
  const licence = spdx?.replace(/-(only|or-later)$/, '') ?? '';
  if (!(LICENCES as readonly string[]).includes(licence)) return {};
  return { ...(OPEN.has(licence) ? { pricing: 'free' } : {}), licence };
}

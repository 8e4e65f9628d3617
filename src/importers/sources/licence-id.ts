/** SPDX identifiers as other data sets write them, in the form of our catalogue. */
import { OPEN_LICENCES } from '../../../schemas/names.ts';
import { LICENCES } from '../../../schemas/shared-facts.ts';
import type { FactValue } from '../../../schemas/index.ts';

/**
 * The licence of a repository and what follows from it: under an open licence its use is free of charge.
 * `GPL-3.0-only` counts as `GPL-3.0`. A licence that our catalogue does not name stays unknown.
 */
export function licenceFacts(spdx: string | null | undefined): Record<string, FactValue> {
  const licence = spdx?.replace(/-(only|or-later)$/, '') ?? '';
  if (!(LICENCES as readonly string[]).includes(licence)) return {};
  return { ...(OPEN_LICENCES.has(licence) ? { pricing: 'free' } : {}), licence };
}

/** SPDX identifiers as other data sets write them, in the form of our catalogue. */
import { isOpenLicence } from '../../../schemas/fact-types/open-licences.ts';
import { licence as licenceSchema } from '../../../schemas/fields.ts';
import type { FactValue } from '../../../schemas/content.ts';

/**
 * The licence of a repository and what follows from it: under an open licence its use is free of charge.
 * `GPL-3.0-only` counts as `GPL-3.0`. A licence that our catalogue does not name stays unknown.
 */
export function licenceFacts(spdx: string | null | undefined): Record<string, FactValue> {
  const licence = spdx?.replace(/-(only|or-later)$/, '') ?? '';
  if (!licenceSchema.safeParse(licence).success) return {};
  return { ...(isOpenLicence(licence) ? { pricing: 'free' } : {}), licence };
}

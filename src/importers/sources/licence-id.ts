/** Licences as other data sets write them, in the form of our catalogue. */
import { isOpenLicence } from '../../../schemas/fact-types/open-licences.ts';
import { parseLicence, suggestLicence } from '../../../schemas/spdx.ts';
import type { FactValues } from '../../../schemas/define-kind.ts';
import type { repository } from '../../../schemas/kinds/repository.ts';

/** Only the name and version, so that `Apache License, Version 2` and `Apache-2.0` are spelt alike. */
const bareName = (text: string) =>
  text
    .toLowerCase()
    .replace(/\b(the|gnu|licen[cs]e|version)\b/g, ' ')
    .replace(/\.0(?!\d)/g, '')
    .replace(/v(?=\d)|[^a-z0-9]/g, '');

/**
 * The SPDX expression that a data set means. A misspelt name counts only where the correction has the same letters and
 * numbers: `GPLv3` means `GPL-3.0`, whereas `BSD` could be one of several licences.
 */
function expressionOf(text: string): string | undefined {
  const valid = parseLicence(text);
  if (valid !== undefined) return valid;
  const suggestion = suggestLicence(text);
  return suggestion !== undefined && bareName(suggestion) === bareName(text) ? suggestion : undefined;
}

/** Entries state the GNU licences by their short identifiers, as GitHub does. */
const shortName = (id: string) => id.replace(/^([AL]?GPL-[\d.]+)-(only|or-later)$/, '$1');

/**
 * The licence of a repository and what follows from it: under an open licence its use is free of charge.
 * `GPL-3.0-only` counts as `GPL-3.0`. What is no licence of SPDX stays unknown.
 */
export function licenceFacts(text: string | null | undefined): Pick<FactValues<typeof repository>, 'licence' | 'pricing'> {
  const expression = expressionOf(text ?? '');
  if (expression === undefined) return {};
  const licence = shortName(expression);
  return { ...(isOpenLicence(licence) ? { pricing: 'free' } : {}), licence };
}

/** Licences as other data sets write them, in the form of our catalogue. */
import { OPEN_LICENCES } from '../../../schemas/names.ts';
import { parseExpression, parseLicence, suggestLicence, type LicenceExpression } from '../../../schemas/spdx.ts';
import type { FactValue } from '../../../schemas/index.ts';

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

/** Whether anybody may use the work: under one of the licences to choose from, or under all that apply together. */
function isOpen(expression: LicenceExpression): boolean {
  if ('license' in expression) return OPEN_LICENCES.has(shortName(expression.license));
  const { left, right, conjunction } = expression;
  return conjunction === 'or' ? isOpen(left) || isOpen(right) : isOpen(left) && isOpen(right);
}

/**
 * The licence of a repository and what follows from it: under an open licence its use is free of charge.
 * `GPL-3.0-only` counts as `GPL-3.0`. What is no licence of SPDX stays unknown.
 */
export function licenceFacts(text: string | null | undefined): Record<string, FactValue> {
  const licence = shortName(expressionOf(text ?? '') ?? '');
  const expression = parseExpression(licence);
  if (expression === undefined) return {};
  return { ...(isOpen(expression) ? { pricing: 'free' } : {}), licence };
}

/** The field type of licences: SPDX expressions, and the two words for what has none. */
import * as z from 'zod';
import { parseLicence, suggestLicence } from './spdx.ts';

/** Licences that editors are offered while they type; any other SPDX expression is as good. */
const COMMON_LICENCES = [
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BUSL-1.1',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'GPL-2.0',
  'GPL-3.0',
  'ISC',
  'LGPL-2.1',
  'LGPL-3.0',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'proprietary',
  'custom',
];

/** Licences that have no text of their own in the SPDX list. */
const UNLISTED: ReadonlySet<string> = new Set(['proprietary', 'custom']);

/** Only the normal form is allowed, so that two entries under one licence state the same value. */
const isLicence = (text: string) => UNLISTED.has(text) || parseLicence(text) === text;

function licenceError({ input }: { readonly input?: unknown }): string {
  const suggestion = suggestLicence(String(input));
  const hint =
    suggestion === undefined
      ? 'look it up at https://spdx.org/licenses/, or write custom for a licence of the owner’s own.'
      : `Did you mean ${suggestion}?`;
  return `must be an SPDX licence expression such as MIT or "MIT OR Apache-2.0", proprietary or custom; ${hint}`;
}

/** The licence of a work: an SPDX expression, `proprietary`, or `custom`. */
export const licence = z.string().refine(isLicence, { error: licenceError }).meta({ examples: COMMON_LICENCES });

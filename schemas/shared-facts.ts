/** Facts that entries of both kinds state, and the number types that facts are made of. */
import * as z from 'zod';
import { factRegistry } from './facts.ts';

/** How many of something. */
export const count = () => z.int().min(0).max(1_000_000_000_000);

/** Licences that a fact may name: SPDX identifiers, and two for licences that SPDX does not list. */
export const LICENCES = [
  'AGPL-3.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.1',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
  'CreativeML-OpenRAIL-M',
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
] as const;

/** The licence of a model or repository. */
export const licence = () =>
  z.enum(LICENCES).register(factRegistry, {
    label: 'Licence',
    type: 'choice',
    group: 'licence',
    better: 'none',
    definition: 'The terms under which the work may be used, as an SPDX identifier; "custom" is a licence of the owner’s own.',
    maxAgeDays: 730,
    canBeNone: true,
  });

/** Whether use is charged for. */
export const pricing = () =>
  z.enum(['free', 'paid', 'free-tier']).register(factRegistry, {
    label: 'Pricing',
    type: 'choice',
    group: 'pricing',
    better: 'none',
    definition:
      'Whether its owner charges for use: free, paid, or paid with a free allowance. Your own hardware and electricity are not counted.',
    maxAgeDays: 180,
  });

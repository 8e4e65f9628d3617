/** Facts that entries of both kinds state. */
import type { FactDeclaration } from '../define-kind.ts';

/** Whether use is charged for. */
export const pricing = {
  label: 'Pricing',
  type: 'choice',
  choices: { free: 'Free', paid: 'Paid', 'free-tier': 'Paid, with a free tier' },
  better: 'none',
  maxAgeDays: 180,
  definition:
    'Whether its owner charges for use: free, paid, or paid with a free allowance. Your own hardware and electricity are not counted.',
} as const satisfies FactDeclaration;

/** The licence of a model or repository. */
export const licence = {
  label: 'Licence',
  aliases: ['license', 'terms'],
  type: 'licence',
  better: 'none',
  maxAgeDays: 730,
  canBeNone: true,
  definition: 'The terms under which the work may be used, as an SPDX expression; "custom" is a licence of the owner’s own.',
} as const satisfies FactDeclaration;

/** Where the terms stand in full, for licences that SPDX does not list. */
export const licenceText = {
  label: 'Licence text',
  type: 'url',
  better: 'none',
  maxAgeDays: 730,
  isRare: true,
  definition: 'The address of the licence, where SPDX does not list it.',
} as const satisfies FactDeclaration;

/** The licence of a part that comes under other terms than the work itself. */
const licenceOf = (part: string, work: string) =>
  ({
    label: `Licence of the ${part}`,
    type: 'licence',
    better: 'none',
    maxAgeDays: 730,
    isRare: true,
    definition: `The terms of the ${part}, where they are not those of ${work}.`,
  }) as const satisfies FactDeclaration;

/** The licence of the code, where it is not that of the weights. */
export const codeLicence = licenceOf('code', 'the weights');

/** The licence of the documentation, where it is not that of the work. */
export const documentationLicence = licenceOf('documentation', 'the work');

/** What takes the place of an entry that ends. */
export const successor = {
  label: 'Successor',
  aliases: ['replacement', 'replaced by'],
  type: 'text',
  better: 'none',
  maxAgeDays: 365,
  canBeNone: true,
  schema: ({ line }) => line(100),
  definition: 'What its maker names in its place: another entry, or the name of one that is not listed here.',
} as const satisfies FactDeclaration;

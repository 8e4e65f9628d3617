/** Locks: `content/locks/<slug>.md`. */
import { defineKind } from 'visavis/define-kind';

export const lock = defineKind({
  id: 'lock',
  label: 'Lock',
  plural: 'Locks',
  icon: 'lock',
  folder: 'locks',
  maker: { field: 'brand', label: 'Brand', description: 'Who sells the lock under its name.' },
  groups: {
    price: {
      label: 'Price',
      facts: {
        priceUsd: {
          type: 'usd',
          label: 'Price',
          better: 'lower',
          unit: 'USD',
          decimals: 2,
          maxAgeDays: 180,
          definition: 'The list price of the maker, without discounts or shipping.',
        },
      },
    },
    build: {
      label: 'Build',
      facts: {
        weightKilograms: {
          type: 'size',
          label: 'Weight',
          better: 'lower',
          unit: 'kg',
          decimals: 1,
          maxAgeDays: 1095,
          definition: 'What it weighs without its bracket.',
        },
        lengthCentimetres: {
          type: 'size',
          label: 'Length',
          better: 'higher',
          unit: 'cm',
          maxAgeDays: 1095,
          definition: 'How far it reaches when it is open.',
        },
        shape: {
          type: 'choice',
          choices: { chain: 'Chain', folding: 'Folding lock', shackle: 'U-lock' },
          label: 'Shape',
          better: 'none',
          maxAgeDays: 1095,
          definition: 'How the lock is built.',
        },
        keys: {
          type: 'count',
          label: 'Keys',
          better: 'higher',
          unit: 'keys',
          maxAgeDays: 1095,
          definition: 'How many keys come with it.',
        },
      },
    },
  },
  schemaOrg: { type: 'Product', maker: 'manufacturer' },
  highlights: ['priceUsd', 'weightKilograms'],
  columns: ['priceUsd', 'weightKilograms', 'lengthCentimetres'],
  filters: ['shape'],
});

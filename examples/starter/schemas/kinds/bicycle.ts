/** Bicycles: `content/bicycles/<slug>.md`. */
import { defineKind } from 'visavis/define-kind';

export const bicycle = defineKind({
  id: 'bicycle',
  label: 'Bicycle',
  plural: 'Bicycles',
  icon: 'bike',
  folder: 'bicycles',
  maker: { field: 'brand', label: 'Brand', description: 'Who sells the bicycle under its name.' },
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
          definition: 'What it weighs with pedals, in the middle frame size.',
        },
        gears: {
          type: 'count',
          label: 'Gears',
          better: 'none',
          unit: 'gears',
          maxAgeDays: 1095,
          definition: 'How many gears can be chosen.',
        },
        frame: {
          type: 'choice',
          choices: { steel: 'Steel', aluminium: 'Aluminium', carbon: 'Carbon' },
          label: 'Frame',
          better: 'none',
          maxAgeDays: 1095,
          definition: 'What the frame is made of.',
        },
        mudguards: {
          type: 'boolean',
          label: 'Mudguards',
          better: 'higher',
          maxAgeDays: 1095,
          definition: 'Whether mudguards are part of the delivery.',
        },
        releaseDate: {
          type: 'date',
          label: 'Released',
          better: 'none',
          isEvent: true,
          maxAgeDays: 3650,
          definition: 'The day on which it went on sale.',
        },
      },
    },
  },
  schemaOrg: { type: 'Product', maker: 'manufacturer' },
  highlights: ['priceUsd', 'weightKilograms'],
  columns: ['priceUsd', 'weightKilograms', 'gears'],
  filters: ['frame', 'mudguards'],
});

/** The fixtures with categories, which the smallest content of `base` does without. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { editing } from './comparison.ts';
import { FIXTURES } from './fixtures.ts';

const SMALL = new Set(['example-one.md', 'example-clay.md', 'example-ember.md', 'example-dune.md']);
const models = (['base', 'site'] as const).flatMap((layer) =>
  readdirSync(join(FIXTURES, layer, 'models')).map((file) => ({ layer, file })),
);
const sorted = models.map(({ layer, file }) =>
  editing(
    layer,
    `models/${file}`,
    /facts:/,
    `category: ${SMALL.has(file) ? 'small' : 'large'}\nfacts:${file === 'example-two.md' ? '\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }' : ''}`,
  ),
);

/** Every model of the fixtures in a category: the small ones, and all others, of which Example Two is retired. */
export const CATEGORIZED: Readonly<Record<string, string>> = Object.assign(
  {
    'categories/small.yaml': 'name: Small models\nkind: model\nsummary: Models for one machine.\n',
    'categories/large.yaml': 'name: Large models\nkind: model\nsummary: Models for a hall of machines.\n',
  },
  ...sorted,
) as Record<string, string>;

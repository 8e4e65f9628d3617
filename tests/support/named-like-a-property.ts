/** Content in which one word is the id of everything that content may name. */
import type { Overlay } from './content-folder.ts';
import { edited } from './problems.ts';

const ONE = 'models/example-one.md';

/**
 * Files for the base: an entry or a category, a capability, a benchmark and a need with the id `id`, and what names them.
 * Entries and categories share one set of addresses.
 */
export function namedLike(id: string, role: 'models' | 'categories'): Overlay {
  const [entry, category] = role === 'models' ? [id, 'same-words'] : ['same-word', id];
  const one = edited(ONE, 'aliases: [ex-1]\n', `category: ${category}\n`);
  const withResult = one.replace(
    '  example-puzzles:',
    `  ${id}: { value: 5, source: example-table, asOf: 2026-06-01 }\n  example-puzzles:`,
  );
  const puzzles = edited('benchmarks/example-puzzles.yaml', 'name: Example puzzles', 'name: Same word');
  const ranking = edited('ranking.yaml', 'benchmark: example-mistakes', `benchmark: ${id}`);
  return {
    [ONE]: withResult.replace('id: picture-reading', `id: ${id}`),
    [`models/${entry}.md`]: one.replace('name: Example One', 'name: Same word'),
    'models/example-two.md': edited(
      'models/example-two.md',
      'vendor: Example Works',
      `vendor: Example Works\ncategory: ${category}`,
    ),
    [`categories/${category}.yaml`]: 'name: Same words\nkind: model\nsummary: Models of that name.\n',
    [`capabilities/${id}.md`]: edited('capabilities/picture-reading.md', 'name: Picture reading', 'name: Same word'),
    [`benchmarks/${id}.yaml`]: puzzles,
    [`needs/${id}.md`]: `---\nname: Same word\nsummary: Do what it says.\nanyOf: [${id}]\nprefers:\n  - { benchmark: ${id} }\n---\n`,
    'ranking.yaml': ranking,
  };
}

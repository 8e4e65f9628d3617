/** What `import` writes, `check` accepts: whatever a source says. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/editing/apply-edits.ts';
import { loadContent } from '../../src/entries/load-content.ts';
import { planImport } from '../../src/importers/plan-import.ts';
import { parseModelsDev } from '../../src/importers/sources/models-dev.ts';
import { contentWith } from '../support/content-folder.ts';
import { edited, problemsAt } from '../support/problems.ts';

const sensible = fc.oneof(fc.constantFrom(0, 0.1, 0.4, 1, 2.5, 8, 16), fc.double({ min: 0, max: 20 }));
const odd = fc.oneof(fc.constantFrom(-1, 20_000, null, '0.4', '', 1e-9, 4e-7, {}, [[]]), fc.double(), fc.jsonValue());
const value = fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: odd });
const size = fc.oneof(fc.constantFrom(0, 200, 4096, 8000, 128_000, 1_000_000, 1_047_576.5, '8k'), odd);
const prices = { input: value, output: value, cache_read: value, cache_write: value, reasoning: value, input_audio: value };
const tier = fc.record({ tier: fc.record({ type: fc.constantFrom('context', 'other'), size }), input: value, cache_read: value });
const day = fc.oneof(
  fc.constantFrom('2024', '2024-04', '2025-02-30', '2025-04-14', '2026-07-01', '2062-01-01', 'spring', ''),
  odd,
);
const modalities = fc.oneof(fc.array(fc.constantFrom('text', 'image', 'audio', 'embedding')), odd);
const flag = fc.oneof(fc.boolean(), odd);

const model = fc.record(
  {
    id: fc.constant('one'),
    name: fc.constant('One'),
    cost: fc.oneof(fc.record({ ...prices, tiers: fc.oneof(fc.array(tier, { maxLength: 3 }), odd) }, { requiredKeys: [] }), odd),
    limit: fc.oneof(fc.record({ context: size, output: size }, { requiredKeys: [] }), odd),
    modalities: fc.oneof(fc.record({ input: modalities, output: modalities }, { requiredKeys: [] }), odd),
    release_date: day,
    knowledge: day,
    status: fc.oneof(fc.constantFrom('alpha', 'deprecated'), odd),
    tool_call: flag,
    reasoning: flag,
    open_weights: flag,
    structured_output: flag,
  },
  { requiredKeys: ['id', 'name'] },
);

/** A folder in which the source has stated nearly everything before, and another source the rest. */
async function folder(): Promise<string> {
  const one = edited('models/example-one.md', 'facts:\n', 'ids: { models-dev: works/one }\nfacts:\n');
  const content = await contentWith({
    'models/example-one.md': one.replace(/source: example-list(, asOf: 2026-07-01 \}\n)/g, (text, end: string, at: number) =>
      one.slice(0, at).split('\n').length % 3 === 0 ? text : `source: models-dev${end}`,
    ),
  });
  const sources = join(content, 'sources.yaml');
  const added = 'models-dev: { title: models.dev, url: https://models.dev, licence: MIT }\n';
  await writeFile(sources, `${await readFile(sources, 'utf8')}${added}`);
  return content;
}

test('what an import writes passes the check, whatever the source says', async () => {
  const content = await folder();
  const file = join(content, 'models', 'example-one.md');
  const before = await readFile(file, 'utf8');
  const loaded = await loadContent(content);
  if (!loaded.ok) throw new Error('the folder is faulty before the import');
  const { entries, capabilities } = loaded.value;
  const rules = { statedBy: new Map(capabilities.map(({ id, data }) => [id, data.statedBy])), lastDay: '2026-07-15' };
  const property = fc.asyncProperty(model, async (one) => {
    await writeFile(file, before);
    const table = parseModelsDev({ works: { name: 'Example Works', models: { one } } }, '2026-07-10');
    await applyEdits(content, planImport(table, { entries, all: entries, ...rules }).entries);
    // A question is no fault: it asks the editor to look at what the source says.
    expect((await problemsAt(content)).filter(({ code }) => code !== 'odd-value')).toEqual([]);
  });
  await fc.assert(property, { numRuns: 100, seed: 7 });
});

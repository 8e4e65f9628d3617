import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { collectFindings, type Sources } from '../../src/commands/maintenance.ts';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { parseLitellm } from '../../src/importers/cross-check/litellm.ts';
import { maintenance } from '../../src/github/maintenance-findings.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';

const ONE = 'models/example-one.md';
const GONE = 'https://example.org/models/one';

/** The fixture, with a model that the tables know. */
async function catalogue() {
  const read = (file: string) => readFile(join(BASE_CONTENT, file), 'utf8');
  const content = await contentWith({
    [ONE]: (await read(ONE)).replace('\nfacts:\n', '\nids: { models-dev: example/one }\nfacts:\n'),
    'sources.yaml': `${await read('sources.yaml')}models-dev: { title: Models.dev, url: 'https://models.dev/', licence: MIT }\n`,
  });
  const loaded = await loadCatalogue(content);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const sources = (more: Partial<Sources> = {}): Sources => ({
  tables: { litellm: { url: 'https://table.example/prices', parse: (text, asOf) => parseLitellm(JSON.parse(text), asOf) } },
  fetchText: () => Promise.resolve({ text: '{"example/one": {"input_cost_per_token": 5e-7}}', day: '2026-07-20' }),
  checkLinks: (urls) =>
    Promise.resolve(urls.map((url) => ({ url, state: url === GONE ? 'dead' : 'unverifiable', reason: 'status' }) as const)),
  ...more,
});

/** The fixture with a price that is far older than the newest date of the content. */
async function aged() {
  const text = await readFile(join(BASE_CONTENT, ONE), 'utf8');
  return {
    line: 1 + text.split('\n').findIndex((one) => one.includes('inputUsdPerMillionTokens')),
    overlay: {
      [ONE]: text.replace(
        'value: 0.4, source: example-list, asOf: 2026-07-01',
        'value: 0.4, source: example-list, asOf: 2020-01-01',
      ),
    },
  };
}

describe('the findings', () => {
  test('are disputed prices and dead links; a link that cannot be verified is not dead', async () => {
    const found = await collectFindings(await catalogue(), '2026-07-25', sources());
    expect(found.disputedPrices).toEqual([
      {
        entry: 'example-one',
        text: 'inputUsdPerMillionTokens: 0.4 by example-list on 2026-07-01, but 0.5 by litellm on 2026-07-20',
      },
    ]);
    expect(found.deadLinks).toEqual([{ url: GONE, reason: 'status', files: [ONE] }]);
  });
  test('are outdated facts, with the line to edit; a value that is only unknown is not listed', async () => {
    const { line, overlay } = await aged();
    const loaded = await loadCatalogue(await contentWith(overlay));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect((await collectFindings(loaded.value, '2026-07-25', sources())).outdated).toEqual([
      {
        place: `${ONE}:${line}`,
        url: `https://example.org/code/comparisons/blob/main/content/${ONE}#L${line}`,
        text: 'Input price, stated 1 Jan 2020',
      },
    ]);
  });
  test('have the form that the issue is written from', async () =>
    expect(maintenance.safeParse(await collectFindings(await catalogue(), '2026-07-25', sources())).success).toBe(true));
  test('are none when a table cannot be read, so that an outage closes no issue', async () => {
    const silent = sources({ fetchText: () => Promise.reject(new DataSetError('cannot be reached')) });
    await expect(collectFindings(await catalogue(), '2026-07-25', silent)).rejects.toThrow('cannot be reached');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { planHistories } from '../../src/importers/plan-history.ts';
import { readPriceHistory } from '../../src/importers/sources/price-history.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let clone = '';

async function commit(toml: string, when: string): Promise<void> {
  await writeFile(join(clone, 'providers', 'works', 'models', 'one.toml'), toml);
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { env, stdio: 'ignore' });
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Change');
}

const priceList = (input: number, output: number) => `name = "One"\n\n[cost]\ninput = ${input.toFixed(2)}\noutput = ${output}\n`;

beforeAll(async () => {
  clone = await temporaryFolder();
  await mkdir(join(clone, 'providers', 'works', 'models'), { recursive: true });
  execFileSync('git', ['-C', clone, 'init', '-q']);
  await commit('name = "One"\n', '2025-01-01T12:00:00Z');
  // What models.dev states before it knows the price.
  await commit(priceList(0, 0), '2025-01-15T12:00:00Z');
  await commit(priceList(9, 9), '2025-02-01T08:00:00Z');
  await commit(priceList(2, 8), '2025-02-01T23:30:00-05:00');
  await commit(priceList(2, 8).replace('One', 'One!'), '2025-03-01T12:00:00Z');
  await commit('this is no TOML', '2025-04-01T12:00:00Z');
  await commit(priceList(1.5, 8), '2025-05-01T12:00:00Z');
  await writeFile(join(clone, 'providers', 'works', 'models', 'steady.toml'), priceList(3, 12));
  await commit(priceList(1.5, 8), '2025-06-01T12:00:00Z');
});

describe('readPriceHistory', () => {
  test('gives each change of a price with the first day, in UTC, on which it was stated', async () =>
    expect(await readPriceHistory(clone, 'works/one')).toEqual({
      inputUsdPerMillionTokens: [
        { value: 9, source: 'models-dev', asOf: '2025-02-01' },
        { value: 2, source: 'models-dev', asOf: '2025-02-02' },
        { value: 1.5, source: 'models-dev', asOf: '2025-05-01' },
      ],
      outputUsdPerMillionTokens: [
        { value: 9, source: 'models-dev', asOf: '2025-02-01' },
        { value: 8, source: 'models-dev', asOf: '2025-02-02' },
      ],
    }));
  test('gives of a price that has never changed the first day', async () =>
    expect(await readPriceHistory(clone, 'works/steady')).toEqual({
      inputUsdPerMillionTokens: [{ value: 3, source: 'models-dev', asOf: '2025-06-01' }],
      outputUsdPerMillionTokens: [{ value: 12, source: 'models-dev', asOf: '2025-06-01' }],
    }));
  test('a model that was never there has none', async () => expect(await readPriceHistory(clone, 'works/two')).toEqual({}));
  test('a folder that is no clone is told in words', async () => {
    const promise = readPriceHistory(tmpdir(), 'works/one');
    await expect(promise).rejects.toBeInstanceOf(DataSetError);
    await expect(promise).rejects.toThrow(/git log failed/);
  });
});

describe('planHistories', () => {
  const result = loadCatalogue(BASE_CONTENT);
  const plan = async (input: number, asOf: string, source = 'models-dev') => {
    const catalogue = await result;
    if (!catalogue.ok) throw new Error('content has problems');
    const entry = catalogue.value.entryBySlug.get('example-one');
    if (entry === undefined) throw new Error('no entry');
    const facts = { inputUsdPerMillionTokens: { value: input, source, asOf } };
    const [edit] = await planHistories(
      [{ ...entry, data: { ...entry.data, ids: { 'models-dev': 'works/steady' }, facts } }],
      clone,
    );
    return edit?.history;
  };
  test('a price that is the same today has held since its first day', async () =>
    expect(await plan(3, '2025-07-01')).toEqual({
      inputUsdPerMillionTokens: [{ value: 3, source: 'models-dev', asOf: '2025-06-01' }],
    }));
  test('an import brings back nothing that the entry corrects: what it withholds, disputes, or took from the beginning', async () => {
    const catalogue = await result;
    const entry = catalogue.ok ? catalogue.value.entryBySlug.get('example-one') : undefined;
    if (entry === undefined) throw new Error('no entry');
    const ID = 'inputUsdPerMillionTokens';
    const point = (value: number, asOf: string) => ({ value, source: 'models-dev', asOf });
    const imported = async (change: Partial<typeof entry.data>) => {
      const data = { ...entry.data, ids: { 'models-dev': 'works/one' }, history: {}, ...change };
      const [edit] = await planHistories([{ ...entry, data }], clone);
      return edit?.history?.[ID]?.map(({ value }) => value);
    };
    expect(await imported({})).toEqual([9, 2, 1.5]);
    expect(await imported({ history: { [ID]: [point(2, '2025-02-02')] } })).toEqual([2, 1.5]);
    expect(await imported({ disputed: { [ID]: point(9, '2025-02-01') } })).toEqual([2, 1.5]);
    const { [ID]: _, ...facts } = entry.data.facts;
    expect(await imported({ facts, withheld: { [ID]: 'models.dev is wrong.' } })).toBeUndefined();
  });
  test('one that another source states today may have changed in between', async () =>
    expect(await plan(3, '2025-07-01', 'example-list')).toEqual({}));
  test('one that is another today may have been a mistake of the list, and one of the same day is no history', async () => {
    expect(await plan(2, '2025-07-01')).toEqual({});
    expect(await plan(3, '2025-06-01')).toEqual({});
  });
});

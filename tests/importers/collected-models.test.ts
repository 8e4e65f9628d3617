/** Models from collected records: which records are of one model, what becomes an entry, and what entries take. */
import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../schemas/content.ts';
import { RequestError } from '../../src/editing/request-error.ts';
import { newEntryText } from '../../src/editing/new-entry.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { readDataSet } from '../../src/importers/data-set.ts';
import { planImport } from '../../src/importers/plan-import.ts';
import { planListed } from '../../src/importers/plan-listed.ts';
import { collected, parseCollected } from '../../src/importers/sources/collected.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';

const record = (id: string, more: object = {}) => ({
  source: 'models.dev',
  source_url: `https://github.com/anomalyco/models.dev/blob/abc/providers/openai/models/${id}.toml`,
  as_of: '2026-10-01',
  id,
  vendor: 'OpenAI',
  release_date: '2026-09-29',
  context_tokens: 1000,
  ...more,
});
const file = (models: readonly object[], entries: object = {}) => ({ released_after: '2026-06-15', models, entries });
const CATEGORIES = new Map([['chat', 'model']]);
function plan(models: readonly object[], entries: object = {}, all: readonly Entry[] = []) {
  const { drafts, leftOut } = planListed(
    parseCollected(file(models, entries), '2026-11-28'),
    { all, categories: CATEGORIES },
    {},
  );
  return { drafts: drafts.map(({ entry }) => entry), leftOut };
}
const namesOf = (...args: Parameters<typeof plan>) => plan(...args).drafts.map(({ name }) => name);
const openai = (slug: string, name: string, aliases: string[] = [], facts: Readonly<Record<string, StatedFact>> = {}): Entry => {
  const entry = modelEntry(slug, facts, {}, aliases);
  return { ...entry, maker: 'OpenAI', data: { ...entry.data, name } };
};

describe('one model', () => {
  test('has many spellings: a seller’s path, its maker before it, and another punctuation', () => {
    const ids = ['gpt-6.1-sol', 'openai/gpt-6.1-sol', 'openai-gpt-61-sol', 'GPT-6.1 Sol', 'openai gpt-6.1-sol'];
    expect(plan(ids.map((id) => record(id))).drafts).toHaveLength(1);
  });
  test.each(['mini', 'pro', 'flash', 'lite', 'codex', 'preview'])('is another than its variant "%s"', (variant) => {
    expect(plan([record('gpt-6'), record(`gpt-6-${variant}`)]).drafts).toHaveLength(2);
  });
  test('is what the editor says it is', () => {
    const records = [record('sol-latest-name', { name: 'GPT-6' }), record('gpt-6-1001', { context_tokens: 2000 })];
    const found = plan(records, { 'gpt-6': { same: ['sol-latest-name', 'gpt-6-1001'], name: 'GPT-6 Sol', family: 'GPT-6' } });
    expect(found.drafts).toMatchObject([{ name: 'GPT-6 Sol', family: 'GPT-6', aliases: ['gpt-6-1001'] }]);
  });
});

describe('what becomes a listed entry', () => {
  test('was released after the day of the collection, or is named by the editor', () => {
    const old = { release_date: '2026-06-15' };
    expect(
      namesOf([record('gpt-6'), record('gpt-5.5', old), record('gpt-7', { release_date: undefined })], { 'gpt-7': {} }),
    ).toEqual(['gpt-6', 'gpt-7']);
  });
  test('is of no entry yet, whatever that calls it', () => {
    const all = [openai('openai-gpt-6', 'GPT-6'), openai('openai-sol', 'Sol', ['gpt-6.1-sol'])];
    expect(namesOf([record('gpt-6'), record('openai/gpt-6.1-sol'), record('gpt-6.2')], {}, all)).toEqual(['gpt-6.2']);
  });
  test('has its own page, the ids that are known, and facts that each cite their source', () => {
    const page = 'https://platform.example/models/gpt-6';
    const docs = record('gpt-6', { source: 'docs', source_url: page, primary: true, name: 'GPT-6', context_tokens: undefined });
    const [draft = expect.fail('no draft')] = plan([docs, record('gpt-6')]).drafts;
    expect(draft).toMatchObject({ homepage: page, ids: { 'models-dev': 'openai/gpt-6' }, isListed: true });
    expect(newEntryText(draft)).toContain('contextTokens: { value: 1000, source: models-dev, asOf: 2026-10-01 }');
  });
  test('writes what is disputed and what is withheld', () => {
    const blog = (day: string, source: string) =>
      record('gpt-6', { source, source_url: `https://${source}.example/`, release_date: day });
    const decided = { 'gpt-6': { withheld: { contextTokens: 'Two sources differ by half.' } } };
    const [draft = expect.fail('no draft')] = plan([blog('2026-09-29', 'a'), blog('2026-09-30', 'b')], decided).drafts;
    const text = newEntryText(draft);
    expect(text).toContain('disputed:\n  releaseDate: { value: 2026-09-30, source: https://b.example/, asOf: 2026-10-01 }');
    expect(text).toContain('withheld:\n  contextTokens: Two sources differ by half.');
    expect(text).not.toContain('contextTokens: {');
  });
});

test('what is left out is told with the reason', () => {
  const stealth = record('stealth/x', { vendor: '(undisclosed)' });
  const film = record('film-1', { modalities_in: ['text'], modalities_out: ['video'] });
  const undated = record('gpt-8', { as_of: undefined });
  const { leftOut } = plan([stealth, record('gpt-6-fast'), film, undated, record('gpt-6-0101')], {
    'gpt-6-0101': { leave_out: 'it is a snapshot of GPT-6' },
  });
  expect(leftOut).toEqual([
    { key: 'stealth/x', reason: 'its maker is not known' },
    { key: 'gpt-6-fast', reason: 'it is a faster service of another model' },
    { key: 'film-1', reason: 'the source tells no category of it' },
    { key: 'gpt-8', reason: 'no record of it has a day' },
    { key: 'gpt-6-0101', reason: 'it is a snapshot of GPT-6' },
  ]);
});

describe('an entry', () => {
  const taken = (entry: Entry, ...models: readonly object[]) =>
    planImport(parseCollected(file(models), '2026-11-28'), importFor([entry])).entries.flatMap(({ facts, remarks }) => [
      ...facts.map(({ id, value }) => [id, value]),
      ...remarks.map(({ text }) => text),
    ]);
  const end = { release_date: undefined, context_tokens: undefined, status: 'Deprecated', retirement_date: '2027-01-14' };
  test('learns of its end', () => {
    expect(taken(openai('openai-gpt-5', 'GPT-5'), record('gpt-5', end))).toEqual([
      ['status', 'deprecated'],
      ['retirementDate', '2027-01-14'],
    ]);
  });
  test('learns nothing from what holds on one platform, and nothing from sellers', () => {
    const platform = record('gpt-5', { ...end, primary: true, platform: 'A cloud' });
    expect(taken(openai('openai-gpt-5', 'GPT-5'), platform)).toEqual([]);
    expect(taken(openai('openai-gpt-5', 'GPT-5'), record('gpt-5', { source: 'venice', cost_usd_per_1m: { input: 9 } }))).toEqual(
      [],
    );
  });
  test('keeps what another source states, with a remark', () => {
    const stated = { status: { value: 'active', source: 'maker', asOf: '2026-11-01' } };
    const found = taken(openai('openai-gpt-5', 'GPT-5', [], stated), record('gpt-5', { ...end, retirement_date: undefined }));
    expect(found).toEqual(['status: kept active from maker; this source states deprecated']);
  });
  test('names the entry that succeeds it', () => {
    const [old, next] = [openai('openai-gpt-5', 'GPT-5'), openai('openai-gpt-6', 'GPT-6')];
    const table = parseCollected(file([record('gpt-5', { ...end, successor: 'gpt-6' })]), '2026-11-28');
    expect(table.factsFor?.([old, next])(old, undefined).facts.successor).toBe('openai-gpt-6');
  });
});

describe('a file', () => {
  test('of another form changes nothing', () => {
    expect(() => parseCollected({ models: [] }, '2026-11-28')).toThrow(DataSetError);
    expect(() => parseCollected(file([{ id: 'x' }]), '2026-11-28')).toThrow('lack a source');
  });
  test('must be named: collected records have no address', async () => {
    await expect(readDataSet(collected, { asOf: '2026-11-28' })).rejects.toThrow(RequestError);
  });
});

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { GithubUnavailableError } from '../../src/github/github-error.ts';
import { DataSetError, SourceUnavailableError } from '../../src/importers/fact-table.ts';
import { planRepositories } from '../../src/importers/plan-repositories.ts';
import type { RepositorySource } from '../../src/importers/repository-source.ts';
import { importFor } from '../support/import-context.ts';
import { modelEntry } from '../support/entry.ts';

const model = modelEntry('one', {});
const entry: Entry = { ...model, kind: 'repository', links: { repository: 'https://github.com/works/one' } };
const failing = (error: Error): RepositorySource => ({
  open: () => Promise.resolve({ read: () => Promise.reject(error) }),
});

describe('a source that cannot be read', () => {
  test('for one repository leaves that entry alone, and remarks on it', async () => {
    const missing = 'works/one does not exist on GitHub; nothing was removed';
    const plan = await planRepositories(failing(new DataSetError(missing)), importFor([entry]), {});
    expect(plan.entries).toMatchObject([{ facts: [], remarks: [{ kind: 'could not be read', text: missing }] }]);
  });
  test('for any repository ends the import, and says that nothing was changed', async () =>
    await expect(
      planRepositories(failing(new SourceUnavailableError('GitHub’s rate limit is used up.')), importFor([entry]), {}),
    ).rejects.toThrow('GitHub’s rate limit is used up.\nNothing was changed.'));
  test('after it answered for others keeps what it said of them, where that is asked for', async () => {
    const outage = new SourceUnavailableError('GitHub’s rate limit is used up.', { cause: new GithubUnavailableError('403') });
    const read = (one: Entry) =>
      one === entry ? Promise.resolve({ source: 'github', asOf: '2026-08-22', facts: { stars: 5 } }) : Promise.reject(outage);
    const source: RepositorySource = { open: () => Promise.resolve({ read }) };
    const context = importFor([entry, { ...entry, slug: 'two' }]);
    const plan = await planRepositories(source, context, { keepsRead: true });
    expect(plan).toMatchObject({ stopped: outage.message, entries: [{ added: [{ id: 'stars' }] }] });
    await expect(planRepositories(source, context, {})).rejects.toThrow('Nothing was changed.');
    await expect(planRepositories(failing(outage), context, { keepsRead: true })).rejects.toThrow('Nothing was changed.');
  });
});

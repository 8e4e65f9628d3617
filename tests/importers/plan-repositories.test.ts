import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { DataSetError } from '../../src/importers/fact-table.ts';
import { planRepositories } from '../../src/importers/plan-repositories.ts';
import type { RepositorySource } from '../../src/importers/repository-source.ts';
import { modelEntry } from '../support/entry.ts';

const model = modelEntry('one', {});
const entry: Entry = { ...model, kind: 'repository', links: { repository: 'https://github.com/works/one' } };
const failing = (message: string): RepositorySource => ({
  open: () => Promise.resolve({ read: () => Promise.reject(new DataSetError(message)) }),
});

describe('a source that cannot be read', () => {
  test('for one repository leaves that entry alone, and remarks on it', async () => {
    const plan = await planRepositories(failing('works/one is not found at GitHub; nothing was removed'), [entry], {});
    expect([plan.entries, plan.remarks.map(({ text }) => text)]).toEqual([
      [],
      ['works/one is not found at GitHub; nothing was removed'],
    ]);
  });
  test.each([
    'GitHub’s limit of requests is used up; nothing was changed.',
    'GitHub’s answer has changed its form; nothing was changed: stargazers_count',
    'https://api.github.com/repos/works/one answers with status 502. Given up after 3 tries; nothing was changed.',
  ])(
    'for all ends the import: %s',
    async (message) => await expect(planRepositories(failing(message), [entry], {})).rejects.toThrow(message),
  );
});

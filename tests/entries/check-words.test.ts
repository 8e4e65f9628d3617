import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { problemsOf } from '../support/problems.ts';

test('a capability that stands in for what is not recorded is one of the vocabulary', async () => {
  const words = readFileSync(join(BASE_CONTENT, 'words.yaml'), 'utf8');
  const unrecorded = (capability: string) =>
    `${words}unrecorded:\n  - { words: [scent], capability: ${capability}, note: No scent. }\n`;
  expect(await problemsOf({ 'words.yaml': unrecorded('text-writing') })).toEqual([]);
  const [problem, ...more] = await problemsOf({ 'words.yaml': unrecorded('text-writin') });
  expect([problem?.code, problem?.hint, more]).toEqual(['unknown-capability', 'Did you mean text-writing?', []]);
});

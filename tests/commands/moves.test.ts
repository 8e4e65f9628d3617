/** `visavis moves`: what a change moves is recorded, once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { committedProject } from '../support/git-folder.ts';
import { modelSolving, rankedFile, rankedModels } from '../support/ranked-models.ts';

const LINE = '  - { day: 2026-07-15, entry: ranked-14, from: 14, to: 1, why: content }\n';

test('visavis moves tells what the change since main moves, records it once, and the check finds nothing wrong', async () => {
  const { root, edit, visavis } = await committedProject(rankedModels());
  const file = () => readFile(join(root, 'content/moves.yaml'), 'utf8');
  await edit(rankedFile(14), () => modelSolving('Ranked 14', 99));

  const dry = await visavis('moves', 'main', '--dry-run');
  expect(dry).toEqual({
    code: 0,
    err: '',
    out: '  ranked-14: rank 14 → 1 (content)\n1 move in rank would be recorded for 2026-07-15.\n',
  });
  await expect(file()).rejects.toThrow('ENOENT');

  expect((await visavis('moves', '--json')).out).toBe(
    `${JSON.stringify({ dryRun: false, day: '2026-07-15', moves: [{ day: '2026-07-15', entry: 'ranked-14', from: 14, to: 1, why: 'content' }] }, null, 2)}\n`,
  );
  const text = await file();
  expect(text.endsWith(`\nmoves:\n${LINE}`)).toBe(true);
  expect(await visavis('moves', '--quiet')).toEqual({ code: 0, err: '', out: '' });
  expect(await file()).toBe(text);
  expect((await visavis('check')).code).toBe(0);
});
test('a commit that is not there is wrong use', async () => {
  const { visavis } = await committedProject();
  expect(await visavis('moves', 'nowhere')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no commit "nowhere"') as string,
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { EDITS } from '../support/edits.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A site that is built anew to compare with costs as much as all else. What was kept wrongly is kept until then. */
const EDITS_A_LOOK = 3;

/** A program that makes the edits one after the other, and builds after each into the site of the edit before; then and when anew. */
const program = (folder: string, edits: readonly string[]) => `
  const at = (path) => import(${JSON.stringify(`file://${ROOT}/`)} + path);
  const content = ${JSON.stringify(join(folder, 'content'))};
  const { kindsFile, useKinds } = await at('src/commands/use-kinds.ts');
  useKinds(kindsFile(content));
  const { loadCatalogue } = await at('src/catalogue.ts');
  const { buildSite } = await at('src/build/build-site.ts');
  const { EDITS } = await at('tests/support/edits.ts');
  const { hashes } = await at('tests/support/tree-hashes.ts');
  const sites = ['kept', 'anew'].map((name) => ${JSON.stringify(folder)} + '/' + name);
  const quiet = (_label, work) => work();
  const edits = ${JSON.stringify(edits)};
  for (const [at, edit] of edits.entries()) {
    EDITS[edit](content);
    const { ok, value, problems } = await loadCatalogue(content);
    if (!ok) throw new Error(edit + ': ' + JSON.stringify(problems));
    await buildSite(value, sites[0], quiet, { allowShrink: true });
    if ((at + 1) % ${EDITS_A_LOOK} > 0 && at + 1 < edits.length) continue;
    await buildSite(value, sites[1], quiet, { clean: true, allowShrink: true });
    const [kept, anew] = sites.map(hashes);
    const wrong = [...new Set([...Object.keys(kept), ...Object.keys(anew)])].filter((file) => kept[file] !== anew[file]);
    if (wrong.length > 0) console.log(edits.slice(0, at + 1).join(', ') + ': ' + wrong.join(' '));
  }
`;

test('whatever is edited, in whatever order, the site is that of a build that keeps nothing', async () => {
  const folder = await temporaryFolder();
  for (const name of ['content', 'schemas'])
    cpSync(join(inject('site').content, '..', name), join(folder, name), { recursive: true });
  const names = Object.keys(EDITS);
  const [edits = []] = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), { seed: 20261129, numRuns: 1 });
  const args = ['--input-type=module', '-e', program(folder, edits)];
  const ran = spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
  expect([ran.status, ran.stderr, ran.stdout]).toEqual([0, '', '']);
});

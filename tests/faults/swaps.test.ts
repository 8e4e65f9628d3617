import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage, swapOutput } from '../../src/build/swap-output.ts';
import { canExchange } from '../support/can-exchange.ts';
import { readDuring } from '../support/folder-reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SWAPS = 200;

test.runIf(canExchange)('whoever reads a page without a pause during 200 swaps finds it each time', async () => {
  const out = join(await temporaryFolder(), 'dist');
  const build = async (text: string) => {
    const stage = await openStage(out);
    writeFileSync(join(stage, 'index.html'), text);
    await swapOutput(stage, out, { base: '/', pages: 1 });
  };
  await build('first');
  const { reads, missing } = await readDuring(join(out, 'index.html'), async () => {
    for (let swap = 0; swap < SWAPS; swap += 1) await build(String(swap));
  });
  expect(reads).toBeGreaterThan(SWAPS);
  expect(missing).toBe(0);
});

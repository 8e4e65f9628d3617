import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IconError, writeIcons } from '../../src/images/icons.ts';
import { pngSize } from '../support/social-images.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const drawing = (svg: string) => new TextEncoder().encode(svg);
const RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="red"/></svg>';

test('an icon is written for old browsers, 32 pixels wide, and for home screens, 180', async () => {
  const dir = await temporaryFolder();
  await writeIcons(undefined, dir);
  const favicon = readFileSync(join(dir, 'favicon.ico'));
  expect([favicon.readUInt16LE(2), favicon.readUInt16LE(4), favicon[6], favicon[7]]).toEqual([1, 1, 32, 32]);
  expect(pngSize(readFileSync(join(dir, 'apple-touch-icon.png')))).toEqual([180, 180]);
});
test('the icon of a theme takes the place of ours', async () => {
  const [ours, theirs] = [await temporaryFolder(), await temporaryFolder()];
  await writeIcons(undefined, ours);
  await writeIcons(drawing(RED), theirs);
  for (const name of ['favicon.ico', 'apple-touch-icon.png'])
    expect(readFileSync(join(theirs, name))).not.toEqual(readFileSync(join(ours, name)));
});
test.each(['<svg xmlns="http://www.w3.org/2000/svg"><rect', 'no drawing at all'])('%s is a fault of the theme', async (svg) => {
  await expect(writeIcons(drawing(svg), await temporaryFolder())).rejects.toThrow(IconError);
});

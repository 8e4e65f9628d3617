import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { build, namesIn, placeWithSite, putLastSite, TIDY } from '../support/disturbed-build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const lastSite = () => hashes(inject('site').dir);

/** What a build says that a disk has ended: which file, and why. */
const oneLine = (reason: string) => expect.stringMatching(new RegExp(`^\\S+: ${reason}\\.\\n$`));

describe('a disk that refuses to write', () => {
  test.each([
    ['ENOSPC', 1, 'The disk is full \\(ENOSPC\\)'],
    ['ENOSPC', 60, 'The disk is full \\(ENOSPC\\)'],
    ['ENOSPC', 250, 'The disk is full \\(ENOSPC\\)'],
    ['EROFS', 1, 'The disk is read-only \\(EROFS\\)'],
    ['EACCES', 1, 'This user may not read or write there \\(EACCES\\)'],
    ['EACCES', 60, 'This user may not read or write there \\(EACCES\\)'],
    ['EMFILE', 100, 'Too many files are open \\(EMFILE\\)'],
    ['EIO', 200, 'The disk fails \\(EIO\\)'],
  ])('with %s at write %d exits 74 with one line, and the last site stays', async (fault, from, reason) => {
    const place = await placeWithSite();
    const env = { DISK_FAULT: fault, DISK_FOLDER: place.folder, DISK_FROM: String(from) };
    expect(await build(place, { hook: 'failing-disk', env })).toMatchObject({ code: 74, err: oneLine(reason) });
    expect([namesIn(place), hashes(place.out)]).toEqual([TIDY, lastSite()]);
  });
});

/** Disks that are mounted, which only root may do. Other users have the faults above. */
const mounted: string[] = [];
const mount = (...args: readonly string[]) => spawnSync('mount', args).status === 0;
const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', [folder]);
});

/** In megabytes, as a disk of pages of 4 KB holds it. */
function sizeOfLastSite(): number {
  const pages = [...filesBelow(inject('site').dir)].map(({ path }) => Math.ceil(statSync(path).size / 4096));
  return Math.ceil((pages.reduce((sum, one) => sum + one, 0) * 4096) / 1e6);
}

/** A disk of so many megabytes that holds the last site. */
async function smallDisk(megabytes: number): Promise<string> {
  const folder = join(await temporaryFolder(), 'disk');
  mkdirSync(folder);
  expect(mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder)).toBe(true);
  mounted.push(folder);
  putLastSite(folder);
  return folder;
}

describe.runIf(canMount)('a disk of its own', () => {
  const names = (folder: string) => readdirSync(folder).sort();

  test.each([1, 3, 5])('that has room for %d MB more exits 74 with one line, and the last site stays', async (megabytes) => {
    const [{ content }, folder] = [await placeWithSite(), await smallDisk(sizeOfLastSite() + megabytes)];
    const before = names(folder);
    // Else most files would be links, which take no room.
    const ran = await build({ content, out: join(folder, 'site') }, { options: ['--clean'] });
    expect(ran).toMatchObject({ code: 74, err: expect.stringMatching(/^[^\n]*The disk is full \(ENOSPC\)\.\n$/) });
    expect([names(folder), hashes(join(folder, 'site'))]).toEqual([before, lastSite()]);
  });
  test('that is read-only exits 74 with one line, and the last site stays', async () => {
    const [{ content }, folder] = [await placeWithSite(), await smallDisk(sizeOfLastSite() + 8)];
    expect(mount('-o', 'remount,ro', folder)).toBe(true);
    const before = names(folder);
    const ran = await build({ content, out: join(folder, 'site') });
    expect(ran).toMatchObject({ code: 74, out: '', err: oneLine('The disk is read-only \\(EROFS\\)') });
    expect([names(folder), hashes(join(folder, 'site'))]).toEqual([before, lastSite()]);
  });
});

import { rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { build, copyProject, namesIn, placeWithSite, programIn, TIDY, type Disturbance } from '../support/disturbed-build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

/** The site that a machine without faults builds of the same content. */
const sameSite = () => hashes(inject('site').dir);

/** Builds the content of the fixtures into a new folder. */
async function buildNew(disturbance: Disturbance) {
  const out = join(await temporaryFolder(), 'site');
  const { content } = inject('site');
  return { ...(await build({ content, out }, disturbance)), site: hashes(out) };
}

describe('the same content gives the same bytes', () => {
  test.each<[string, Disturbance]>([
    ['in the time zone of UTC+14', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['in the time zone of UTC−11', { env: { TZ: 'Pacific/Niue' } }],
    ['in Turkish, where I is not the capital of i', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
    ['in Swedish, where ä follows z', { env: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } }],
    ['without a language', { env: { LANG: '', LC_ALL: 'C' } }],
    ['from another working folder', { cwd: '/' }],
    ['for a user without a home', { env: { HOME: '/nonexistent' } }],
    ['with files that only this user may read', { through: ['sh', '-c', 'umask 077; exec "$@"', 'sh'] }],
    ['on one processor', { through: ['taskset', '-c', '0'] }],
    ['on a disk that lists files in another order', { hook: 'shuffled-folders' }],
    ['in 1970', { hook: 'clock', env: { FAKE_NOW: '1970-01-01T00:00:01Z' } }],
    ['in 2100', { hook: 'clock', env: { FAKE_NOW: '2100-12-31T23:59:59Z' } }],
    ['with 64 open files', { through: ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh'] }],
    ['with 128 MB for JavaScript', { node: ['--max-old-space-size=128'] }],
  ])('%s', async (_name, disturbance) => {
    const { code, err, site } = await buildNew(disturbance);
    expect([code, err.replace(/^The site’s day .*\n/, '')]).toEqual([0, '']);
    expect(site).toEqual(sameSite());
  });
  test('with caches that are cold, warm, cut off or of something else', async () => {
    const project = copyProject(await temporaryFolder());
    const builds = async () => expect((await buildNew({ program: programIn(project) })).site).toEqual(sameSite());
    await builds();
    await builds();
    const cache = join(project, 'node_modules/.cache/visavis');
    const spoil = (change: (path: string) => void) => {
      const files = [...filesBelow(cache)];
      expect(files.length).toBeGreaterThan(10);
      for (const { path } of files) change(path);
    };
    spoil((path) => truncateSync(path, Math.floor(statSync(path).size / 2)));
    await builds();
    spoil((path) =>
      writeFileSync(
        path,
        Uint8Array.from({ length: 3000 }, (_byte, index) => (index * 7919) % 251),
      ),
    );
    await builds();
  });
});

describe('a machine that cannot build', () => {
  test('for want of memory leaves the last site, and the next build removes what is left', async () => {
    const place = await placeWithSite();
    expect(await build(place, { node: ['--max-old-space-size=48'] })).toMatchObject({ signal: 'SIGABRT' });
    expect(hashes(place.out)).toEqual(sameSite());
    expect(await build(place)).toMatchObject({ code: 0 });
    expect(namesIn(place)).toEqual(TIDY);
  });
  test('whose cache cannot be written leaves the last site, and nothing else', async () => {
    const [place, project] = [await placeWithSite(), copyProject(await temporaryFolder())];
    for (const name of ['.astro', 'node_modules/.vite']) {
      rmSync(join(project, name), { recursive: true, force: true });
      writeFileSync(join(project, name), 'not a folder');
    }
    const { code } = await build(place, { program: programIn(project) });
    expect(code).not.toBe(0);
    expect([namesIn(place), hashes(place.out)]).toEqual([TIDY, sameSite()]);
  });
});

describe('an output folder', () => {
  test.each<[string, (place: { folder: string; content: string; out: string }) => string]>([
    ['that holds files of somebody', ({ out }) => (writeFileSync(join(out, 'CNAME'), 'example.org'), out)],
    ['that is a link to such a folder', ({ folder }) => link(folder, join(folder, 'schemas'))],
    ['that is a link to nothing', ({ folder }) => link(folder, join(folder, 'nowhere'))],
    ['around the content', ({ folder }) => folder],
    ['in the content', ({ content }) => join(content, 'new')],
    ['in another site', ({ out }) => join(out, 'sub')],
    ['that is a file', ({ content }) => join(content, 'site.yaml')],
  ])('%s is refused before anything is rendered, and nothing changes', async (_name, choose) => {
    const place = await placeWithSite();
    const out = choose(place);
    const before = hashes(place.folder);
    const ran = await build({ content: place.content, out });
    expect([ran.code, ran.out.includes('Render'), ran.err.split('\n')]).toEqual([2, false, [expect.stringMatching(/./), '']]);
    expect(hashes(place.folder)).toEqual(before);
  });

  function link(folder: string, to: string): string {
    symlinkSync(to, join(folder, 'link'));
    return join(folder, 'link');
  }
});

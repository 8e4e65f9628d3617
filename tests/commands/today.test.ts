import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reachDays } from '../../src/editing/move-day.ts';
import { dayReminder } from '../../src/commands/today.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const siteOf = (content: string) => readFile(join(content, 'site.yaml'), 'utf8');
const visavis = (...args: readonly string[]) => visavisIn(ROOT, ...args);

describe('visavis today', () => {
  test('sets the day that it is given, once', async () => {
    const content = await contentWith({});
    const before = await siteOf(content);
    const run = () => visavis('today', '2026-12-24', '--content', content);
    expect(await run()).toEqual({ code: 0, out: 'The site’s day is 2026-12-24.\n', err: '' });
    expect(await siteOf(content)).toBe(before.replace('today: 2026-07-15', 'today: 2026-12-24'));
    expect((await run()).out).toBe('The site’s day is 2026-12-24, as before.\n');
  });
  test('without a day sets a day that the site may have', async () => {
    const content = await contentWith({});
    expect((await visavis('today', '--content', content)).out).toMatch(/^The site’s day is \d{4}-\d\d-\d\d/);
    expect((await visavis('check', '--content', content)).code).toBe(0);
  });
  test.each(['2026-02-30', 'tomorrow', '28.11.2026'])('rejects %s, and changes nothing', async (day) => {
    const content = await contentWith({});
    const before = await siteOf(content);
    const ran = await visavis('today', day, '--content', content);
    expect([ran.code, ran.err]).toEqual([2, `The day must be a real date as YYYY-MM-DD, not ${day}.\n`]);
    expect(await siteOf(content)).toBe(before);
  });
  test('names the file that is not there', async () => {
    const content = await temporaryFolder();
    expect((await visavis('today', '2026-12-24', '--content', content)).err).toBe(
      `There is no file ${join(content, 'site.yaml')}.\n`,
    );
  });
});

describe('whoever builds is reminded of the day', () => {
  test('when it lies more than 30 days back', () =>
    expect(dayReminder('2026-07-15', '2026-11-28')).toBe('The site’s day is 2026-07-15, 136 days ago: run visavis today.'));
  test.each([
    ['2026-07-15', '2026-08-14'],
    ['2026-07-15', '2026-07-15'],
    ['2026-11-28', '2026-07-15'],
  ])('and not when the site is of %s and it is %s', (site, now) => expect(dayReminder(site, now)).toBeUndefined());
});

describe('commands that write newer values', () => {
  test('move the day of the site on to them, never beyond that of this machine', async () => {
    const content = await contentWith({});
    await reachDays(content, ['2026-07-01', '2026-07-20', '2999-01-01']);
    expect(await siteOf(content)).toContain('today: 2026-07-20');
    await reachDays(content, ['2026-07-19']);
    expect(await siteOf(content)).toContain('today: 2026-07-20');
  });
});

import { describe, expect, test } from 'vitest';
import { call } from '../../src/commands/call.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { visavisIn } from '../support/command.ts';
import { runCommand } from '../support/run-command.ts';

describe('a message that names a command', () => {
  test('names it as it can be called on any site, whether it has a package.json or not', () =>
    expect(call('build')).toBe('npx visavis build'));
  test('gives the flags that are not their defaults, quoted where a shell needs it', () => {
    expect(call('build', { content: 'content', out: 'dist' })).toBe('npx visavis build');
    expect(call('build', { out: '../my site' })).toBe("npx visavis build --out '../my site'");
    expect(call('preview', { out: "it's", port: 4322 })).toBe(String.raw`npx visavis preview --out 'it'\''s' --port 4322`);
  });
});

describe('a folder whose name is empty, as of a variable that is not set', () => {
  test.each([
    ['build', '--out', ''],
    ['build', '--out', ' '],
    ['preview', '--out', ''],
    ['data', '--out', ''],
    ['merge', '--out', '', 'a'],
    ['check', '--content', ''],
  ])('is refused: %s %s %j', async (...args) => {
    const content = args.includes('--content') || args[0] === 'preview' ? [] : ['--content', BASE_CONTENT];
    const ran = await runCommand(...args, ...content);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(
      /^error: option '--(?:out|content) <dir>' argument '\s?' is invalid\. the name of a folder is empty\.\n/,
    );
  });
});

describe('a comparison with a commit', () => {
  test('where Git keeps no history says so, and how to make one', async () => {
    const here = await temporaryFolder();
    const ran = await visavisIn(here, 'diff', '--content', BASE_CONTENT);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^Git keeps no history of this folder, so there is nothing to compare with: run git init/);
  });
});

import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ROOT, shellEnvironment, visavisIn } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';
import { ended } from '../support/disturbed-build.ts';
import { hashes } from '../support/tree-hashes.ts';

const COUNT = 300;

/** Content with many entries that `fix` changes: written by an editor with other habits, with a comment, for some users only. */
async function untidyContent(): Promise<string> {
  const content = await contentWith({});
  const text = readFileSync(join(content, 'models', 'example-one.md'), 'utf8');
  const untidy = `\uFEFF${text.replace('summary:', '# Why it is here.\nsummary:   ')}`.replaceAll('\n', '\r\n');
  mkdirSync(join(content, 'models'), { recursive: true });
  for (let index = 0; index < COUNT; index += 1) {
    const file = join(content, 'models', `copy-${index}.md`);
    writeFileSync(file, untidy);
    chmodSync(file, 0o640);
  }
  return content;
}

const fixAll = (content: string) => visavisIn(ROOT, 'fix', '--content', content);

test('a killed fix leaves each file as it was or fixed, and the next one does the rest and leaves nothing else', async () => {
  const [content, undisturbed] = [await untidyContent(), await untidyContent()];
  const before = hashes(content);
  const start = performance.now();
  expect(await fixAll(undisturbed)).toMatchObject({ code: 0, err: '' });
  const milliseconds = performance.now() - start;
  const fixed = hashes(undisturbed);
  let killed = 0;
  for (let moment = milliseconds / 10; moment < milliseconds; moment += milliseconds / 10) {
    const args = ['src/commands/main.ts', 'fix', '--content', content];
    const child = spawn(process.execPath, args, { cwd: ROOT, env: shellEnvironment() });
    const end = ended(child);
    await setTimeout(moment);
    child.kill('SIGKILL');
    if ((await end).signal === 'SIGKILL') killed += 1;
    const whole = Object.entries(hashes(content)).filter(([file]) => !file.endsWith('.part'));
    expect(whole.filter(([file, hash]) => hash !== before[file] && hash !== fixed[file])).toEqual([]);
  }
  expect(killed).toBeGreaterThan(2);
  expect(await fixAll(content)).toMatchObject({ code: 0, err: '' });
  expect(hashes(content)).toEqual(fixed);
});

test('what commands edit keeps its byte-order mark, line ends, comments and permissions', async () => {
  const content = await contentWith({});
  const files = Object.keys(hashes(content)).map((file) => join(content, file));
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(file, `\uFEFF${file.endsWith('.yaml') ? '# Ours.\r\n' : ''}${lines.replace('summary:', '# Why.\r\nsummary:')}`);
    chmodSync(file, 0o640);
  }
  const before = hashes(content);
  for (const command of [
    ['today', '2026-07-20'],
    ['rename', 'example-two', 'example-second'],
  ])
    expect(await visavisIn(ROOT, ...command, '--content', content)).toMatchObject({ code: 0 });
  const after = Object.keys(hashes(content)).map((file) => join(content, file));
  const edited = after.filter(
    (file) => hashes(content)[file.slice(content.length + 1)] !== before[file.slice(content.length + 1)],
  );
  expect(edited.length).toBeGreaterThan(1);
  for (const file of edited) {
    const text = readFileSync(file, 'utf8');
    expect({ file, bare: /[^\r]\n/.test(text), mode: statSync(file).mode & 0o777 }).toEqual({ file, bare: false, mode: 0o640 });
    expect(text).toMatch(/^\uFEFF[^]*# (?:Ours|Why)\.\r\n/);
  }
});

test('a disk that is full leaves all files whole, with one line for each that was not fixed', async () => {
  const content = await untidyContent();
  const before = hashes(content);
  const hook = ['--import', join(ROOT, 'tests/support/hooks/failing-disk.mjs')];
  const env = { ...shellEnvironment(), DISK_FAULT: 'ENOSPC', DISK_FOLDER: content, DISK_FROM: '100' };
  const args = [...hook, 'src/commands/main.ts', 'fix', '--content', content];
  const { code, err } = await ended(spawn(process.execPath, args, { cwd: ROOT, env }));
  expect(code).toBe(74);
  const lines = err.trimEnd().split('\n');
  expect(lines.filter((line) => !/^\S+: The disk is full \(ENOSPC\)\.$/.test(line))).toEqual([]);
  const after = hashes(content);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((file) => after[file] === before[file]).length).toBeGreaterThanOrEqual(lines.length);
  expect(readdirSync(join(content, 'models')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

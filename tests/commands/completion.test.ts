import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentWith } from '../support/content-folder.ts';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { runCommand } from '../support/run-command.ts';

/** What bash is told to put in place of the last of `words`, each line once. */
const ASK = `
visavis() { "$NODE" "$MAIN" "$@"; }
source /dev/stdin <<< "$(visavis completion bash)"
ask() {
  COMP_WORDS=(visavis "$@"); COMP_CWORD=$#; COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}
  COMPREPLY=(); __visavis_complete 2> /dev/null
  printf '%s\\n' "\${COMPREPLY[*]}"
}
`;

/** Runs in one shell, as each question starts a process. */
function completions(content: string, ...lines: readonly (readonly string[])[]): string[] {
  const asked = lines.map((words) => `ask ${words.map((word) => `'${word}'`).join(' ')}`);
  const env = {
    ...shellEnvironment(),
    NODE: process.execPath,
    MAIN: join(ROOT, 'src/commands/main.ts'),
    VISAVIS_CONTENT: content,
  };
  const out = execFileSync('bash', ['--noprofile', '--norc', '-c', [ASK, ...asked].join('\n')], {
    cwd: content,
    env,
    encoding: 'utf8',
  });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+/).sort().join(' '));
}

test('the script of bash completes flags, choices, slugs and files', async () => {
  const content = await contentWith({});
  const at = ['--content', content];
  const found = completions(
    content,
    ['check', '--f'],
    ['check', '--format', 's'],
    ['remove', 'example-one', ...at, '--into', 'example-t'],
    ['fix', ...at, `${content}/models/example-t`],
  );
  expect(found).toEqual(['--fix --format', 'sarif', 'example-two', `${content}/models/example-two.md`]);
});

/** What the library prints when it does `work`. */
async function logged(work: () => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  try {
    await work();
    return lines;
  } finally {
    log.mockRestore();
  }
}

test('commands are completed with what they do', async () => {
  const lines = await logged(() => runCommand('complete', '--', 'ex'));
  expect(lines[0]).toMatch(/^explain\tshow the arithmetic/);
});
test('what visavis new can be given is offered from the content, and its own options behind any type of file', async () => {
  const at = ['--content', await contentWith({})];
  const offered = async (...words: string[]) =>
    (await logged(() => runCommand('complete', '--', 'new', ...words))).map((line) => line.split('\t')[0]);
  expect(await offered('ca')).toEqual(['category', 'capability', ':4']);
  expect(await offered('pair', ...at, 'example-one', 'example-t')).toEqual(['example-two', ':4']);
  expect(await offered('capability', 'Maps', ...at, '--group', 'lan')).toEqual(['language', ':4']);
  expect(await offered('model', 'A: B', '--from', '')).toEqual(['models-dev', ':4']);
  expect(await offered('need', 'Maps', '--js')).toEqual(['--json', ':4']);
  expect(await offered('pair', '--content', 'nowhere', 'a')).toEqual([':4']);
});
test.each(['bash', 'zsh', 'fish'])('there is a script for %s, which asks the program', async (shell) =>
  expect((await logged(() => runCommand('completion', shell))).join('\n')).toContain('visavis complete --'),
);
test('another shell is a usage error', async () =>
  expect(await runCommand('completion', 'tcsh')).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish') as string,
  }));

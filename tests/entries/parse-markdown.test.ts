import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/entries/parse-markdown.ts';
import { checkFile, modelText } from '../support/check-file.ts';
import { ranksOf, problemsIn, problemsOf } from '../support/problems.ts';

const canary = join(tmpdir(), `visavis-canary-${process.pid}`);
const attack = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'ran')`;
const parse = (text: string) => parseMarkdown({ file: 'models/a.md', text });

describe('front matter', () => {
  test('every way to get the fences wrong has its place, and all come in one run', async () => {
    expect(await ranksOf('front-matter')).toEqual([
      'models/code.md:1:1 no-front-matter',
      'models/empty.md:1:1 no-front-matter',
      'models/four-hyphens.md:1:1 no-front-matter',
      'models/indented.md:1:1 no-front-matter',
      'models/list.md:2:1 not-a-mapping',
      'models/none.md:1:1 no-front-matter',
      'models/nothing-inside.md:1:1 not-a-mapping',
      'models/only-a-fence.md:1:1 unclosed-front-matter',
      'models/ragged-end.md:3:1 unclosed-front-matter',
      'models/text.md:2:1 not-a-mapping',
      'models/unclosed.md:1:1 unclosed-front-matter',
    ]);
  });
  test('the messages say what was found', async () => {
    const messages = (await problemsOf('front-matter')).map((problem) => problem.message);
    for (const found of ['an empty file', '"----"', '" ---"', '"# A heading"', '"---js"', '"--- # the end"'])
      expect(messages.filter((message) => message.endsWith(`is ${found}.`))).toHaveLength(1);
  });
});

describe('front matter in another language', () => {
  test.each([
    '---js',
    '---javascript',
    '--- js',
    '---JS',
    '\uFEFF---js',
    '---coffee',
    '---coffeescript',
    '---cson',
    '---json',
    '---toml',
    '---yaml',
    '---constructor',
    '---__proto__',
    '---toString',
    '---hasOwnProperty',
    '---js\t',
    '---\u00a0js',
    '--- ',
  ])('%j is refused at 1:1 and runs nothing', async (fence) => {
    const text = `${fence}\nmodule.exports = ${attack}\n---\n`;
    expect(await ranksOf({ 'models/attack.md': text })).toEqual(['models/attack.md:1:1 no-front-matter']);
    expect(existsSync(canary)).toBe(false);
  });
  test('a block of code in the prose stays text', () => {
    const checked = checkFile('models/a.md', modelText('', `---js\n${attack}\n---\n`));
    expect(checked).toMatchObject({ ok: true, value: { prose: `---js\n${attack}\n---\n`, proseLine: 7 } });
    expect(existsSync(canary)).toBe(false);
  });
  test.each(['models/a.yaml', 'models/a.md'])('a tag that names code is refused in %s', (file) => {
    const text = `---\nname: !!js/function "function () { ${attack.replaceAll('"', "'")} }"\n---\n`;
    expect(problemsIn(checkFile(file, file.endsWith('.md') ? text : text.replaceAll('---\n', '')))).toMatchObject([
      { code: 'yaml-syntax' },
    ]);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('reading the same text twice', () => {
  test.each([modelText('vendor: twice\n'), '---\nname: a\n', modelText('aliases: [\n')])(
    'a broken file has the same problems the second time: %j',
    (text) => {
      const first = problemsIn(parse(text));
      expect(first).toHaveLength(1);
      expect(problemsIn(parse(text))).toEqual(first);
    },
  );
  test('what one reading returns cannot be changed by way of another', () => {
    const read = () => checkFile('models/a.md', modelText('aliases: [three]\n'));
    const first = read();
    if (first.ok) (first.value.data as { aliases: string[] }).aliases.push('four');
    expect(read()).toMatchObject({ value: { data: { aliases: ['three'] } } });
  });
});

describe('where the prose begins', () => {
  test('the prose keeps its own line numbers', () => {
    expect(parse(modelText('', '\nFirst.\n\nSecond.\n'))).toMatchObject({
      value: { prose: '\nFirst.\n\nSecond.\n', proseLine: 7 },
    });
  });
  test('a rule of hyphens in the prose does not end the front matter again', () =>
    expect(parse(modelText('', 'Above.\n\n---\n\nBelow.\n'))).toMatchObject({ value: { prose: 'Above.\n\n---\n\nBelow.\n' } }));
  test('a file may end with its front matter', () =>
    expect(parse(modelText().trimEnd())).toMatchObject({ value: { prose: '' } }));
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { createFile, type NewOptions } from '../../src/commands/new.ts';
import { terminalPrompt } from '../../src/commands/terminal-prompt.ts';
import { Cancelled, type Answer, type Prompt, type Question } from '../../src/editing/create-answers.ts';
import { contentWith } from '../support/content-folder.ts';

let content = '';
let printed = '';
beforeEach(async () => {
  content = await contentWith({});
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

const read = (file: string) => readFile(join(content, file), 'utf8');
const create = (id: string, options: Omit<NewOptions, 'content'>, prompt?: Prompt) =>
  createFile(id, { content, ...options }, prompt);
/** The problems that the check finds, each as `file code`. */
const problems = async () => {
  const result = await loadCatalogue(content);
  return result.ok
    ? []
    : result.problems.map(({ file, code }) => `${file.slice(file.indexOf(content.split('/').at(-1) ?? ''))} ${code}`);
};

const BENCHMARK = {
  name: 'Example Riddles',
  version: '1.10',
  summary: 'Riddles: #1 to #99.',
  metric: 'Solved riddles',
  unit: 'percent',
  better: 'higher',
  from: '0',
  to: '100',
  homepage: 'https://example.org/riddles',
  source: 'example-list',
  asOf: '2026-07-01',
};

describe('a term', () => {
  test('of each type is written whole, and passes the check', async () => {
    await create('capability', { name: 'Map reading', group: 'language', summary: 'Find a place on a map.' });
    await create('need', { name: 'Read texts', summary: 'Have a text read.', requires: ['text-writing'] });
    await create('benchmark', BENCHMARK);
    await create('category', { name: 'Kits', kind: 'repository', summary: 'Parts that make something.' });
    expect(printed.match(/[\w-]+\/[\w-]+\.\w+(?=\. Run: npx visavis check)/g)).toEqual([
      'capabilities/map-reading.md',
      'needs/read-texts.md',
      'benchmarks/example-riddles.yaml',
      'categories/kits.yaml',
    ]);
    expect(await read('capabilities/map-reading.md')).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../schemas/editor/capability.schema.json
      name: Map reading
      group: language
      summary: Find a place on a map.
      # What it can say besides; docs/examples shows how:
      #   aliases: Other words for it.
      #   statedBy: Facts that say whether an entry has it. All must be met; a known fact that does not meet its test means no.
      ---
      "
    `);
    expect(await read('benchmarks/example-riddles.yaml')).toContain('version: "1.10"\nsummary: "Riddles: #1 to #99."\n');
    // Entries of a kind that has categories now must name one.
    expect((await problems()).map((problem) => problem.split(' ')[1])).toEqual(['missing-category', 'missing-category']);
  });
  test('says all that is missing or cannot be taken, in one message', async () => {
    const { name, better: _better, ...rest } = BENCHMARK;
    const given = { name, ...rest, from: 'none', source: 'example-lits', homepage: 'example.org', metric: undefined };
    await expect(create('benchmark', given)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /^--from: from should be a number.*\n--homepage: homepage .*Fix: write {2}https:\/\/example\.org\n--source: There is no source "example-lits"\. Did you mean example-list\?\nA new benchmark needs:\n {2}--metric <text> .*\n {2}--better <word>.* One of: higher, lower\.$/,
      ) as string,
    });
    expect(await readdir(join(content, 'benchmarks'))).not.toContain('example-riddles.yaml');
  });
  test('is refused when its values do not fit each other', async () => {
    await expect(create('benchmark', { ...BENCHMARK, better: 'lower' })).rejects.toThrow(/from must be the worse end/);
  });
  test('is never written over another of its name, alias or slug', async () => {
    const summary = 'Write texts.';
    const group = 'language';
    await expect(create('capability', { name: 'text WRITING', group, summary })).rejects.toThrow(
      /exists already: .* in capabilities\/text-writing\.md/,
    );
    await expect(create('capability', { name: 'Other', slug: 'text-writing', group, summary })).rejects.toThrow(
      /^--slug: The slug "text-writing" is taken already/,
    );
  });
});

describe('a slug', () => {
  const entry = { maker: 'Works', homepage: 'https://example.org/x', name: '日本' };
  test('is needed where the name gives none', async () => {
    await expect(create('model', entry)).rejects.toThrow(/^A new model needs:\n {2}--slug <slug> /);
    await create('model', { ...entry, slug: 'nihon' });
    expect(await read('models/nihon.md')).toContain('name: 日本\n');
  });
  test.each(['Works: 日本', 'Works: 日本 2', 'Модель 3'])(
    'is needed where half of the name would be lost: %s',
    async (name) => await expect(create('model', { ...entry, name })).rejects.toThrow(/^A new model needs:\n {2}--slug <slug> /),
  );
  test.each([
    ['Nihon', /--slug: slug .*lower-case letters/],
    ['a-vs-b', /-vs-/],
    ['example-one', /is taken already: Example One in models\/example-one\.md/],
    ['models', /is that of another page/],
  ])('"%s" is refused', async (slug, told) => await expect(create('model', { ...entry, slug })).rejects.toThrow(told));
});

describe('the address of a project', () => {
  test('gives maker, name and addresses, without network', async () => {
    await create('repository', { from: 'https://gitlab.com/works/tools/saw/-/tree/main?x=1' });
    expect(await read('repositories/saw.md')).toContain('name: saw\nowner: works\n');
    expect(await read('repositories/saw.md')).toContain(
      'homepage: https://gitlab.com/works/tools/saw\nrepository: https://gitlab.com/works/tools/saw\n',
    );
  });
  test('gives way to what is given, and serves kinds that state no such address', async () => {
    await create('model', { from: 'https://huggingface.co/works/saw-7b', name: 'Works: Saw 7B', summary: 'A saw.' });
    expect(await read('models/works-saw-7b.md')).toMatch(/^name: Saw 7B\nvendor: works$[^]*^summary: A saw\.$/m);
  });
  test('of a host of which a source has facts leads to them', async () => {
    await create('repository', { from: 'https://github.com/works/saw.git' });
    expect(printed).toContain('Then take the facts of github: npx visavis import github --only saw');
  });
  test('of another host is not for that source', async () =>
    await expect(create('repository', { name: 'https://codeberg.org/works/saw', from: 'github' })).rejects.toThrow(
      'github has no facts of https://codeberg.org/works/saw. Create it without: --from https://codeberg.org/works/saw',
    ));
});

describe('a pair', () => {
  const pair = { first: 'example-two', second: 'example-kit', reason: 'Both: alike #1.' };
  test('is added below the others', async () => {
    const before = await read('pairs.yaml');
    await create('pair', pair);
    expect(await read('pairs.yaml')).toBe(
      before.replace('exclude:', '  - items: [example-two, example-kit]\n    reason: "Both: alike #1."\nexclude:'),
    );
    expect(await problems()).toEqual([]);
  });
  test('can be ruled out', async () => {
    await create('pair', { ...pair, exclude: true });
    expect(await read('pairs.yaml')).toMatch(/^exclude:\n {2}- items: \[example-two, example-kit\]\n/m);
  });
  test.each([
    [
      'that is there already, the other way round',
      { first: 'example-engine', second: 'example-one' },
      /are a pair already, under include in .*pairs\.yaml:2\.$/,
    ],
    [
      'of an unknown entry',
      { second: 'example-kti' },
      /^<second>: There is no entry "example-kti"\. Did you mean example-kit\?$/,
    ],
    ['of one entry', { second: 'example-two' }, /is given twice/],
  ])('%s is refused', async (_what, change, told) => {
    const before = await read('pairs.yaml');
    await expect(create('pair', { ...pair, ...change })).rejects.toThrow(told);
    expect(await read('pairs.yaml')).toBe(before);
  });
});

/** Somebody who gives these answers in turn, tries again when one cannot be taken, and then leaves. */
function scripted(...answers: readonly Answer[]): Prompt & { readonly asked: string[] } {
  const [asked, left] = [[] as string[], [...answers]];
  const answer = async (question: Question): Promise<Answer> => {
    const next = left.shift();
    if (next === undefined) throw new Cancelled();
    const fault = question.fault(next);
    asked.push(fault === undefined ? question.text : `${question.text} ${fault}`);
    return fault === undefined ? next : answer(question);
  };
  return { asked, answer, confirm: async (text) => (asked.push(text), Promise.resolve(false)) };
}

describe('on a terminal', () => {
  test('what is missing is asked for, and asked again when it cannot be taken', async () => {
    const prompt = scripted('Example One', 'Acme: Two', 'example.org', 'https://example.org/two');
    expect(await create('model', {}, prompt)).toBe(0);
    expect(prompt.asked).toEqual([
      expect.stringContaining('exists already: Example One') as string,
      'What readers call the model.',
      expect.stringContaining('Fix: write  https://example.org') as string,
      'Where its maker describes it.',
    ]);
    expect(await read('models/acme-two.md')).toContain('name: Two\nvendor: Acme\n');
  });
  test('a slug is asked for when that of the name is taken', async () => {
    await create('capability', { name: 'Map reading!', slug: 'map', group: 'language', summary: 'Maps.' });
    const prompt = scripted('map-2');
    await create('capability', { name: 'Map', group: 'language', summary: 'Maps.' }, prompt);
    expect(await read('capabilities/map-2.md')).toContain('name: Map\n');
  });
  test('facts are offered where a source has them', async () => {
    const prompt = scripted();
    await create('repository', { from: 'https://github.com/works/saw' }, prompt);
    expect(prompt.asked).toEqual(['Read its first facts from github?']);
  });
  test('who stops writes nothing, and the exit code is 130', async () => {
    const before = await readdir(content, { recursive: true });
    await expect(create('need', {}, scripted('Read maps'))).rejects.toMatchObject({ exitCode: 130 });
    expect(await readdir(content, { recursive: true })).toEqual(before);
  });
});

describe('the questions of a terminal', () => {
  /** The prompt of a terminal whose keys are pressed in turn, each once the terminal has written something new. */
  function typed(...keys: readonly string[]): Prompt {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const left = [...keys];
    let isPlanned = false;
    output.on('data', () => {
      if (isPlanned) return;
      isPlanned = true;
      setImmediate(() => {
        isPlanned = false;
        const key = left.shift();
        if (key !== undefined) input.write(key);
      });
    });
    return terminalPrompt({ input, output });
  }
  const fault = (answer: Answer) => (answer === 'bad' ? 'Not that.' : undefined);
  const choices = new Map([
    ['one', ['First']],
    ['two', ['Second']],
  ]);
  test('take a text', async () => expect(await typed('yes', '\r').answer({ text: 'Q', isList: false, fault })).toBe('yes'));
  test('take one of the choices, or several', async () => {
    expect(await typed('sec', '\r').answer({ text: 'Q', choices, isList: false, fault })).toBe('two');
    expect(await typed('sec', '\t', '\r').answer({ text: 'Q', choices, isList: true, fault })).toEqual(['two']);
  });
  test('take a yes or no', async () => expect(await typed('n').confirm('Q')).toBe(false));
  test.each([
    ['Ctrl-C', '\u0003'],
    ['Escape', '\u001b'],
  ])(
    'end with %s',
    async (_key, key) => await expect(typed(key).answer({ text: 'Q', isList: false, fault })).rejects.toBeInstanceOf(Cancelled),
  );
});

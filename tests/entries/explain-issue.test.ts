import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/entries/format-path.ts';
import { checkFile, modelText } from '../support/check-file.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { ranksOf, problemsIn, problemsOf } from '../support/problems.ts';

const [ONE, KIT] = ['models/example-one.md', 'repositories/example-kit.md'];
const CLAIM = 'capabilities: [{ id: text-writing, title: Writes, description: It writes texts., source: example-list }]\n';
const fact = (id: string, value: string) => `facts:\n  ${id}: { value: ${value}, source: example-list, asOf: 2026-07-01 }\n`;
const first = (keys: string) => problemsIn(checkFile('models/a.md', modelText(keys)))[0];

describe('keys', () => {
  test('an unknown key is reported where it stands, a missing one where its mapping begins', async () => {
    expect(await ranksOf('keys')).toEqual([
      'models/inherited.md:6:1 unknown-key',
      'models/inherited.md:7:1 unknown-key',
      'models/missing.md:2:1 missing-key',
      'models/missing.md:5:5 missing-key',
      'models/missing.md:5:5 missing-key',
      'models/misspelt.md:6:1 unknown-key',
      'models/misspelt.md:8:3 unknown-key',
      'models/misspelt.md:9:16 unknown-key',
      'models/misspelt.md:12:5 unknown-key',
      'models/owned.md:1:1 misplaced-file',
      'site.yaml:5:1 unknown-key',
      'site.yaml:11:3 unknown-key',
      'sources.yaml:6:3 missing-key',
      'sources.yaml:8:1 invalid-value',
    ]);
  });
  test('a file in the folder of something else is one problem', async () => {
    const [model, kit] = [ONE, KIT].map((file) => readFileSync(join(BASE_CONTENT, file), 'utf8'));
    const found = await problemsOf({ 'repositories/example-three.md': model?.replace('name: Example One', 'name: Three') });
    expect(found).toMatchObject([{ code: 'misplaced-file', hint: 'move the file to models/.' }]);
    expect(found[0]?.message).toBe('This looks like a model, but repositories/ is the folder of each repository.');
    expect(await problemsOf({ 'needs/kit.md': kit?.replace('name: Example Kit', 'name: Kit') })).toMatchObject([
      { code: 'misplaced-file', hint: 'move the file to repositories/.' },
    ]);
  });
  test('a misspelt key is told the one it could mean, at any depth', async () => {
    const hints = (await problemsOf('keys')).filter(({ file, code }) => file === 'models/misspelt.md' && code === 'unknown-key');
    expect(hints.map((problem) => problem.hint)).toEqual([
      'Did you mean facts? It stands on line 7 already, so keep one of the two.',
      'Did you mean contextTokens?',
      'Did you mean value?',
      'Did you mean title?',
    ]);
  });
  test.each([
    ['contextWindow', 'contextTokens'],
    ['contextLength', 'contextTokens'],
    ['functionCalling', 'toolCalling'],
    ['Prompt price', 'inputUsdPerMillionTokens'],
    ['context_tokens', 'contextTokens'],
    ['Context window', 'contextTokens'],
    ['cutoff', 'knowledgeCutoff'],
    ['license', 'licence'],
  ])('a fact is found by its label and by another way to write it: %s', (typed, meant) =>
    expect(first(fact(typed, '1'))).toMatchObject({ code: 'unknown-key', hint: `Did you mean ${meant}?` }),
  );
  test.each([
    ['vendor', 'maker'],
    ['homepage', 'url'],
    ['homepage', 'weblink'],
  ])('a needed key under another name is one problem: %s as %s', (key, typed) => {
    const found = problemsIn(checkFile('models/a.md', modelText().replace(`${key}:`, `${typed}:`)));
    expect(found).toMatchObject([{ code: 'unknown-key', hint: `Did you mean ${key}?` }]);
    expect(found[0]?.message).toBe(`${typed} is not a known key here; the key ${key}, which is needed, is missing.`);
  });
  test('a key at the wrong depth is sent to where it belongs', () => {
    expect(first('contextTokens: 8000\n')).toMatchObject({ hint: 'move it into facts, with its source and asOf.' });
    expect(first('facts:\n  homepage: https://example.org/\n')?.hint).toContain('at the left edge');
  });
  test('a missing key is named with its path', () =>
    expect(first('capabilities:\n  - id: text-writing\n    title: Writes\n    source: example-list\n')).toMatchObject({
      code: 'missing-key',
      line: 7,
      message: 'capabilities[0].description is missing; every value here needs it.',
      hint: 'add the line  description: …',
    }));
});

describe('values', () => {
  test('every value that is wrong is reported where it stands', async () => {
    expect(await ranksOf('values')).toEqual([
      'benchmarks/example-mistakes.yaml:2:10 wrong-type',
      'models/addresses.md:5:11 invalid-value',
      'models/addresses.md:7:35 invalid-value',
      'models/addresses.md:8:37 invalid-value',
      'models/addresses.md:13:13 invalid-value',
      'models/characters.md:2:11 invalid-value',
      'models/characters.md:4:13 invalid-value',
      'models/choices.md:7:21 invalid-value',
      'models/choices.md:8:21 invalid-value',
      'models/choices.md:9:36 invalid-value',
      'models/dates.md:7:55 invalid-value',
      'models/dates.md:8:25 invalid-value',
      'models/dates.md:8:65 invalid-value',
      'models/dates.md:9:29 invalid-value',
      'models/dates.md:9:69 invalid-value',
      'models/dates.md:10:57 invalid-value',
      'models/limits.md:4:10 invalid-value',
      'models/limits.md:7:38 invalid-value',
      'models/limits.md:8:39 invalid-value',
      'models/limits.md:9:27 wrong-type',
      'models/limits.md:10:29 wrong-type',
      'models/limits.md:11:29 invalid-value',
      'models/limits.md:12:30 invalid-value',
      'models/types.md:2:7 wrong-type',
      'models/types.md:6:10 wrong-type',
      'models/types.md:8:27 wrong-type',
      'models/types.md:9:23 wrong-type',
      'models/types.md:10:21 wrong-type',
      'models/types.md:11:30 wrong-type',
      'models/types.md:12:17 wrong-type',
      'models/types.md:13:13 wrong-type',
      'needs/write-texts.md:5:5 invalid-value',
      'needs/write-texts.md:6:13 invalid-value',
      'site.yaml:5:10 invalid-value',
      'site.yaml:10:11 invalid-value',
    ]);
  });
  test('a version that YAML takes for a number is to be quoted as it was typed', async () =>
    expect((await problemsOf('values'))[0]).toMatchObject({ code: 'wrong-type', hint: 'put it into double quotes: "1.10".' }));
  test.each([
    [
      'a number in quotes',
      fact('contextTokens', '"8000"'),
      'remove the quotes, so that the value reads 8000 (visavis fix can do it).',
    ],
    ['a word for a number', fact('contextTokens', 'many'), 'write a number.'],
    ['a fraction', fact('contextTokens', '0.5'), 'write a whole number.'],
    ['a word for yes', fact('reasoning', 'yes'), 'write true (visavis fix can do it).'],
    ['text for a list', fact('inputModalities', 'text'), 'put all its values into brackets: [text, …].'],
    ['nothing', 'facts:\n', 'write the value behind facts, or remove the line if the key may be missing.'],
    ['a list for text', 'aliases: [[a, b]]\n', 'write one text, without brackets and hyphens.'],
  ])('%s: the hint names what is expected', (_, keys, hint) => expect(first(keys)).toMatchObject({ code: 'wrong-type', hint }));
  test.each([
    ['128,000', fact('contextTokens', '128,000'), /\bwrite 128000, without a thousands separator \(visavis fix/],
    ['1,000,000', fact('contextTokens', '1,000,000'), /write 1000000,/],
    ['0,4', fact('inputUsdPerMillionTokens', '0,4'), /write 0\.4, with a decimal point/],
    ['facts.inputUsdPerMillionTokens', fact('inputUsdPerMillionTokens', '"0,4"'), /write 0\.4/],
    ['1,250', fact('inputUsdPerMillionTokens', '1,250'), /write 1250.*if you mean a fraction, write 1\.250/],
    ['facts.releaseDate', fact('releaseDate', '20260702'), /write 2026-07-02 \(visavis fix/],
    ['facts.reasoning', fact('reasoning', 'true').replace('2026-07-01', '20260702'), /write 2026-07-02/],
  ])('a number or day in another form is told in ours: %s', (path, keys, hint) => {
    const found = problemsIn(checkFile('models/a.md', modelText(keys)));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(path);
    expect(found[0]?.hint).toMatch(hint);
  });
  test.each(['unknown', 'n/a', 'TBD', '"-"', '', '"?"', 'null', 'N.A.', 'not disclosed'])(
    'what stands for "not known" is to be left out: %j',
    (value) => {
      expect(first(fact('contextTokens', value))?.hint).toBe('leave the whole line out: what is not stated is unknown.');
      expect(first(fact('cachedInputUsdPerMillionTokens', value))?.hint).toMatch(/Write none if it is known not to exist\.$/);
    },
  );
  test('a fact without anything is to be left out, and none is no answer for what must exist', () => {
    expect(first(fact('contextTokens', '-'))?.hint).toMatch(/^leave the whole line out/);
    expect(first('facts:\n  contextTokens:\n')?.hint).toMatch(/^leave the whole line out/);
    expect(first(fact('contextTokens', 'none'))?.hint).toMatch(/leave the whole line out if you do not know it/);
  });
  test.each(['"128 000 tokens"', '1.000.000', '120000-128000'])(
    'a number with something else is to be written alone: %s',
    (value) => expect(first(fact('contextTokens', value))?.hint).toMatch(/^write the number alone/),
  );
  test('a list without brackets is one problem', () =>
    expect(problemsIn(checkFile('models/a.md', modelText(fact('inputModalities', 'text, image'))))).toHaveLength(1));
  test('a value without its source is told the form', () =>
    expect(first('facts:\n  contextTokens: 8000\n')?.hint).toBe('write  contextTokens: { value: 8000, source: …, asOf: … }'));
  test('several complaints of one value are one problem', async () => {
    const text = modelText(`${fact('reasoning', 'true').replace('2026-07-01', 'TBD')}${CLAIM}`);
    expect(await ranksOf({ 'models/a.md': text })).toEqual(['models/a.md:7:57 invalid-value']);
  });
  test('a colon without its space is told as that', () =>
    expect(problemsIn(checkFile('models/a.md', modelText(fact('reasoning', 'true').replace('value: ', 'value:'))))).toMatchObject(
      [{ code: 'yaml-syntax', hint: 'write  value: true' }],
    ));
  test.each([
    ['not a day', fact('releaseDate', '2026-02-30'), 'write a real day as YYYY-MM-DD.'],
    ['a price of one', fact('inputUsdPerMillionTokens', '0.0000004'), 'look whether it is the price of a million tokens.'],
    ['thousands', fact('contextTokens', '128'), 'look whether the unit and the number of digits are right.'],
    ['a unit slip', fact('inputUsdPerMillionTokens', '400000'), 'look whether the unit and the number of digits are right.'],
    ['too long', `aliases: [${'x'.repeat(201)}]\n`, 'shorten it by 1 character.'],
    ['a near miss', fact('licence', 'Apache-2'), 'Did you mean Apache-2.0?'],
    ['far from all', fact('pricing', 'cheap'), 'Use one of: free, paid, free-tier.'],
    ['an invisible character', 'aliases: ["a\u200bb"]\n', 'type the text again.'],
  ])('%s: the hint says how to fix it', (_, keys, hint) => expect(first(keys)).toMatchObject({ code: 'invalid-value', hint }));
  test('a source may be an id or an address, and the hint names both', () =>
    expect(first(fact('reasoning', 'true').replace('example-list', 'A list'))).toMatchObject({
      message: 'facts.reasoning.source is not valid: found the text "A list".',
      hint: expect.stringMatching(/^use lower-case letters.*, or write a public https address/) as string,
    }));
  test('of what looks like an address the hint speaks of addresses alone', () =>
    expect(first(fact('reasoning', 'true').replace('example-list', 'ftp://example'))).toMatchObject({
      message: 'facts.reasoning.source begins with ftp: and is no address of a page; found the text "ftp://example".',
      hint: 'write a public https address without a user name, like https://example.org/page.',
    }));
  test('an unknown policy is a wrong value, not a wrong mapping', async () =>
    expect((await problemsOf('values')).at(-1)).toMatchObject({
      message: 'pairs.policy is the text "some", which is not one of the allowed values.',
      hint: 'Use one of: all, nearest.',
    }));
  test('long values are cut, so that the message stays one line', () =>
    expect(first(`aliases: [${'x'.repeat(300)}]\n`)?.message.length).toBeLessThan(150));
});

test('a path is written as in a program', () => {
  expect(formatPath(['facts', 'stars', 'value'])).toBe('facts.stars.value');
  expect(formatPath(['capabilities', 3, 'title'])).toBe('capabilities[3].title');
});

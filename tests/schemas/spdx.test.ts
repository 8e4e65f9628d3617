import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { licence as licenceType } from '../../schemas/fact-types/licence.ts';
import { licence } from '../../schemas/fields.ts';
import { parseLicence, suggestLicence } from '../../schemas/spdx.ts';
import { edited, problemsOf } from '../support/problems.ts';

describe('parseLicence', () => {
  test.each([
    ['MIT', 'MIT'],
    ['MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
    ['MIT  or (Apache-2.0)', 'MIT OR Apache-2.0'],
    ['BUSL-1.1', 'BUSL-1.1'],
    ['CC0-1.0', 'CC0-1.0'],
    ['GPL-3.0', 'GPL-3.0'],
    ['GPL-2.0+', 'GPL-2.0+'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['LicenseRef-Dify-1.0', 'LicenseRef-Dify-1.0'],
    ['DocumentRef-x:LicenseRef-y', 'DocumentRef-x:LicenseRef-y'],
    ['(MIT OR ISC) AND Zlib', '(MIT OR ISC) AND Zlib'],
    ['(MIT AND ISC) OR Zlib', 'MIT AND ISC OR Zlib'],
  ])('%s is %s', (text, normal) => expect(parseLicence(text)).toBe(normal));
  test.each(['', 'mit', 'Apache 2', 'BSL-1.1', 'proprietary', 'MIT OR', 'MIT Apache-2.0', 'LicenseRef-', '('.repeat(100_000)])(
    '%j is not valid',
    (text) => expect(parseLicence(text)).toBeUndefined(),
  );
  test('the normal form is valid, and its own normal form', () => {
    const { expression } = fc.letrec<{ expression: string; pair: string }>((tie) => ({
      expression: fc.oneof({ maxDepth: 2 }, fc.constantFrom('MIT', 'GPL-2.0+', 'LicenseRef-x'), tie('pair')),
      pair: fc
        .tuple(tie('expression'), fc.constantFrom('AND', 'or'), tie('expression'))
        .map(([left, word, right]) => `(${left}) ${word} (${right})`),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const normal = parseLicence(text) ?? 'not valid';
        expect(parseLicence(normal)).toBe(normal);
      }),
    );
  });
});

describe('suggestLicence', () => {
  test.each([
    ['Apache 2', 'Apache-2.0'],
    ['GPLv3', 'GPL-3.0'],
    ['mit', 'MIT'],
    ['zlib', 'Zlib'],
    ['BSL-1.1', 'BUSL-1.1'],
    ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
    ['mit and apache 2', 'MIT AND Apache-2.0'],
  ])('%s probably means %s', (text, id) => expect(suggestLicence(text)).toBe(id));
  test.each(['', '+', 'MIT OR +', 'NOASSERTION', 'Our own terms', 'MIT or our own terms'])('for %j it makes no guess', (text) =>
    expect(suggestLicence(text)).toBeUndefined(),
  );
  test('whatever it suggests is valid', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const suggestion = suggestLicence(text);
        expect(suggestion === undefined || parseLicence(suggestion) === suggestion).toBe(true);
      }),
    );
  });
});

describe('the fact licence', () => {
  test.each(['MIT', 'MIT OR Apache-2.0', 'BUSL-1.1', 'CC0-1.0', 'LicenseRef-Llama-3', 'proprietary', 'custom'])(
    'may be %s',
    (value) => expect(licence.safeParse(value).success).toBe(true),
  );
  test.each([
    ['MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
    ['MIT OR LicenseRef-Llama-3', 'MIT OR Llama-3'],
    ['custom', 'The owner’s own licence'],
  ])('%s is shown as %s', (value, shown) => expect(licenceType.format(value, { better: 'none' })).toBe(shown));
  const told = async (value: string) => {
    const file = 'repositories/example-engine.md';
    const text = edited(file, 'licence: { value: MIT,', `licence: { value: ${value},`);
    return (await problemsOf({ [file]: text })).map(({ line, code, message, hint }) => ({ line, code, message, hint }));
  };
  test('says what was found, what is expected, and what it could mean', async () =>
    expect(await told('Apache 2')).toEqual([
      {
        line: 15,
        code: 'invalid-value',
        message:
          'facts.licence.value must be an SPDX licence expression such as MIT or "MIT OR Apache-2.0", proprietary or custom; found the text "Apache 2".',
        hint: 'Did you mean Apache-2.0?',
      },
    ]));
  test('makes no guess at the owner’s own licence', async () =>
    expect((await told('Our own terms'))[0]?.hint).toBe(
      'look it up at https://spdx.org/licenses/, or write custom for a licence of the owner’s own.',
    ));
  test('a number is told to be text', async () => expect((await told('2'))[0]?.code).toBe('wrong-type'));
});

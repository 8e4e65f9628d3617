/** Writing what is known of each signal into the text of the method. */
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { setReference } from '../../src/editing/edit-reference.ts';

const BEFORE = `# The method.
prior: 25 # a guess

signals:
  model: {} # none yet
`;
const REFERENCE = {
  kinds: { model: { users: [1, 2, 3, 4, 5.5] } },
  categories: { writers: { users: [10, 20, 30, 40, 50], exam: [0, 0, 0, 1, 2] } },
};
const referenceIn = (yaml: string) => (parse(yaml) as { readonly reference?: unknown }).reference;

test('it becomes the last key, a line for each signal, and everything before it stays', () => {
  const text = setReference(BEFORE, REFERENCE);
  expect(text.startsWith(BEFORE)).toBe(true);
  expect(text.slice(BEFORE.length)).toBe(`
reference:
  kinds:
    model:
      users: [1, 2, 3, 4, 5.5]
  categories:
    writers:
      users: [10, 20, 30, 40, 50]
      exam: [0, 0, 0, 1, 2]
`);
});

describe('setting it again', () => {
  const once = setReference(BEFORE, REFERENCE);
  const other = { kinds: {}, categories: { painters: { exam: [1, 1, 1, 1, 1] } } };
  test('is setting it once', () => expect(setReference(once, REFERENCE)).toBe(once));
  test('replaces what was there', () => {
    expect(referenceIn(setReference(once, other))).toEqual({ categories: other.categories });
    expect(setReference(setReference(once, other), REFERENCE)).toBe(once);
  });
  test('keeps comments around it and the keys behind it', () => {
    const between =
      once.replace('reference:', '# Counted, not chosen.\nreference:') + '\n# Behind.\nareas: { coding: Coding } # one\n';
    const text = setReference(between, other);
    for (const kept of [
      '# The method.',
      '# a guess',
      '# none yet',
      '# Counted, not chosen.',
      '# Behind.\nareas: { coding: Coding } # one\n',
    ])
      expect(text).toContain(kept);
    expect(referenceIn(text)).toEqual({ categories: other.categories });
    expect(setReference(text, other)).toBe(text);
    expect(setReference(text, REFERENCE)).toBe(between);
  });
});

describe('whatever the file looks like', () => {
  test.each([
    ['an empty one', `${BEFORE}reference: {}\n`],
    ['one in braces', `${BEFORE}reference: { kinds: { model: { users: [0, 0, 0, 0, 0] } } }\nareas: {}\n`],
    ['no line end at the end', BEFORE.trimEnd()],
    ['line ends of Windows', BEFORE.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    const set = setReference(text, REFERENCE);
    expect(referenceIn(set)).toEqual(REFERENCE);
    expect((parse(set) as { readonly prior: number }).prior).toBe(25);
    expect(setReference(set, REFERENCE)).toBe(set);
  });
  test('nothing known is an empty reference', () => {
    const set = setReference(setReference(BEFORE, REFERENCE), { kinds: {}, categories: {} });
    expect(referenceIn(set)).toEqual({});
  });
  test('a file without keys is refused', () => expect(() => setReference('[]', REFERENCE)).toThrow('keys'));
});

import { describe, expect, test } from 'vitest';
import { repeatedKeys, sourceKeys } from '../../src/kinds/source-keys.ts';

const keysOf = (text: string) => sourceKeys(text).map(({ path, line, column }) => `${path.join('.')} ${line}:${column}`);

describe('the keys of object literals', () => {
  test('are found with the keys that lead to them, whatever stands around them', () =>
    expect(keysOf('const a = {\n  one: 1,\n  two: { three: [4], "four": 5, },\n};\n')).toEqual([
      'one 2:3',
      'two 3:3',
      'two.three 3:10',
      'two.four 3:22',
    ]));
  test('are not looked for in comments and texts', () =>
    expect(keysOf('const a = { // b: 1,\n  /* c: { d: 2 } */ e: \', f: 3\', g: `{ h: ${1} }`, i: "}", j: 1 };')).toEqual([
      'e 2:21',
      'g 2:34',
      'i 2:52',
      'j 2:60',
    ]));
  test('may be shorthand, and hold functions', () =>
    expect(keysOf('const a = { b, c: ({ z }) => z.number(), d };')).toEqual(['b 1:13', 'c 1:16', 'c.z 1:22', 'd 1:42']));
  test('never make it fail, whatever the text is', () => {
    for (const text of ['', '}}}', '{{{', "'", '/*', '`', ': , {', 'a: b: c']) expect(() => sourceKeys(text)).not.toThrow();
  });
});

describe('repeated keys', () => {
  const repeats = (text: string) => repeatedKeys(sourceKeys(text)).map(({ path, line }) => `${path.join('.')} ${line}`);
  test('are those of one literal', () => expect(repeats('const a = {\n  b: 1,\n  c: 2,\n  b: 3,\n};')).toEqual(['b 4']));
  test('are none where each stands in a literal of its own', () =>
    expect(repeats('const a = { b: { c: 1 }, d: { c: 1 } };\nconst e = { b: 1 };')).toEqual([]));
});

import fc from 'fast-check';
import { isMap, isScalar, parse, type Scalar, type YAMLMap } from 'yaml';
import { describe, expect, test } from 'vitest';
import { setScalars, type ScalarEdit } from '../../src/editing/set-scalars.ts';
import { scalarStyle } from '../../src/editing/write-value.ts';

/** All scalars of a mapping and of the mappings in it. */
const scalarsOf = (map: YAMLMap): Scalar[] =>
  map.items.flatMap(({ value }) => (isMap(value) ? scalarsOf(value as YAMLMap) : isScalar(value) ? [value] : []));
const to =
  (text: string) =>
  (node: Scalar): ScalarEdit => ({ node, text, style: scalarStyle(text) });

const YAML = `# above
one: "1"   # quoted
two: { a: x ,b: 'y'} # flow

three:
    - not a scalar
four: |
  block
five:
`;

describe('setScalars', () => {
  test('changes the text of scalars, and not one other byte', () =>
    expect(setScalars(YAML, (root) => scalarsOf(root).slice(0, 3).map(to('z')))).toBe(
      YAML.replace('"1"', 'z').replace('a: x', 'a: z').replace("'y'", 'z'),
    ));
  test.each([YAML, YAML.replaceAll('\n', '\r\n'), YAML.trimEnd(), '', '- a list\n', 'broken: [\n', '\uFEFFa: 1\n'])(
    'without edits %j comes back as it was',
    (yaml) => expect(setScalars(yaml, () => [])).toBe(yaml),
  );
  test('whatever the text, it is read back as it was given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const yaml = setScalars('a: { b: old, c: 1 } # kept\nd: old\n', (root) =>
          scalarsOf(root)
            .filter(({ value }) => value === 'old')
            .map(to(text)),
        );
        expect(parse(yaml)).toEqual({ a: { b: text, c: 1 }, d: text });
        expect(yaml).toContain(' # kept\n');
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { printed } from '../support/problems.ts';
import { SAMPLES } from '../support/samples.ts';

describe('what an editor reads about YAML, keys and values', () => {
  test('yaml-syntax', async () =>
    expect(await printed('yaml-syntax', SAMPLES['yaml-syntax'].overlay)).toMatchInlineSnapshot(`
      "models/example-one.md:3:9  yaml-syntax
        This text contains a colon and a space, so it reads like a key with a value.
        Fix: write  vendor: "Example:  Works"
        More: docs/problems.md#yaml-syntax

      1 problem in 1 file.
      "
    `));
  test('duplicate-key', async () =>
    expect(await printed('duplicate-key', SAMPLES['duplicate-key'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:4:1  duplicate-key
      The key vendor is already on line 3.
      Fix: keep one of the two.
      More: docs/problems.md#duplicate-key

    1 problem in 1 file.
    "
  `));
  test('not-a-mapping', async () =>
    expect(await printed('not-a-mapping', SAMPLES['not-a-mapping'].overlay)).toMatchInlineSnapshot(`
    "pairs.yaml:1:1  not-a-mapping
      Expected keys with values, like "name: Example", and found a list.
      Fix: write one key on each line, then a colon, a space and the value.
      More: docs/problems.md#not-a-mapping

    1 problem in 1 file.
    "
  `));
  test('unknown-key', async () =>
    expect(await printed('unknown-key', SAMPLES['unknown-key'].overlay)).toMatchInlineSnapshot(`
      "models/example-one.md:6:1  unknown-key
        homepgae is not a known key here; the key homepage, which is needed, is missing.
        Fix: Did you mean homepage?
        More: docs/problems.md#unknown-key

      1 problem in 1 file.
      "
    `));
  test('missing-key', async () =>
    expect(await printed('missing-key', SAMPLES['missing-key'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:2:1  missing-key
      vendor is missing; every file of this folder needs it.
      Fix: add the line  vendor: …
      More: docs/problems.md#missing-key

    1 problem in 1 file.
    "
  `));
  test('wrong-type', async () =>
    expect(await printed('wrong-type', SAMPLES['wrong-type'].overlay)).toMatchInlineSnapshot(`
    "benchmarks/example-puzzles.yaml:2:10  wrong-type
      version should be text but is the number 1.1.
      Fix: put it into double quotes: "1.10".
      More: docs/problems.md#wrong-type

    1 problem in 1 file.
    "
  `));
  test('invalid-value', async () =>
    expect(await printed('invalid-value', SAMPLES['invalid-value'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:8:21  invalid-value
      facts.pricing.value is the text "payed", which is not one of the allowed values.
      Fix: Did you mean paid?
      More: docs/problems.md#invalid-value

    1 problem in 1 file.
    "
  `));
});

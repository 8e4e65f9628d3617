import { describe, expect, test } from 'vitest';
import { printed } from '../support/problems.ts';
import { SAMPLES } from '../support/samples.ts';

describe('what an editor reads about names and references', () => {
  test('duplicate-slug', async () =>
    expect(await printed('duplicate-slug', SAMPLES['duplicate-slug'].overlay)).toMatchInlineSnapshot(`
    "repositories/example-one.md:1:1  duplicate-slug
      The name "example-one" is already taken by models/example-one.md; no two of these files may have the same.
      Fix: rename one of the two files.
      More: docs/problems.md#duplicate-slug

    1 problem in 1 file.
    "
  `));
  test('duplicate-name', async () =>
    expect(await printed('duplicate-name', SAMPLES['duplicate-name'].overlay)).toMatchInlineSnapshot(`
      "repositories/example-kit.md:2:7  duplicate-name
        "EXAMPLE one" is already a name or alias in models/example-one.md:2 (case, accents, spaces and hyphens make no difference).
        Fix: give one of them a name that readers can tell apart, or remove the alias.
        More: docs/problems.md#duplicate-name

      1 problem in 1 file.
      "
    `));
  test('duplicate-claim', async () =>
    expect(await printed('duplicate-claim', SAMPLES['duplicate-claim'].overlay)).toMatchInlineSnapshot(`
      "models/example-one.md:27:9  duplicate-claim
        capabilities[1].id claims "text-writing" twice.
        Fix: merge the two claims, or give one of them another capability.
        More: docs/problems.md#duplicate-claim

      1 problem in 1 file.
      "
    `));
  test('unknown-capability', async () =>
    expect(await printed('unknown-capability', SAMPLES['unknown-capability'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:27:9  unknown-capability
      capabilities[1].id names "picture-raeding", which is not a capability of content/capabilities.
      Fix: Did you mean picture-reading?
      More: docs/problems.md#unknown-capability

    1 problem in 1 file.
    "
  `));
  test('unknown-source', async () =>
    expect(await printed('unknown-source', SAMPLES['unknown-source'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:8:35  unknown-source
      facts.pricing.source names "exampel-list", which is not an id of sources.yaml nor an https address.
      Fix: Did you mean example-list?
      More: docs/problems.md#unknown-source

    1 problem in 1 file.
    "
  `));
  test('unknown-benchmark', async () =>
    expect(await printed('unknown-benchmark', SAMPLES['unknown-benchmark'].overlay)).toMatchInlineSnapshot(`
    "models/example-one.md:18:3  unknown-benchmark
      benchmarks.example-puzzle names "example-puzzle", which is not a benchmark of content/benchmarks.
      Fix: Did you mean example-puzzles?
      More: docs/problems.md#unknown-benchmark

    1 problem in 1 file.
    "
  `));
  test('unknown-fact', async () =>
    expect(await printed('unknown-fact', SAMPLES['unknown-fact'].overlay)).toMatchInlineSnapshot(`
      "ranking.yaml:21:17  unknown-fact
        signals.model.adoption[0].facts[0] names "providerCuont", which is not a fact of its kind.
        Fix: Did you mean providerCount?
        More: docs/problems.md#unknown-fact

      1 problem in 1 file.
      "
    `));
  test('unknown-group', async () =>
    expect(await printed('unknown-group', SAMPLES['unknown-group'].overlay)).toMatchInlineSnapshot(`
      "capabilities/text-writing.md:3:8  unknown-group
        group names "langauge", which is not a group of capabilityGroups in site.yaml.
        Fix: Did you mean language?
        More: docs/problems.md#unknown-group

      1 problem in 1 file.
      "
    `));
  test('unknown-entry', async () =>
    expect(await printed('unknown-entry', SAMPLES['unknown-entry'].overlay)).toMatchInlineSnapshot(`
    "pairs.yaml:2:26  unknown-entry
      include[0].items[1] names "example-enigne", which is not an entry.
      Fix: Did you mean example-engine?
      More: docs/problems.md#unknown-entry

    1 problem in 1 file.
    "
  `));
  test('contradictory-pair', async () =>
    expect(await printed('contradictory-pair', SAMPLES['contradictory-pair'].overlay)).toMatchInlineSnapshot(`
    "pairs.yaml:5:14  contradictory-pair
      exclude[0].items names a pair that this file already has.
      Fix: keep one of the two.
      More: docs/problems.md#contradictory-pair

    1 problem in 1 file.
    "
  `));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ranking } from '../../schemas/ranking.ts';
import { schemas } from '../../src/kinds/kinds.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { edited, ranksOf, problemsOf } from '../support/problems.ts';

const base = parse(readFileSync(join(BASE_CONTENT, 'ranking.yaml'), 'utf8')) as Ranking;
const FILE = 'ranking.yaml';

describe('criteria and presets', () => {
  test('may be left out', () => {
    const { criteria: _criteria, presets: _presets, ...rest } = base;
    expect(schemas.files.ranking.safeParse(rest).success).toBe(true);
  });
  test('a preset adds up to 100', async () =>
    expect((await problemsOf({ [FILE]: edited(FILE, 'price: 70', 'price: 60') }))[0]?.message).toContain('add up to 100'));
  test('a preset weighs only what there is', async () => {
    const [problem] = await problemsOf({ [FILE]: edited(FILE, 'price: 70', 'prise: 70') });
    expect(problem?.message).toContain('is neither a sub-score nor a criterion');
    expect(problem?.line).toBe(
      edited(FILE, 'price: 70', 'prise: 70')
        .split('\n')
        .findIndex((line) => line.includes('prise')) + 1,
    );
  });
  test('a criterion measures facts that its kind has', async () => {
    const faulty = edited(FILE, 'facts: { openWeights: 1 }', 'facts: { stars: 1 }');
    const line = faulty.split('\n').findIndex((text) => text.includes('{ stars: 1 }')) + 1;
    expect(await ranksOf({ [FILE]: faulty })).toEqual([expect.stringMatching(`^ranking.yaml:${line}:\\d+ unknown-fact$`)]);
  });
});

describe('kinds that the site does not have', () => {
  /** What is told of the base in which the first `from` behind `after` is `to`: line, column, code, and all words. */
  async function told(after: string, from: string, to: string) {
    const text = edited(FILE, from, from);
    const at = text.indexOf(from, text.indexOf(after));
    const faulty = text.slice(0, at) + to + text.slice(at + from.length);
    const line = faulty.slice(0, at).split('\n').length;
    const column = at - faulty.lastIndexOf('\n', at);
    const problems = await problemsOf({ [FILE]: faulty });
    return problems.map((problem) => ({
      isThere: problem.line === line && problem.column === column,
      words: `${problem.code}: ${problem.message} ${problem.hint}`,
    }));
  }
  test('are told where they have signals, and so is the kind that has none', async () =>
    expect(await told('signals:', 'model:', 'modle:')).toMatchInlineSnapshot(`
      [
        {
          "isThere": true,
          "words": "unknown-key: signals.modle is not a known key here; the key model, which is needed, is missing. Did you mean model?",
        },
      ]
    `));
  test('are told where a criterion measures them', async () =>
    expect(await told('criteria:', 'model:', 'modle:')).toMatchInlineSnapshot(`
      [
        {
          "isThere": true,
          "words": "unknown-key: criteria.price.measures.modle is not a known key here. Did you mean model?",
        },
      ]
    `));
  test('are told where a sub-score has no signals of a kind, or signals of no sub-score', async () =>
    expect(await told('signals:', 'quality:', 'qualty:')).toMatchInlineSnapshot(`
      [
        {
          "isThere": false,
          "words": "invalid-value: signals.model must have signals for the sub-score quality. add the key quality.",
        },
        {
          "isThere": true,
          "words": "invalid-value: signals.model.qualty is not a sub-score. use one of: adoption, quality, ecosystem, matchGraph.",
        },
      ]
    `));
});

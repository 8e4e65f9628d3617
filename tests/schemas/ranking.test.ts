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

import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/kinds/kinds.ts';
import { viewGlossary, viewMethodology } from '../../../src/views/pages/methodology.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const { ranking } = catalogue.content;
const view = viewMethodology(catalogue);

describe('the methodology', () => {
  test('prints the numbers of ranking.yaml', () =>
    expect(view).toMatchObject({
      version: ranking.methodVersion,
      prior: '25',
      samples: '50',
      minimumGap: '5',
      minimumCoverage: expect.stringMatching(/^60 ?%$/) as string,
      minimumShare: expect.stringMatching(/^95 ?%$/) as string,
    }));
  test('has every signal of every kind, with weight, rule and reason', () => {
    const all = Object.values(ranking.signals).map((kind) => Object.values(kind).flat());
    expect(view.kinds.map(({ signals }) => signals.map(({ label }) => label))).toEqual(
      all.map((signals) => signals.map(({ label }) => label)),
    );
    for (const { rule, reason } of view.kinds.flatMap(({ signals }) => signals)) expect([rule, reason]).not.toContain('');
  });
  test('leads from a benchmark to its page', () =>
    expect(view.kinds[0]?.signals.find(({ label }) => label === 'Example puzzles')?.href).toBe('/benchmarks/example-puzzles/'));
  test('describes what readers can weight besides, and the presets', () => {
    expect(view.criteria.map(({ label }) => label)).toEqual(['Price', 'Openness']);
    expect(view.criteria[0]?.rules.join(' ')).toMatch(/Models: .*Input price.*Output price.*Repositories: not measured/);
    expect(view.presets.map(({ label }) => label)).toEqual(['Balanced', 'Cheapest', 'Best quality', 'Most open']);
    expect(view.presets[1]?.weights).toMatch(/^Price 70 ?%, Adoption 11 ?%/);
  });
  test('says how many entries are ranked, and what equal weights would change', () => {
    expect(view.rankedShares).toEqual([expect.stringMatching(/^10 of 12 /), expect.stringMatching(/^4 of 5 /)]);
    expect(view.equalWeights).toHaveLength(2);
  });
});

describe('the glossary', () => {
  const glossary = viewGlossary();
  const facts = glossary.flatMap(({ facts: own }) => own);
  test('has each fact once, with a definition, and says which side is better', () => {
    expect(new Set(facts.map(({ anchor }) => anchor)).size).toBe(facts.length);
    for (const { better, definition, label } of facts) expect([better, definition, label]).not.toContain('');
  });
  test('what two kinds mean differently by one id stands with each of them', () => {
    const [model, repository] = kinds.map(({ facts: own }) => own.find(({ id }) => id === 'status')?.definition);
    expect(repository).not.toBe(model);
    const told = new Map(facts.map(({ anchor, definition }) => [anchor, definition]));
    expect([told.get('status'), told.get('repository-status'), told.has('repository-licence')]).toEqual([
      model,
      repository,
      false,
    ]);
  });
  test('says it in the words of the type', () => {
    const betterOf = (id: string) => facts.find((fact) => fact.id === id)?.better;
    expect([betterOf('toolCalling'), betterOf('lastCommitDate'), betterOf('contextTokens')]).toEqual([
      'Yes is marked as better.',
      'The later one is marked as better.',
      'More is marked as better.',
    ]);
  });
  test('has every fact that a row of a comparison can be about', () => {
    const ids = new Set(facts.map(({ id }) => id));
    const stated = catalogue.content.entries.flatMap(({ data }) => Object.keys(data.facts));
    expect(stated.filter((id) => !ids.has(id))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { editing, loadFixture } from '../../support/comparison.ts';

const { comparisonOf } = await loadFixture();
function clauseOf(names: readonly string[], rowId: string) {
  const clause = comparisonOf(...names).verdict.clauses.find((one) => one.rowId === rowId);
  if (clause === undefined) throw new Error(`${names.join()} have no clause about ${rowId}`);
  return clause;
}

describe('a sentence about a row', () => {
  test('gives the figures of both, the better one first, with their unit', () => {
    const { label, text } = clauseOf(['one', 'two'], 'fact:inputUsdPerMillionTokens');
    expect(label).toBe('Input price');
    expect(text).toMatch(/Example One .*\$0\.40 against \$3\.00 per 1M tokens\.$/);
  });
  test('reads the same whichever stands left', () =>
    expect(clauseOf(['two', 'one'], 'fact:inputUsdPerMillionTokens').text).toBe(
      clauseOf(['one', 'two'], 'fact:inputUsdPerMillionTokens').text,
    ));
  test('says how far apart they are where that says more than the figures', () => {
    expect(clauseOf(['one', 'two'], 'fact:inputUsdPerMillionTokens').brief).toMatch(/^7\.5 ?× cheaper/);
    expect(clauseOf(['one', 'two'], 'benchmark:example-puzzles').brief).not.toContain('×');
  });
  test('knows that less of a mistake is better', () =>
    expect(clauseOf(['one', 'two'], 'benchmark:example-mistakes').text).toMatch(/Example Two .*2\.5 against 4\.0/));
  test('says of dates which is later, and of yes and no which has it', () => {
    expect(clauseOf(['engine', 'kit'], 'fact:lastCommitDate').text).toMatch(/Example Engine .*28 Jun 2026 against 2 Nov 2025/);
    expect(clauseOf(['one', 'two'], 'fact:toolCalling').text).toMatch(/Example One .*Yes against No/);
  });
  test('of equal values gives the figure once', () =>
    expect(clauseOf(['name-arabic', 'name-chinese'], 'fact:contextTokens').brief).toBe('both have 128,000 tokens'));
  test('of what no side has says just that', async () => {
    const silent = (inside: string) => editing('base', inside, /(?<=outputUsdPerMillionTokens: \{ value: )[\d.]+/, 'none');
    const fixture = await loadFixture({ ...silent('models/example-one.md'), ...silent('models/example-two.md') });
    const { clauses } = fixture.comparisonOf('one', 'two').verdict;
    expect(clauses.find(({ rowId }) => rowId === 'fact:outputUsdPerMillionTokens')?.text).toBe('Output price: both have none.');
  });
  test('names who is unknown', () =>
    expect(clauseOf(['engine', 'kit'], 'fact:contributors').text).toBe('Contributors: not recorded for Example Kit.'));
});

describe('a sentence about a sub-score', () => {
  test('gives the figures of both as the page shows them, the leader’s first', () => {
    const values = comparisonOf('one', 'two').sides.map(({ score }) => score.subScores.find(({ id }) => id === 'quality')?.value);
    expect(clauseOf(['one', 'two'], 'score:quality').text).toContain(`${values[1]} to ${values[0]}`);
  });
});

test('of three sides, the others’ figures stand behind that of the best', () =>
  expect(clauseOf(['one', 'two', 'atlas'], 'fact:inputUsdPerMillionTokens').brief).toMatch(
    /\$0\.40 against \$3\.00 and \$2\.00/,
  ));

describe('an offer that ends', () => {
  const offered = (next: number) =>
    editing(
      'base',
      'models/example-two.md',
      /inputUsdPerMillionTokens: \{ value: [\d.]+/,
      `inputUsdPerMillionTokens: { value: 0.02, until: 2026-09-30, next: ${next}`,
    );
  const ROW = 'fact:inputUsdPerMillionTokens';
  test('is told as the price that follows, in the sentence, in the clause and in the first rows', async () => {
    const { verdict, deciding } = (await loadFixture(offered(0.04))).comparisonOf('one', 'two');
    expect(verdict.sentence).toContain('Example Two is 10× cheaper for input at the price from 1 Oct 2026');
    expect(verdict.clauses.find(({ rowId }) => rowId === ROW)?.brief).toBe(
      '10× cheaper at the price from 1 Oct 2026, $0.04 against $0.40 per 1M tokens',
    );
    expect(deciding.find(({ id }) => id === ROW)?.cells[1]).toMatchObject({
      text: '$0.02',
      note: 'until 30 Sep 2026, then $0.04; 10× cheaper at the price from 1 Oct 2026',
    });
  });
  test('is told with its end where what follows is no better', async () => {
    const { verdict } = (await loadFixture(offered(3))).comparisonOf('one', 'two');
    expect(verdict.sentence).toContain('Example Two is 20× cheaper for input until 30 Sep 2026');
    const three = (await loadFixture(offered(3))).comparisonOf('one', 'two', 'atlas');
    const notes = three.deciding.find(({ id }) => id === ROW)?.cells.map(({ note }) => note);
    expect(notes).toContain('until 30 Sep 2026, then $3.00');
    expect(verdict.clauses.find(({ rowId }) => rowId === ROW)?.brief).toMatch(/^20× cheaper until 30 Sep 2026, \$0\.02 against/);
  });
  test('stands with its end beside the costs of a month', async () => {
    const { cost } = (await loadFixture(offered(3))).comparisonOf('one', 'two');
    expect(cost?.worked?.rows[2]?.cells.map(({ text, cheaper }) => [text, cheaper])).toEqual([
      ['$0.20', ''],
      ['$0.01', 'cheaper by $0.19, 20×, until 30 Sep 2026'],
    ]);
    const [first] = cost?.worked?.rows ?? [];
    expect(first?.cells[1]?.cheaper).toBe('until 30 Sep 2026');
    expect(cost?.worked?.priced[1]?.formula.map(({ text }) => text).join('')).toContain(
      'input × $0.02 (until 30 Sep 2026, then $3.00)',
    );
  });
});

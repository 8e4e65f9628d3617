import { describe, expect, test } from 'vitest';
import { currentFirst, endIsTold } from '../support/page-truth/check-ending.ts';
import { goneIsNoChoice } from '../support/page-truth/check-gone.ts';
import { outcomeAgrees } from '../support/page-truth/check-outcome.ts';
import { differingRows } from '../support/page-truth/check-same-rows.ts';
import { unmeasuredSaysNothing } from '../support/page-truth/check-unmeasured.ts';
import { rowsShowFacts } from '../support/page-truth/check-values.ts';
import { seenPage } from '../support/page-truth/page.ts';
import { stating, whys, without } from '../support/page-truth/sample-changes.ts';
import { ANT, BEE, sampleWith, truthWith } from '../support/page-truth/sample-page.ts';

describe('what is gone is found out', () => {
  const gone = { ...ANT, isGone: true };
  const found = whys(goneIsNoChoice, [], gone);
  test.each([
    ['without a badge', 'is gone, and carries no badge'],
    ['where the verdict does not say so', 'does not say that Ant is gone'],
    ['in the verdict', 'speaks for a side that is gone'],
    ['in a row', 'favours Ant, which is gone'],
    ['with a rank', 'ranks Ant, which is gone'],
    ['in an answer to a need', 'recommends Ant, which is gone'],
  ])('%s', (_, why) => expect(found).toContain(why));
  test('with a cost', () =>
    expect(whys(goneIsNoChoice, [['<caption>Facts', '<caption>Cost of a month']], gone)).toContain(
      'is a cost of Ant, which is gone',
    ));
  test('on the page of a need, on a leaderboard, and not in its folded part', () => {
    const link = '<a href="/models/ant/">Ant</a>';
    const table = `<table class="leaderboard"><tbody><tr><td>1</td><th>${link}</th></tr></tbody></table>`;
    const of = (path: string, html: string) => goneIsNoChoice(seenPage(path, `<main>${html}</main>`), truthWith(gone));
    expect(of('/needs/see/', `<h2>Answers</h2><ol><li>${link}</li></ol>`)).toHaveLength(1);
    expect(of('/models/', table)).toHaveLength(1);
    expect(of('/models/', `<details>${table}</details>`)).toEqual([]);
  });
});

describe('what is not measured is found out', () => {
  const unmeasured = without(BEE, 'providerCount');
  const cell = ['"b"><span class="value">64', '"b"><span class="value">Not measured'] as const;
  test('as a figure, and in a page with a winner', () =>
    expect(new Set(whys(unmeasuredSaysNothing, [], unmeasured))).toEqual(
      new Set([
        'but nothing of it is known of Bee',
        'but Adoption is not measured for every side',
        'but Adoption of Bee is not measured',
      ]),
    ));
  test('in clauses, sentences and weights beside a cell that says so', () => {
    const found = unmeasuredSaysNothing(sampleWith(cell), truthWith(unmeasured)).map(({ sentence }) => sentence);
    expect(found).toEqual([
      'Ant is 2.8× cheaper for input and scores higher for Adoption (81 to 64).',
      'Adoption: leads, 81 to 64',
      'Adoption 50% 81 to 64',
      'Ant leads',
    ]);
  });
  test('on a leaderboard', () => {
    const html =
      '<table class="leaderboard"><thead><tr><th>Rank</th><th>Name</th><th>Adoption</th></tr></thead>' +
      '<tbody><tr><td>1</td><th><a href="/models/bee/">Bee</a></th><td>25</td></tr></tbody></table>';
    expect(unmeasuredSaysNothing(seenPage('/models/', html), truthWith(unmeasured))).toHaveLength(1);
  });
});

describe('an outcome is found out', () => {
  test.each([
    [
      'too close with a large share',
      'Ant leads',
      'Too close to call',
      'but the gap is 11, the share 98%, and nothing says what is missing',
    ],
    ['a winner with a small share', 'in 98% of', 'in 60% of', 'but the scores are 71 to 60, and the share is 60%'],
    ['a winner that is behind', 'Ant leads', 'Bee leads', 'but the scores are 71 to 60, and the share is 98%'],
    ['figures that are not the scores', '"detail">71 to 60: 11', '"detail">72 to 60: 11', 'but the scores are 71 and 60'],
    [
      'a lead of which nothing is missing',
      'Ant leads',
      'Ant is ahead, but not all is measured',
      'but does not say what is not measured',
    ],
    ['points that are not the gap', ': 11 points', ': 12 points', 'but the scores are 11 apart'],
    ['another share elsewhere', 'No change', 'Ant is ahead in 70% of 1,000 samples. No change', 'but elsewhere the share is 70%'],
    ['ranked sides that are not', 'Ant leads', 'Too little is known to rank Ant', 'but those that are not ranked are others'],
  ])('%s', (_, from, to, why) => expect(whys(outcomeAgrees, [[from, to]])).toContain(why));
  test('a winner among different categories, and scores that are compared there', () =>
    expect(whys(outcomeAgrees, [], { ...BEE, category: 'speech' })).toEqual([
      'names a winner although the sides do different jobs',
      'says who is ahead although the sides do different jobs',
      'compares scores (Adoption: leads, 81 to 64) although the sides do different jobs',
      'compares scores in its sentence although the sides do different jobs',
    ]));
});

describe('a headline that keeps back the end of the side that it puts first is found out', () => {
  const ending = stating(ANT, { retirementDate: '2026-08-01' });
  const legacy = stating(ANT, { status: 'legacy' });
  test('where a day is known, or its maker calls it so', () => {
    expect(whys(endIsTold, [], ending)).toEqual(['does not say that it ends']);
    expect(whys(endIsTold, [['Ant leads', 'Ant leads, but it ends on 1 Aug 2026']], ending)).toEqual([]);
    expect(whys(endIsTold, [['Ant leads', 'Ant leads, but its maker calls it legacy']], legacy)).toEqual([]);
  });
  test('and so is one that tells the end of what is current', () => {
    expect(whys(endIsTold, [])).toEqual([]);
    expect(whys(endIsTold, [['Ant leads', 'Ant leads, but its maker calls it legacy']])).toEqual(['but Ant is current']);
  });
  test('and the rest of such a headline is checked as any other', () => {
    const headline: [string, string] = ['Ant leads', 'Bee leads, but it ends on 1 Aug 2026'];
    expect(whys(outcomeAgrees, [headline])).toContain('but the scores are 71 to 60, and the share is 98%');
  });
});

test('an answer that is current and stands after one that is not is found out', () => {
  const legacy = stating(ANT, { status: 'legacy' });
  const list = (...names: string[]) =>
    `<main><ol>${names.map((name) => `<li><a href="/models/${name}/">${name}</a></li>`).join('')}</ol></main>`;
  const found = (...names: string[]) => currentFirst(seenPage('/needs/see/', list(...names)), truthWith(legacy));
  expect(found('bee', 'ant')).toEqual([]);
  expect(found('ant', 'bee').map(({ why }) => why)).toEqual(['is current, and stands after Ant, which is not']);
});

describe('a row that differs is found out', () => {
  const page = (path: string, score: string) =>
    seenPage(
      path,
      `<main><h1><bdi>Ant</bdi></h1><section class="card"><div class="big-score">${score}</div><p>1st of 2 ranked chat models. 9%</p></section></main>`,
    );
  test('on another page', () => {
    expect(differingRows([sampleWith(), page('/models/ant/', '71')], truthWith())).toEqual([]);
    expect(differingRows([sampleWith(), page('/models/ant/', '70')], truthWith()).map(({ why }) => why)).toEqual([
      'but /compare/ant-vs-bee/ says 71',
    ]);
  });
  test('by the facts of the entry', () =>
    expect(whys(rowsShowFacts, [], stating(ANT, { inputUsdPerMillionTokens: 0.5 }))).toEqual(['but the entry states 0.5']));
});

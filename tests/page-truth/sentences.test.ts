import { describe, expect, test } from 'vitest';
import { PAGE_CHECKS } from '../support/page-truth/all-checks.ts';
import { recentChanges } from '../support/page-truth/check-changes.ts';
import { clausesAgainstRows, marksAgainstValues } from '../support/page-truth/check-clauses.ts';
import { leadAgainstRows } from '../support/page-truth/check-lead.ts';
import { notRecorded, onlyOneSide } from '../support/page-truth/check-lists.ts';
import { differingRows } from '../support/page-truth/check-same-rows.ts';
import { stating, whys, without } from '../support/page-truth/sample-changes.ts';
import { toldAgrees } from '../support/page-truth/check-told.ts';
import { ANT, BEE, sampleWith, truthWith } from '../support/page-truth/sample-page.ts';

test('nothing speaks against the sample as it is', () => {
  for (const check of Object.values(PAGE_CHECKS)) expect(check(sampleWith(), truthWith())).toEqual([]);
  expect(differingRows([sampleWith()], truthWith())).toEqual([]);
});

describe('a clause is found out', () => {
  test.each([
    ['by its figure', '$0.40 against $1.10 per', '$0.30 against $1.10 per', 'but the row shows $0.40 and $1.10'],
    ['by its ratio', ': 2.8× cheaper, $0.40', ': 3.8× cheaper, $0.40', 'but the row says 2.8× cheaper'],
    ['by its direction', 'Choose Ant for', 'Choose Bee for', 'but the row shows $1.10 and $0.40'],
    ['by the mark of its row', 'Better', 'Fine', 'but the row does not mark it'],
    ['by the row that it links to', '>Input price</a>: 2', '>Output price</a>: 2', 'links to the row Input price'],
    ['without a row', '#row-score-adoption', '#row-score-price', 'links to no row'],
    ['as not recorded', '>Unknown<', '>400<', 'but the row shows 400'],
  ])('%s', (_, from, to, why) => expect(whys(clausesAgainstRows, [[from, to]])).toContain(why));
});

describe('a row is found out', () => {
  const values = 'but the values are $0.40 and $1.10';
  test('by its words of difference', () =>
    expect(whys(marksAgainstValues, [['"difference">2.8×', '"difference">3.2×']])).toEqual([values]));
  test('by a mark that a tier takes back, and by a condition that no tier asks for', () => {
    const tier = [
      '2.8× cheaper</span></td>',
      '2.8× cheaper</span><b class="note">$2.00 above 5,000 input tokens</b></td>',
    ] as const;
    const condition = ['2.8× cheaper</span></td>', '2.8× cheaper</span><b class="condition">up to 900 a use</b></td>'] as const;
    expect(whys(marksAgainstValues, [tier])).toEqual(['but it is only up to 5000']);
    expect(whys(marksAgainstValues, [condition])).toEqual(['but it is at every size']);
    expect(whys(clausesAgainstRows, [condition])).toEqual(['but the row says 2.8× cheaper up to 900 a use']);
  });
  test('by an offer whose end its difference keeps back, or leaves out of account', () => {
    const row = (condition: string, ratio: string) =>
      [
        '2.8× cheaper</span></td>',
        `${ratio}× cheaper</span><b class="note">until 30 Nov 2026, then $0.80</b><b class="condition">${condition}</b></td>`,
      ] as const;
    expect(whys(marksAgainstValues, [row('', '2.8')])).toEqual(['but it keeps back that an offer ends']);
    expect(whys(marksAgainstValues, [row('until 30 Nov 2026', '2.8')])).toEqual([]);
    expect(whys(marksAgainstValues, [row('at the price from 1 Dec 2026', '1.4')])).toEqual([]);
    expect(whys(marksAgainstValues, [row('at the price from 1 Dec 2026', '2.8')])).toEqual([values]);
  });
  test('by a mark on the worse side', () =>
    expect(whys(marksAgainstValues, [['$1.10</span></td>', '$1.10</span> <b class="better-mark">Better</b></td>']])).toHaveLength(
      1,
    ));
});

describe('the first sentence is found out', () => {
  test.each([
    ['by its ratio', 'Ant is 2.8×', 'Ant is 3×', 'but the row Input price shows $0.40 and $1.10, 2.8× cheaper'],
    ['by its figures', '(81 to 64)', '(81 to 46)', 'but the row Adoption shows 81 and 64'],
    ['by its side', 'sentence">Ant is', 'sentence">Bee is', 'but the row Input price shows $1.10 and $0.40, no difference'],
    [
      'by words that no row proves',
      ' and scores higher',
      ' and understands more and scores higher',
      expect.stringMatching(/no row proves/),
    ],
  ])('%s', (_, from, to, why) => expect(whys(leadAgainstRows, [[from, to]])).toContainEqual(why));
});

describe('what only one side meets is found out', () => {
  test('where the facts of the other meet it too', () =>
    expect(whys(onlyOneSide, [], stating(BEE, { inputModalities: ['text', 'image'] }))).toEqual(['but Bee has it']));
  test('where nothing is recorded of the other', () =>
    expect(whys(onlyOneSide, [], without(BEE, 'inputModalities'))).toEqual([
      'but Bee may or may not have it: nothing is recorded',
    ]));
  test('in a list, of a capability', () =>
    expect(
      whys(onlyOneSide, [
        [
          '<section><h2>What',
          '<section id="capabilities-only-a"><h3>Only Ant (1)</h3><article data-capability="singing"></article></section><section><h2>What',
        ],
      ]),
    ).toEqual(['but Bee has it']));
  test('and what both meet, where one does not', () =>
    expect(whys(onlyOneSide, [['/needs/sing/">Sing', '/needs/see/">See']])).toEqual(['but Bee has it not']));
});

describe('what is not recorded is found out', () => {
  test('where a claim says it', () =>
    expect(whys(notRecorded, [['<h3>Both', '<h3>Ant; not recorded for Bee']])).toEqual(['but Bee has it']));
  test('where a fact states it', () =>
    expect(whys(notRecorded, [], stating(BEE, { maxOutputTokens: 400 }))).toEqual(['but the facts state it']));
  test('where a price is known', () =>
    expect(whys(notRecorded, [['<p>None.</p>', '<p>Bee: no price is recorded.</p>']])).toEqual(['but the facts state a price']));
  test('where it would settle the matter and is known', () =>
    expect(
      whys(notRecorded, [
        ['<div class="reasons"><h3>Choose', '<p class="settling"><a>Bee: Context window</a></p><div class="reasons"><h3>Choose'],
      ]),
    ).toEqual(['but it is known']));
  test('where a need is said not to list what it asks for', () =>
    expect(whys(notRecorded, [['<h3>Both', '<h3>Ant; not listed for Bee']])).toEqual(['but Bee meets it, and is asked for']));
});

describe('that nothing changed is found out', () => {
  test('by a retirement', () =>
    expect(whys(recentChanges, [], stating(BEE, { retirementDate: '2026-06-01' }))).toEqual([
      'but something of Bee changed on 2026-06-01',
    ]));
  test('by a new price', () => {
    const history = { inputUsdPerMillionTokens: [{ value: 2, asOf: '2025-01-01' }] };
    expect(whys(recentChanges, [], { ...ANT, history })).toEqual(['but something of Ant changed on 2026-07-01']);
  });
  test('and is true of what lies further back', () =>
    expect(whys(recentChanges, [], stating(BEE, { releaseDate: '2025-06-01' }))).toEqual([]));
});

describe('what is told is found out', () => {
  const ending = (words: string) => [['<p>None.</p>', `<p>Bee ${words}</p>`]] as const;
  const retired = stating(BEE, { retirementDate: '2026-06-01' });
  test.each([
    ['by the day of an end', 'was retired on 2 Jun 2026.', 'but the facts say 2026-06-01'],
    ['by the tense of an end', 'will be retired on 1 Jun 2026.', 'but the site’s day is 2026-07-15'],
    ['by a score', 'scores 61/100 among chat models.', 'but the score of Bee is 60'],
  ])('%s', (_, words, why) => expect(whys(toldAgrees, ending(words), retired)).toEqual([why]));
  test('by the days that are left', () =>
    expect(
      whys(
        toldAgrees,
        ending('will be retired on 1 Aug 2026, 16 days after the site’s day.'),
        stating(BEE, { retirementDate: '2026-08-01' }),
      ),
    ).toEqual(['but it is 17 days']));
  test('by a count', () =>
    expect(whys(toldAgrees, [['<p>None.</p>', '<p>2 of the 3 use cases are recorded for both.</p>']])).toEqual([
      'but 1 are listed',
    ]));
  test('by an event that no fact holds', () =>
    expect(whys(toldAgrees, [['<p>None.</p>', '<ul><li>1 Jun 2026 Bee: Retirement</li></ul>']])).toEqual([
      'but no fact holds such a change',
    ]));
});

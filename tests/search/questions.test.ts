import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/answer-question.ts';
import { askedParts } from '../../src/search/asked-parts.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';
import { applySpellings } from '../../src/search/question-segments.ts';
import { readQuestion } from '../../src/search/read-question.ts';
import { suggest } from '../../src/search/suggest.ts';

const NAMES: FinderIndex = {
  folders: ['phones', 'apps'],
  entries: [
    { slug: 'one', names: ['One'], kind: 0, group: 0, maker: 'Acme' },
    { slug: 'two', names: ['Two Pro'], kind: 0, maker: 'Acme', score: 40 },
    { slug: 'three', names: ['Three'], kind: 0, group: 0, maker: 'Zenith' },
    { slug: 'gone', names: ['Gone'], kind: 0, group: 0, maker: 'Zenith', isGone: true },
    { slug: 'clock', names: ['Clock'], kind: 1, group: 2 },
  ],
  partners: [[1], [], [], [], []],
};
const QUESTIONS: QuestionIndex = {
  today: '2026-03-15',
  spellings: { 電話: 'phone', часы: 'clock' },
  kinds: [
    { plural: 'Phones', label: 'Phone' },
    { plural: 'Apps', label: 'App' },
  ],
  terms: [
    { type: 'category', id: 'small', names: ['Small phones', 'pocket phones'], kind: 0 },
    { type: 'category', id: 'tall', names: ['Tall phones', 'radio phones'], kind: 0 },
    { type: 'category', id: 'radios', names: ['Radio', 'fm apps'], kind: 1 },
    { type: 'capability', id: 'torch', names: ['Torch'] },
    { type: 'need', id: 'see', names: ['See in the dark'] },
  ],
  meanings: [
    { words: ['phone'], kind: 0, wish: { type: 'kind' }, phrase: '' },
    { words: ['app'], kind: 1, wish: { type: 'kind' }, phrase: '' },
    { words: ['waterproof'], kind: 0, wish: { type: 'value', fact: 'proof', values: ['yes'] }, phrase: 'that swim' },
    { words: ['free'], kind: 0, wish: { type: 'value', fact: 'terms', values: ['free'] }, phrase: 'that are free' },
    { words: ['free'], kind: 1, wish: { type: 'value', fact: 'terms', values: ['free'] }, phrase: 'that are free' },
    { words: ['cheapest'], kind: 0, wish: { type: 'order', fact: 'price', isDown: false }, phrase: 'cheapest first' },
    { words: ['not free', 'paid'], kind: 0, wish: { type: 'value', fact: 'terms', values: ['paid'] }, phrase: 'that cost money' },
    { words: ['$', 'price', 'input'], kind: 0, wish: { type: 'amount', fact: 'price', isMoney: true }, phrase: '' },
    { words: ['rent', 'per month', 'out'], kind: 0, wish: { type: 'amount', fact: 'rent', isMoney: true }, phrase: '' },
    { words: ['weight'], kind: 0, wish: { type: 'amount', fact: 'weight', isMoney: false, unit: 'billion' }, phrase: '' },
    { words: ['storage'], kind: 0, wish: { type: 'amount', fact: 'storage', isMoney: false }, phrase: '' },
    { words: ['camera'], kind: 0, wish: { type: 'value', fact: 'parts', values: ['camera'] }, phrase: 'with a camera' },
    {
      words: ['radio', 'radio and mast'],
      kind: 0,
      wish: { type: 'value', fact: 'parts', values: ['radio'] },
      phrase: 'with a radio',
    },
    { words: ['radio and mast'], kind: 0, wish: { type: 'value', fact: 'outside', values: ['mast'] }, phrase: 'with a mast' },
    { words: ['red'], kind: 0, wish: { type: 'value', fact: 'colour', values: ['red'] }, phrase: 'in red' },
    { words: ['blue'], kind: 0, wish: { type: 'value', fact: 'colour', values: ['blue'] }, phrase: 'in blue' },
    {
      words: ['bright'],
      kind: 0,
      wish: { type: 'value', fact: 'colour', values: ['red', 'white'] },
      phrase: 'in bright colours',
    },
    { words: ['recalled'], kind: 0, wish: { type: 'amount', fact: 'recalled', isMoney: false, isYear: true }, phrase: '' },
    {
      words: ['sold out'],
      kind: 0,
      wish: { type: 'value', fact: 'life', values: ['over'], isGone: true },
      phrase: 'that are sold out',
    },
    { words: ['on sale'], kind: 0, wish: { type: 'value', fact: 'life', values: ['on'] }, phrase: 'on sale' },
    { words: ['launched'], kind: 0, wish: { type: 'amount', fact: 'launched', isMoney: false, isYear: true }, phrase: '' },
    { words: ['newest'], kind: 0, wish: { type: 'order', fact: 'launched', isDown: true }, phrase: 'newest first' },
    { words: ['acme'], wish: { type: 'makers', makers: ['Acme'] }, phrase: 'by Acme' },
    { words: ['zenith'], wish: { type: 'makers', makers: ['Zenith'] }, phrase: 'by Zenith' },
  ],
  labels: { weight: 'weight', proof: 'water', price: 'price', rent: 'rent', storage: 'storage' },
  values: {
    proof: ['yes', 'no', null, 'yes', null],
    terms: [null, null, 'free', null, 'free'],
    launched: ['2024-05', '2025-01', '2026-03', null, null],
    price: [300, 900, null, 10, null],
    weight: [7, 70, 0.5, null, null],
    rent: [3, 0.5, null, null, null],
    parts: [['camera', 'radio'], ['camera'], ['radio'], null, null],
    life: ['on', 'on', null, 'over', null],
    outside: [['mast'], null, null, null, null],
    colour: ['red', 'blue', 'white', 'red', null],
    storage: [64_000, 256_000, 128_000, 1, null],
  },
  capable: { torch: [0, 1] },
};
const answers = (text: string) =>
  readQuestion(text, QUESTIONS)
    .questions.flatMap((question) => answerQuestion(question, QUESTIONS, NAMES))
    .map(({ text: line, count, href }) => ({ text: line, count, href }));
const first = (text: string) => answers(text)[0]?.href.replace('/phones/', '');
const suggestions = (text: string) => suggest(text, NAMES, QUESTIONS);
const lines = (text: string) => suggestions(text).map(({ text: line }) => line);

describe('a question', () => {
  test.each([
    ['waterproof phones', 'Phones that swim', 1, '/phones/?proof=yes'],
    ['phones by acme', 'Phones by Acme', 2, '/phones/?maker=Acme'],
    ['phones under $500', 'Phones with price up to $500', 1, '/phones/?price=..500'],
    ['500 dollars', 'Phones with price up to $500', 1, '/phones/?price=..500'],
    ['at least 128k storage', 'Phones with storage of at least 128,000', 2, '/phones/?storage=128000..'],
    ['phones launched in 2025', 'Phones launched in 2025', 1, '/phones/?launched=2025..2025'],
    ['phones launched since 2025', 'Phones launched in 2025 or later', 2, '/phones/?launched=2025..'],
    ['storage of 0.2 million or less than 0.3m', undefined, 0, ''],
    ['small phones with a torch', 'Small phones with torch', 1, '/phones/small/?capability=torch'],
    ['which phones are the best and waterproof?', 'Phones that swim', 1, '/phones/?proof=yes'],
  ])('"%s"', (text, line, count, href) =>
    expect(answers(text)[0]).toEqual(line === undefined ? undefined : { text: line, count, href }),
  );
  test('is answered for every kind that understands all of it', () =>
    expect(answers('free').map(({ href }) => href)).toEqual(['/phones/?terms=free', '/apps/?terms=free']));
  test('with an order is answered first in the category of most of what is asked for', () =>
    expect(answers('cheapest phone').map(({ text, count }) => [text, count])).toEqual([
      ['Small phones, cheapest first', 2],
      ['Phones, cheapest first', 3],
    ]));
  test('what is unknown is not what is asked for, nor is what is gone', () =>
    expect(answers('waterproof phones')[0]?.count).toBe(1));
  test('of what can no longer be chosen counts it, and leads to a list that shows it', () => {
    expect(answers('sold out phones')[0]).toMatchObject({ count: 1, href: '/phones/?life=over&gone=1' });
    expect(answers('on sale or sold out')[0]).toMatchObject({ count: 3, href: '/phones/?life=on,over&gone=1' });
    expect(answers('sold out and on sale')).toEqual([]);
    expect(answers('phones on sale')[0]?.count).toBe(2);
  });
  test('is not answered with the opposite', () => expect(answers('least cheapest phone')).toEqual([]));
  test.each(['phones', 'constructor', '__proto__ toString', 'hello world', '$', ''])('"%s" asks for nothing', (text) =>
    expect(answers(text)).toEqual([]),
  );
});

describe('an amount', () => {
  test.each([
    ['under 0,5 dollars rent', '?rent=..0.5'],
    ['under US$0.50 rent', '?rent=..0.5'],
    ['rent under 0.5$', '?rent=..0.5'],
    ['$0,50 rent', '?rent=..0.5'],
    ['.5 dollars rent', '?rent=..0.5'],
    ['$500 in and $5 out', '?price=..500&rent=..5'],
    ['rent under a dollar', '?rent=..1'],
    ['half a dollar rent', '?rent=..0.5'],
    ['rent under five bucks', '?rent=..5'],
    ['storage up to a million', '?storage=..1000000'],
    ['rent under $1.500', '?rent=..1.5'],
    ['rent under 1.500 dollars', '?rent=..1.5'],
    ['price under $1,500', '?price=..1500'],
    ['price under $1.500,00', '?price=..1500'],
    ['200,000 storage', '?storage=200000..'],
    ['200.000 storage', '?storage=200000..'],
    ['200 000 storage', '?storage=200000..'],
    ['0.256m storage', '?storage=256000..'],
    ['1.000.000 storage or less', '?storage=..1000000'],
  ])('"%s" is read as it was meant: %s', (text, query) => expect(first(text)).toBe(query));
  test.each([
    ['between $1 and $500', '?price=1..500'],
    ['$1 to $500', '?price=1..500'],
    ['$1-$500', '?price=1..500'],
    ['storage between 100 and 200k', '?storage=100000..200000'],
    ['at least 100k at most 200k storage', '?storage=100000..200000'],
    ['over $5 under $500', '?price=5..500'],
  ])('"%s" has two ends: %s', (text, query) => expect(first(text)).toBe(query));
  test.each([
    ['price under $500 and rent under $5', '?price=..500&rent=..5'],
    ['under $500 with rent up to $5', '?price=..500&rent=..5'],
    ['100k storage under $1000', '?price=..1000'],
    ['under $500 price under $5 rent', '?price=..500&rent=..5'],
    ['rent under $5 100k storage', '?rent=..5&storage=100000..'],
    ['under $5 per month', '?rent=..5'],
    ['under $5 price per month', '?rent=..5'],
    ['under $500 per month price', '?price=..500'],
    ['phones by acme under $500', '?price=..500&maker=Acme'],
    ['phones from acme $500', '?price=..500&maker=Acme'],
  ])('"%s" belongs to the word beside it: %s', (text, query) => expect(first(text)).toContain(query.slice(1)));
  test.each([
    ['launched before 2025', '?launched=..2024'],
    ['launched after 2025', '?launched=2026..'],
    ['until 2025', '?launched=..2025'],
    ['since 2025', '?launched=2025..'],
    ['2025 phones', '?launched=2025..2025'],
    ['launched in 2025 or later', '?launched=2025..'],
    ['between 2024 and 2025', '?launched=2024..2025'],
    ['launched in 2024 or 2025', '?launched=2024..2025'],
    ['launched in march 2026', '?launched=2026-03..2026-03'],
    ['launched before january 2026', '?launched=..2025-12'],
    ['launched after 2024-12', '?launched=2025-01..'],
    ['phones from 2025', '?launched=2025..2025'],
    ['phones from march 2026', '?launched=2026-03..2026-03'],
    ['phones from 2025 on', '?launched=2025..'],
    ['phones from 2025 onwards', '?launched=2025..'],
    ['phones from 2025 or later', '?launched=2025..'],
    ['phones from 2024 to 2025', '?launched=2024..2025'],
    ['launched this year', '?launched=2026..2026'],
    ['launched last year', '?launched=2025..2025'],
    ['launched before this year', '?launched=..2025'],
    ['launched since last year', '?launched=2025..'],
    ['launched this month', '?launched=2026-03..2026-03'],
    ['launched in the last three months', '?launched=2025-12..'],
    ['phones of the past year', '?launched=2025-03..'],
    ['the last 2 years', '?launched=2024-03..'],
  ])('"%s" may be a year or a month: %s', (text, query) => expect(first(text)).toBe(query));
  test('of a day is said as readers write it', () =>
    expect(answers('launched before january 2026')[0]?.text).toBe('Phones launched up to December 2025'));
  test.each([
    '€500',
    'phones under 500 euro',
    '500 yen',
    'under $5 per 12 months',
    'A$500',
    '50¢',
    '$20 a month',
    '$20 per phone',
    '$20/year',
    'under $5 per thousand',
    '5 storage',
  ])('"%s" is of nothing that is known', (text) => expect(answers(text)).toEqual([]));
});

test.each([
  ['7b phones', '?weight=7..7', 'Phones with weight of 7 billion'],
  ['phones under 10b', '?weight=..10', 'Phones with weight up to 10 billion'],
  ['weight of 500m', '?weight=0.5..0.5', 'Phones with weight of 0.5 billion'],
  ['5b-80b phones', '?weight=5..80', 'Phones with weight of 5 to 80 billion'],
])('"%s" is counted in what the fact is: %s', (text, query, line) =>
  expect(answers(text)[0]).toMatchObject({ href: `/phones/${query}`, text: line }),
);

describe('what is denied', () => {
  test.each([
    'not acme',
    'phones without a camera',
    "phones that don't have a camera",
    'non acme phones',
    'phones except acme',
    'phones other than acme',
    'anything but acme',
    'waterproof phones not by acme',
    'not under $500',
    'without waterproof and radio',
    'phones without fancy free',
  ])('"%s" has no answer, and never the opposite', (text) => {
    expect(answers(text)).toEqual([]);
    expect(suggestions(text).filter(({ notes, isOther }) => isOther !== true && /^\d+$/.test(notes[0] ?? ''))).toEqual([]);
  });
  test('of what is yes or no is the other one', () =>
    expect(answers('phones that are not waterproof')).toEqual([
      { text: 'Phones without water', count: 1, href: '/phones/?proof=no' },
    ]));
  test('may have words of its own', () => expect(answers('not free')).toEqual([]));
  test('does not lead to names that it denies', () =>
    expect(suggestions('phones without acme camera').filter(({ isOther }) => isOther !== true)).toEqual([]));
});

describe('two values', () => {
  test.each([
    ['phones with camera and radio', '?parts=camera,radio&all=parts', 1],
    ['phones with camera or radio', '?parts=camera,radio', 3],
    ['red or blue phones', '?colour=red,blue', 2],
    ['red/blue phones', '?colour=red,blue', 2],
    ['bright phones', '?colour=red,white', 2],
    ['bright red phones', '?colour=red', 1],
    ['acme or zenith phones under $1000', '?price=..1000&maker=Acme,Zenith', 2],
  ])('"%s" are both or either: %s', (text, query, count) =>
    expect(answers(text)[0]).toMatchObject({ href: `/phones/${query}`, count }),
  );
  test('of two facts may have the same words', () => expect(first('radio and mast phones')).toBe('?parts=radio&outside=mast'));
  test.each(['waterproof or red phones', 'waterproof phones or under $5', 'small or tall phones', 'small tall phones'])(
    '"%s" cannot be asked for',
    (text) => expect(answers(text)).toEqual([]),
  );
});

test('what is the name of one category is not short for another', () =>
  expect(answers('radio phones').map(({ href }) => href)).toEqual(answers('tall phones').map(({ href }) => href)));

describe('words that mean nothing', () => {
  test.each([
    ['cheapest two', 'Phones with “two” in the name, cheapest first'],
    ['blue two', 'Phones with “two” in the name and in blue'],
  ])('and are in a name are looked for there: "%s"', (text, line) => expect(answers(text)[0]?.text).toBe(line));
  test('are said where an answer leaves them out', () => {
    expect(suggestions('waterproof fancy phones')).toEqual([
      {
        href: '/phones/?proof=yes',
        text: 'Phones that swim',
        notes: ['1', 'without: fancy'],
        isOther: true,
        why: 'Nothing here says what “fancy” means.',
      },
    ]);
    expect(suggestions('fancy waterproof phones by acme').map(({ notes, isOther }) => [notes, isOther])).toEqual([
      [['1', 'without: fancy'], undefined],
    ]);
    expect(suggestions('waterproof free phones').map(({ notes }) => notes)).toEqual([
      ['1', 'without: waterproof'],
      ['1', 'without: free'],
    ]);
    expect(suggestions('waterproof storage')[0]?.notes).toEqual(['1', 'without: storage']);
  });
  test('an answer without what is a name comes last', () => {
    const all = suggestions('waterproof two');
    expect(all[0]?.text).toBe('Two Pro');
    expect(all.at(-1)).toEqual({
      href: '/phones/?proof=yes',
      text: 'Phones that swim',
      notes: ['1', 'without: two'],
      isOther: true,
    });
  });
  test('and another number than that of a name make another name', () =>
    expect(suggestions('waterproof one 7').at(-1)).toEqual({
      href: '/phones/?proof=yes',
      text: 'Phones that swim',
      notes: ['1', 'without: 7'],
      isOther: true,
    }));
  test('and numbers after them are part of a name', () => {
    expect(answers('two 5 storage')).toEqual([]);
    expect(answers('when was two 5 launched')).toEqual([]);
  });
  test.each([
    'phones cheaper than two',
    'waterproof phones better than acme',
    'waterproof phones cheaper than two',
    'acme alternatives',
  ])('"%s" compares, and is no question', (text) => expect(answers(text)).toEqual([]));
});

describe('where a category is named', () => {
  test.each([
    ['waterproof radio', 'without: waterproof'],
    ['fm apps under $500', 'without: under $500'],
    ['red fm apps', 'without: red'],
  ])('"%s" is answered by it, and says what means something elsewhere alone', (text, note) =>
    expect(suggestions(text).find(({ href }) => href === '/apps/radios/')?.notes).toEqual(['1', note]),
  );
  test.each(['not waterproof fm apps', 'fm apps or red'])('"%s" is not', (text) => expect(answers(text)).toEqual([]));
});

describe('an answer that leaves a name out', () => {
  test('does not stand beside the entry or the comparison that is named in full', () => {
    expect(lines('waterproof acme one')).not.toEqual([]);
    expect(lines('two pro')).toEqual(['Two Pro']);
    expect(lines('acme one vs acme two pro')).toEqual(['One vs Two Pro']);
  });
});

test.each(['£1', '€7', 'one £1'])('"%s" is no number of a name', (text) =>
  expect(suggestions(text).filter(({ isOther }) => isOther !== true)).toEqual([]),
);
test('words of an amount ask something of what is named beside them', () =>
  expect(suggestions('two storage')[0]).toMatchObject({ text: 'Two Pro', href: '/phones/two/' }));

test.each([
  ['waterproof phones under $500', ['proof', 'price'], false],
  ['waterproof電話', ['proof'], false],
  ['small phones with a torch', [], true],
  ['cheapest phone', [], false],
  ['hello world', [], false],
])('"%s" takes the values of %j, and capabilities: %s', (text, facts, capabilities) =>
  expect(askedParts(text, QUESTIONS)).toEqual({ facts, capabilities }),
);

describe('the lines', () => {
  test('are those without one of its parts where nothing is all that is asked for', () =>
    expect(lines('waterproof free phones')).toEqual(['Phones that are free', 'Phones that swim']));
  test('name a need also without its small words', () => expect(lines('see dark')).toContain('See in the dark'));
  test('begin with the entry whose name the text is', () => expect(lines('two pro')[0]).toBe('Two Pro'));
  test('find nothing by the word for all entries alone', () => expect(lines('purple phones')).toEqual([]));
  test('answer words of an amount alone with the best of it', () => {
    expect(lines('price')).toEqual(['Small phones, cheapest first', 'Phones, cheapest first']);
    expect(lines('storage')).toEqual([]);
  });
  test('lead to the thing that a question is about', () =>
    expect(lines('is the two pro waterproof?').slice(0, 1)).toEqual(['Two Pro']));
  test('are not about what another kind calls so besides', () => {
    const entries = [
      ...NAMES.entries,
      { slug: 'four', names: ['Clock Four'], kind: 0 },
      { slug: 'five', names: ['Clock Five'], kind: 0 },
    ];
    const all = suggest('is clock free', { ...NAMES, entries }, QUESTIONS).map(({ text }) => text);
    expect(all.indexOf('Apps with “clock” in the name and that are free')).toBeGreaterThan(all.indexOf('Clock'));
  });
  test('leave no count of the best in a question', () => expect(lines('top 10 waterproof phones')).toEqual(['Phones that swim']));
  test('find a name among other words', () => expect(lines('how much is the two pro')[0]).toBe('Two Pro'));
  test('understand other scripts', () => {
    expect(lines('часы')[0]).toBe('Clock');
    expect(lines('waterproof電話')[0]).toBe('Phones that swim');
  });
  test('words in other scripts count whole where words have spaces', () =>
    expect(applySpellings('частый', QUESTIONS.spellings)).toBe('частый'));
});

describe('what is not recorded', () => {
  const more = [
    { words: ['glow'], wish: { type: 'capability', id: 'torch' }, phrase: 'with torch', note: 'No glow.' },
    { words: ['scent'], wish: { type: 'nothing' }, phrase: '', note: 'No scent.' },
    {
      words: ['quickest'],
      kind: 0,
      wish: { type: 'order', fact: 'storage', isDown: true },
      phrase: 'first',
      note: 'No speed; but.',
    },
    { words: ['k'], kind: 0, wish: { type: 'amount', fact: 'storage', isMoney: false }, phrase: '' },
  ] as const;
  const index: QuestionIndex = { ...QUESTIONS, meanings: [...QUESTIONS.meanings, ...more] };
  const firstOf = (text: string) => suggest(text, NAMES, index)[0];
  test.each([
    ['with what comes near', 'phones that glow', '/phones/?capability=torch', 'No glow.'],
    ['beside what is', 'waterproof phones with scent', '/phones/?proof=yes', 'No scent.'],
    ['of anything', 'scent phones', '/phones/', 'No scent.'],
    ['of another kind, without what stands in for it', 'quickest fm apps', '/apps/radios/', 'No speed.'],
  ])('is said %s: %s', (_, text, href, why) => expect(firstOf(text)).toMatchObject({ href, why, isOther: true }));
  test('an amount in thousands is of the fact that has k among its words', () =>
    expect(firstOf('200k')).toMatchObject({ href: '/phones/?storage=200000..' }));
  test('and a word that names another kind is no part of an answer', () =>
    expect(suggest('fm phones', NAMES, index).map(({ href }) => href)).not.toContain('/apps/radios/'));
});

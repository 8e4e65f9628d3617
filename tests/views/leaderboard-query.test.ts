import { describe, expect, test } from 'vitest';
import { leaderboardHref, parseLeaderboardQuery, type LeaderboardNames } from '../../src/views/leaderboard-query.ts';

const NAMES: LeaderboardNames = {
  facts: {
    colour: ['red', 'blue'],
    licence: ['MIT', 'Apache-2.0', 'Own, with limits'],
    open: ['no', 'yes'],
    price: 'amount',
    released: 'day',
  },
  lists: ['colour'],
  makers: ['Acme', 'Zenith & Söhne', 'C++ Works'],
  capabilities: ['fly', 'swim'],
  subScores: ['quality'],
  columns: { name: { isDown: false }, score: { isDown: true }, price: { isDown: false } },
};
const parse = (query: string) => parseLeaderboardQuery(query, NAMES);
const EMPTY = parse('').state;

describe('the address of a leaderboard', () => {
  test.each([
    [{}, '/things/'],
    [{ values: { colour: ['red', 'blue'], open: ['yes'] } }, '/things/?colour=red,blue&open=yes'],
    [{ values: { colour: ['red', 'blue'] }, all: ['colour'] }, '/things/?colour=red,blue&all=colour'],
    [{ values: { licence: ['MIT', 'Own, with limits'] } }, '/things/?licence=MIT,Own%2C+with+limits'],
    [{ ranges: { price: { from: '', to: '1' } } }, '/things/?price=..1'],
    [{ ranges: { price: { from: '200000', to: '' } } }, '/things/?price=200000..'],
    [{ ranges: { released: { from: '2026-01-31', to: '2026-07' } } }, '/things/?released=2026-01-31..2026-07'],
    [{ makers: ['Acme', 'Zenith & Söhne', 'C++ Works'] }, '/things/?maker=Acme,Zenith+%26+S%C3%B6hne,C%2B%2B+Works'],
    [{ capabilities: ['fly', 'swim'] }, '/things/?capability=fly,swim'],
    [{ onlyMeasured: true, withGone: true }, '/things/?measured=1&gone=1'],
    [{ text: 'gpt 5, 100%' }, '/things/?q=gpt+5%2C+100%25'],
    [{ order: { column: 'price', isDown: false } }, '/things/?sort=price&dir=up'],
    [{ order: { column: 'score', isDown: true } }, '/things/?sort=score&dir=down'],
    [{ columns: ['price', 'colour'], weights: { quality: 40 } }, '/things/?columns=price,colour&w-quality=40'],
  ])('of %j is %s, and is read as the same state', (state, href) => {
    expect(leaderboardHref('/things/', state)).toBe(href);
    expect(parse(href.slice('/things/'.length))).toEqual({ state: { ...EMPTY, ...state }, unknown: [] });
  });
  test('leaves out what asks for nothing', () =>
    expect(
      leaderboardHref('/things/', { ...EMPTY, values: { colour: [] }, ranges: { price: { from: '', to: '' } }, makers: [] }),
    ).toBe('/things/'));
});

describe('an address that was written elsewhere', () => {
  test.each([
    // What older pages of this site wrote.
    ['?open=Yes&capability=fly', { values: { open: ['yes'] }, capabilities: ['fly'] }],
    ['?licence=mit,APACHE%202.0', { values: { licence: ['MIT', 'Apache-2.0'] } }],
    ['?maker=acme%2Cc%2B%2B works', { makers: ['Acme', 'C++ Works'] }],
    ['?colour=red&colour=blue,red', { values: { colour: ['red', 'blue'] } }],
    ['?sort=price', { order: { column: 'price', isDown: false } }],
    ['?sort=score', { order: { column: 'score', isDown: true } }],
    ['?gone=0&measured=0&q=&maker=', {}],
  ])('%s is understood', (query, state) => expect(parse(query)).toEqual({ state: { ...EMPTY, ...state }, unknown: [] }));

  test.each([
    ['colour=green,red', { values: { colour: ['red'] } }, ['colour=green']],
    ['price=1&released=1..2', {}, ['price=1', 'released=1..2']],
    ['released=2026-13..', {}, ['released=2026-13..']],
    ['released=..2026-02-41', {}, ['released=..2026-02-41']],
    ['price=1..2..3', {}, ['price=1..2..3']],
    ['price=..', {}, ['price=..']],
    ['price=cheap..', {}, ['price=cheap..']],
    ['maker=Nobody&capability=sing', {}, ['capability=sing', 'maker=Nobody']],
    ['sort=weight&dir=left', {}, ['dir=left', 'sort=weight']],
    ['gone=yes', {}, ['gone=yes']],
    ['w-quality=many&w-speed=3&w-=4', {}, ['w-=4', 'w-quality=many', 'w-speed=3']],
    ['w-quality=101', {}, ['w-quality=101']],
    ['constructor=1&__proto__=2&size=3', {}, ['__proto__=2', 'constructor=1', 'size=3']],
    ['q=%E0%A4%A&&=&x', { text: '\uFFFD%A' }, []],
  ])('%s: what is not known is left out and said', (query, state, unknown) => {
    const parsed = parse(query);
    expect(parsed.state).toMatchObject({ ...EMPTY, ...state });
    expect(parsed.unknown.toSorted()).toEqual(unknown);
  });
});

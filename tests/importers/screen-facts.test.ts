import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../schemas/content.ts';
import { planEntry } from '../../src/importers/plan-import.ts';
import { modelEntry } from '../support/entry.ts';
import { importFor } from '../support/import-context.ts';

const SPEAKER = { source: 'a-list', asOf: '2026-07-02' };
const fact = (value: StatedFact['value'], source = 'a-list', asOf = '2026-06-01'): StatedFact => ({ value, source, asOf });
const plan = (facts: Readonly<Record<string, unknown>>, stated: Readonly<Record<string, StatedFact>> = {}) =>
  planEntry(modelEntry('one', stated), { facts }, SPEAKER, importFor([]));
const written = (...args: Parameters<typeof plan>) => plan(...args).facts.map(({ id }) => id);
const told = (...args: Parameters<typeof plan>) => plan(...args).remarks.map(({ kind, text }) => `${kind}: ${text}`);

describe('a value that its schema refuses is a remark, and holds up nothing else', () => {
  test.each([
    ['inputUsdPerMillionTokens', -1, /must be at least 0, but is the number -1/],
    ['inputUsdPerMillionTokens', 20_000, /must be at most 10000, but is the number 20000/],
    ['inputUsdPerMillionTokens', '0.40', /should be a number but is the text "0.40"/],
    ['inputUsdPerMillionTokens', 0.1234567, /plain digits, 6 of them after the point/],
    ['inputUsdPerMillionTokens', Number.POSITIVE_INFINITY, /inputUsdPerMillionTokens/],
    ['maxOutputTokens', 0, /must be at least 1/],
    ['maxOutputTokens', 1_047_576.5, /should be a whole number but is the number 1047576.5/],
    ['outputModalities', ['text', 'text'], /same value twice; found \["text","text"\]/],
    ['outputModalities', ['text', 'embedding'], /outputModalities\[1\] is the text "embedding", which is not one of/],
    ['outputModalities', [], /outputModalities/],
    ['knowledgeCutoff', '2024', /found the text "2024"/],
    ['releaseDate', '2025-02-30', /releaseDate/],
    ['toolCalling', 'yes', /should be true or false/],
    ['licence', 'Business', /licence/],
    ['licence', 'TBD', /licence/],
    ['status', { is: 'active' }, /status/],
  ])('%s: %s', (id, value, why) => {
    expect(written({ [id]: value, contextTokens: 128_000 })).toEqual(['contextTokens']);
    expect(told({ [id]: value, contextTokens: 128_000 })).toEqual([expect.stringMatching(why)]);
  });
  test('digits that only arithmetic left behind are no fault', () =>
    expect(plan({ inputUsdPerMillionTokens: 0.1 + 0.2 }).facts).toMatchObject([{ value: 0.3 }]));
  test.each(['\u001b', '\u202e', '\n'])('what a source writes cannot reach a terminal as more than text: %j', (character) =>
    expect(told({ licence: `M${character}IT` })[0]).not.toContain(character),
  );
  test('null states nothing', () => expect(plan({ contextTokens: null })).toMatchObject({ facts: [], remarks: [] }));
});

describe('a value that contradicts the rest of its entry is a remark', () => {
  test.each<[string, Record<string, unknown>, Record<string, StatedFact>, string[], RegExp]>([
    [
      'a cached price above the price',
      { inputUsdPerMillionTokens: 0.4, cachedInputUsdPerMillionTokens: 5 },
      {},
      ['inputUsdPerMillionTokens'],
      /cachedInputUsdPerMillionTokens 5, because then .* cannot be less/,
    ],
    [
      'an output above the context',
      { contextTokens: 8000, maxOutputTokens: 9000 },
      {},
      ['contextTokens'],
      /maxOutputTokens 9000/,
    ],
    ['a cutoff after the release', { releaseDate: '2025-01-01', knowledgeCutoff: '2025-06' }, {}, ['releaseDate'], /2025-06/],
    ['a release after it was told', { releaseDate: '2026-08-01' }, {}, [], /after the day on which the source said so/],
    ['what another source states', { contextTokens: 1000 }, { maxOutputTokens: fact(2000, 'a-page') }, [], /contextTokens 1000/],
    ['a price where another source says free', { inputUsdPerMillionTokens: 1 }, { pricing: fact('free', 'a-page') }, [], /free/],
  ])('%s', (_what, facts, stated, expected, why) => {
    expect(written(facts, stated)).toEqual(expected);
    expect(told(facts, stated)).toEqual([expect.stringMatching(why)]);
  });
  test('but two values that change together may', () =>
    expect(
      written({ contextTokens: 9000, maxOutputTokens: 8000 }, { contextTokens: fact(2000), maxOutputTokens: fact(1000) }),
    ).toEqual(['contextTokens', 'maxOutputTokens']));
  test('a claim that the value denies keeps it out', () => {
    const entry = modelEntry('one', {});
    const claim = { id: 'tools', title: 'Calls', description: 'Calls tools.', source: 'a-page' };
    const claiming = { ...entry, data: { ...entry.data, capabilities: [claim] } };
    const rules = { ...importFor([]), statedBy: new Map([['tools', [{ fact: 'toolCalling', is: true }]]]) };
    expect(planEntry(claiming, { facts: { toolCalling: false } }, SPEAKER, rules)).toMatchObject({
      facts: [],
      remarks: [{ kind: 'contradictory', fact: 'toolCalling' }],
    });
  });
  test('what was concluded from a value that is not used is not used either', () => {
    const stated = { facts: { inputUsdPerMillionTokens: -1, pricing: 'paid' }, follows: { pricing: 'inputUsdPerMillionTokens' } };
    expect(planEntry(modelEntry('one', {}), stated, SPEAKER, importFor([])).facts).toEqual([]);
  });
});

describe('what an import leaves alone', () => {
  test('a change of licence is told with both values, and made by hand', () =>
    expect([
      written({ licence: 'EPL-2.0' }, { licence: fact('Apache-2.0') }),
      told({ licence: 'EPL-2.0' }, { licence: fact('Apache-2.0') }),
    ]).toEqual([
      [],
      [expect.stringMatching(/^change of licence: licence: kept Apache-2.0 from a-list; this source states EPL-2.0/)],
    ]));
  test('everything that is dated on a day that has not come', () =>
    expect(
      planEntry(modelEntry('one', {}), { facts: { contextTokens: 8000 } }, { ...SPEAKER, asOf: '2062-01-01' }, importFor([])),
    ).toMatchObject({
      facts: [],
      remarks: [{ text: 'not used: it is dated 2062-01-01, a day that has not come' }],
    }));
  test('the end of an offer that still holds', () => {
    const offer = { ...fact(1), until: '2026-12-31', next: 2 };
    expect(plan({ inputUsdPerMillionTokens: 1 }, { inputUsdPerMillionTokens: offer }).facts).toMatchObject([
      { until: '2026-12-31', next: 2 },
    ]);
    expect(plan({ inputUsdPerMillionTokens: 3 }, { inputUsdPerMillionTokens: offer }).facts[0]?.until).toBeUndefined();
  });
});

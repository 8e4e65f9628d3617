/** What a change of content does to the site, as `visavis diff` tells it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue.ts';
import { reportChange } from '../../src/changes/change-report.ts';
import { isSilent, viewSiteChange, type SiteChange } from '../../src/changes/site-change.ts';
import { changeShape } from '../../src/commands/change-shape.ts';
import { fitComment } from '../../src/github/change-artifact.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';

let base: Catalogue;
beforeAll(async () => {
  base = await catalogueOf(await contentWith({}));
});

const changeTo = async (overlay: Overlay): Promise<SiteChange> =>
  viewSiteChange(base, await catalogueOf(await contentWith(overlay)));
const reportOf = async (overlay: Overlay) => reportChange(await changeTo(overlay), 'text');
const without = (file: string, line: RegExp) => ({ [file]: edited(file, line, '') });

describe('a reviewer is told by name', () => {
  test('each question that an edited entry leaves open', async () => {
    const report = await reportOf({ [ONE]: edited(ONE, 'value: 61.5', 'value: 0.7') });
    expect(report).toContain(`
Questions (1)
  Example One (example-one): example-puzzles is 0.7, at most 1 on a scale from 0 to 100. Is that right?
`);
  });
  test('each answer that the change writes, with the value', async () => {
    const text = edited(ONE, 'value: 61.5', 'value: 0.7');
    const answer = 'confirmed: { example-puzzles: Its maker states so on its page. }\ncapabilities:';
    const report = await reportOf({ [ONE]: text.replace('capabilities:', answer) });
    expect(report).toContain(`
Questions answered (1)
  Example One (example-one): example-puzzles 0.7: “Its maker states so on its page.”
`);
    expect(report).not.toContain('Questions (');
  });
  test('an answer alone, though readers see no difference', async () => {
    const answer = 'confirmed: { contextTokens: Its maker states so on its page. }\ncapabilities:';
    const change = await changeTo({ [ONE]: edited(ONE, 'capabilities:', answer) });
    expect([change.pages.rerendered, isSilent(change)]).toEqual([0, false]);
    expect(change.questions.answered).toMatchObject([{ slug: 'example-one', id: 'contextTokens', value: '128000' }]);
  });
  test('nothing of questions that were open before in files that stay', async () => {
    const odd = { [ONE]: edited(ONE, 'value: 61.5', 'value: 0.7') };
    const before = await catalogueOf(await contentWith(odd));
    const after = await catalogueOf(await contentWith({ ...odd, [TWO]: edited(TWO, 'A large', 'A huge') }));
    expect(viewSiteChange(before, after).questions).toEqual({ open: [], answered: [] });
  });
  test('in a comment nothing of a question can act', async () => {
    const answer = 'confirmed: { contextTokens: "<img src=x> @everyone ![x](https://evil.example)" }\ncapabilities:';
    const markdown = reportChange(await changeTo({ [ONE]: edited(ONE, 'capabilities:', answer) }), 'markdown');
    expect(markdown).toContain('### Questions answered (1)');
    expect(markdown).not.toMatch(/<img|@everyone|!\[x\]|https:\/\//);
  });
});

describe('a value that is removed is flagged', () => {
  test('when the score stays', async () =>
    expect(await reportOf(without(ONE, /^ {2}toolCalling: .*\n/m))).toMatch(
      /\nREMOVED values \(1\)\n {2}Example One \(example-one\): REMOVED Tool calling: was Yes \(example-list, 2026-07-01\); score (\d+) → \1 FLAG: the score stayed\n/,
    ));
  test('when the score rises, as it may where a bad result is hidden', async () => {
    const low = { [ONE]: edited(ONE, 'value: 61.5', 'value: 2') };
    const before = await catalogueOf(await contentWith(low));
    const hidden = (low[ONE] ?? '').replace(/^ {2}example-puzzles: .*\n/m, '');
    const change = viewSiteChange(before, await catalogueOf(await contentWith({ [ONE]: hidden })));
    const [removal] = change.removals;
    expect(removal).toMatchObject({ slug: 'example-one', label: 'Example puzzles', was: '2 (example-table, 2026-06-01)' });
    expect(removal?.score.to).toBeGreaterThan(removal?.score.from ?? 0);
    expect(reportChange(change, 'text')).toContain('FLAG: the score rose');
  });
  test('not when the score falls', async () => {
    const change = await changeTo(without(TWO, /^ {2}providerCount: .*\n/m));
    expect(change.removals[0]?.score.to).toBeLessThan(change.removals[0]?.score.from ?? 0);
    expect(reportChange(change, 'text')).toMatch(/REMOVED Available from: was 30 .*; score \d+ → \d+\n/);
  });
  test('when the change is of other entries as well', async () => {
    const overlay = { ...without(TWO, /^ {2}providerCount: .*\n/m), [ONE]: edited(ONE, 'A small', 'A tiny') };
    expect(await reportOf(overlay)).toMatch(
      /Example Two \(example-two\): REMOVED Available from: .* FLAG: in a change that also edits Example One\n/,
    );
    const news = { 'models/new.md': edited(ONE, 'name: Example One', 'name: Newcomer').replace('aliases: [ex-1]\n', '') };
    expect(await reportOf({ ...overlay, ...news })).toContain('FLAG: in a change that also edits Example One and 1 more');
  });
});

describe('values', () => {
  test('that were read again on a later day are one number', async () => {
    const later = (file: string) => ({ [file]: edited(file, /asOf: 2026-07-01/g, 'asOf: 2026-07-02') });
    const report = await reportOf({
      ...later(ONE),
      ...later(TWO),
      'site.yaml': edited('site.yaml', /today: .*/, 'today: 2026-07-02'),
    });
    expect(report).toMatch(/^0 entries added, 0 removed, 0 edited; 19 values confirmed; /);
    expect(report).not.toContain('Edited entries');
  });
  test('that change, or come from another source, are listed, first and all of them', async () => {
    const report = await reportOf({
      [ONE]: edited(ONE, 'value: 0.4, source: example-list', 'value: 0.4, source: example-table'),
      [TWO]: edited(TWO, 'contextTokens: { value: 1000000', 'contextTokens: { value: 1000001'),
    });
    expect(report.split('\n').slice(2, 5)).toEqual([
      'Edited entries (2)',
      '  Example One (example-one): Input price: $0.40 (example-list, 2026-07-01) → $0.40 (example-table, 2026-07-01)',
      '  Example Two (example-two): Context window: 1,000,000 (example-list, 2026-07-01) → 1,000,001 (example-list, 2026-07-01)',
    ]);
  });
  test('stand before other edits, with both days', async () => {
    const text = edited(TWO, 'contextTokens: { value: 1000000', 'contextTokens: { value: 900000');
    const overlay = { [ONE]: edited(ONE, 'A small', 'A tiny'), [TWO]: text.replaceAll('asOf: 2026-07-01', 'asOf: 2026-07-09') };
    const [, first, second] = (await reportOf(overlay)).split('\n\n')[1]?.split('\n') ?? [];
    expect(first).toContain(
      'Example Two (example-two): Context window: 1,000,000 (example-list, 2026-07-01) → 900,000 (example-list, 2026-07-09)',
    );
    expect(second).toBe('  Example One (example-one): text changed: summary');
  });
  test('that are disputed, and were read again, are among that number', async () => {
    const later = edited(TWO, 'other, asOf: 2026-06-15', 'other, asOf: 2026-06-16');
    expect((await changeTo({ [TWO]: later })).changed).toMatchObject([{ slug: 'example-two', confirmedValues: 1, texts: [] }]);
  });
  test('with an earlier day are changes', async () => {
    const earlier = edited(
      TWO,
      '1000000, source: example-list, asOf: 2026-07-01',
      '1000000, source: example-list, asOf: 2026-06-30',
    );
    expect(await reportOf({ [TWO]: earlier })).toContain(
      '1,000,000 (example-list, 2026-07-01) → 1,000,000 (example-list, 2026-06-30)',
    );
  });
});

describe('lists that a reviewer must see whole', () => {
  const open = Array.from({ length: 300 }, (_, index) => ({
    slug: `s${index}`,
    name: 'N',
    id: 'x',
    text: 'x is 1. Is that right?',
  }));
  test('are whole for a terminal', async () => {
    const change = { ...(await changeTo({})), questions: { open, answered: [] } };
    expect(reportChange(change, 'text').match(/Is that right\?/g)).toHaveLength(300);
  });
  test('are whole for a terminal, edited entries as well', async () => {
    const [change] = (await changeTo({ [ONE]: edited(ONE, 'contextTokens: { value: 128000', 'contextTokens: { value: 99000') }))
      .changed;
    const changed = Array.from({ length: 60 }, () => change).filter((one) => one !== undefined);
    expect(reportChange({ ...(await changeTo({})), changed }, 'text').match(/Context window: 128,000/g)).toHaveLength(60);
  });
  test('end in a comment where it has no room for more', async () => {
    const change = { ...(await changeTo({})), questions: { open, answered: [] } };
    const markdown = reportChange(change, 'markdown');
    expect(markdown).toMatch(/### Questions \(300\)\n[^]*- and \d+ more; visavis diff lists them all\n/);
    expect(Buffer.byteLength(markdown)).toBeLessThan(11_000);
  });
});

describe('settings', () => {
  test('weights are told first, by sub-score, then what else changed in which file', async () => {
    const change = await changeTo({
      'ranking.yaml': edited('ranking.yaml', 'weight: 0.35', 'weight: 0.3')
        .replace('Quality, weight: 0.3,', 'Quality, weight: 0.35,')
        .replace('samples: 50', 'samples: 60'),
      'site.yaml': edited('site.yaml', 'today: 2026-07-15', 'today: 2026-07-16'),
      'needs/run-models.md': edited('needs/run-models.md', 'at home', 'here'),
    });
    expect(change.settings).toEqual([
      { title: 'weights', changes: ['adoption 0.35 → 0.30', 'quality 0.30 → 0.35'] },
      { title: 'ranking.yaml', changes: ['robustness.samples 50 → 60'] },
      { title: 'site.yaml', changes: ['today 2026-07-15 → 2026-07-16'] },
      { title: 'needs', changes: ['run-models edited'] },
    ]);
    expect(reportChange(change, 'text')).toContain('  weights changed: adoption 0.35 → 0.30, quality 0.30 → 0.35\n');
  });
  test('what comes and goes is named', async () => {
    const added = { 'capabilities/new-one.md': '---\nname: New one\ngroup: language\nsummary: Something new.\n---\n' };
    expect((await changeTo(added)).settings).toEqual([{ title: 'capabilities', changes: ['new-one added'] }]);
  });
  test('tell moves in rank that are recorded, by entry and day', async () => {
    const moves = 'moves:\n  - { day: 2026-07-01, entry: example-one, from: 14, to: 2, why: content }\n';
    expect((await changeTo({ 'moves.yaml': moves })).settings).toEqual([
      { title: 'moves', changes: ['example-one 2026-07-01 added'] },
    ]);
  });
});

test('programs are given all of it in the shape that is documented', async () => {
  const answer = 'confirmed: { contextTokens: Its maker states so. }\ncapabilities:';
  const change = await changeTo({
    [ONE]: edited(ONE, 'capabilities:', answer)
      .replace(/^ {2}toolCalling: .*\n/m, '')
      .replace('value: 61.5', 'value: 0.7'),
    'site.yaml': edited('site.yaml', 'today: 2026-07-15', 'today: 2026-07-16'),
  });
  expect(changeShape.parse(JSON.parse(JSON.stringify(change)))).toMatchObject({
    removals: [{ label: 'Tool calling' }],
    questions: { open: [{ id: 'example-puzzles' }], answered: [{ id: 'contextTokens' }] },
    settings: [{ title: 'site.yaml' }],
  });
});

test('entries that leave the ranking are named, and counted', async () => {
  const status = 'facts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n';
  const gone = await catalogueOf(await contentWith({ [ONE]: edited(ONE, 'facts:\n', status) }));
  const told = (from: Catalogue, to: Catalogue) => reportChange(viewSiteChange(from, to), 'text');
  expect(told(base, gone)).toContain('Entries that leave the ranking (1)\n  Example One (example-one)\n');
  expect(told(gone, base)).toContain('Entries that enter the ranking (1)\n  Example One (example-one)\n');
});

test('a report that is longer than a comment may be ends with a whole line, and says so', () => {
  const line = `- ${'é'.repeat(100)}\n`;
  const fitted = fitComment(line.repeat(1000));
  expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(60_000);
  expect(fitted.replace(line.repeat(10), '')).toMatch(
    /é\n\nThis report is longer than a comment may be; `npm run diff` shows all of it\.\n$/,
  );
  expect(fitComment(line)).toBe(line);
});

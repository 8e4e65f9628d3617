import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/comparison/outcome.ts';
import { viewHeadline } from '../../../src/views/comparison/headline.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument, type EntryDocument } from '../../../src/views/entry-document.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const context = { ...viewContext(catalogue), categoryNames: { writers: 'Writers', 'ocr-tools': 'OCR tools' } };
const scored = (name: string, score: number, category?: string): EntryDocument => {
  const document = entryDocument(catalogue, entryOf(name));
  return { ...document, category, score: { ...document.score, score } };
};
const ONE = scored('one', 76.4, 'writers');
const TWO = scored('two', 60, 'ocr-tools');
const CLAY = scored('clay', 55, 'writers');
const say = (outcome: Outcome, documents = [ONE, TWO]) => viewHeadline(outcome, documents, context);

describe('a winner', () => {
  test('is named, with the figures as shown, its gap, and how sure that is', () =>
    expect(say({ type: 'winner', side: 'a', gap: 16, share: 0.98 })).toEqual({
      headline: 'Example One leads',
      detail: '76 to 60: 16 points ahead of Example Two, and ahead in 98% of 50 samples of other weights and of what is unknown.',
    }));
  test('has its own figure first, whichever side it stands on', () =>
    expect(say({ type: 'winner', side: 'b', gap: 16, share: 1 }, [TWO, ONE])).toMatchObject({
      headline: 'Example One leads',
      detail: expect.stringMatching(/^76 to 60: /) as string,
    }));
  test('of three is ahead of the next', () =>
    expect(say({ type: 'winner', side: 'a', gap: 16, share: 1 }, [ONE, TWO, CLAY]).detail).toMatch(
      /^Example One 76, Example Two 60 and Example Clay 55: 16 points ahead of the next, /,
    ));
});

describe('a leader that is not current', () => {
  const living = (change: Partial<EntryDocument['lifeCycle']>) => ({
    ...ONE,
    lifeCycle: { ...ONE.lifeCycle, isCurrent: false, ...change },
  });
  const ending = living({ isEnding: true, end: '2026-12-01' });
  const won = { type: 'winner', side: 'a', gap: 16, share: 1 } as const;
  test('has its end told with its lead, in the sentence that people quote', () => {
    expect(say(won, [ending, TWO]).headline).toBe('Example One leads, but it ends on 1 Dec 2026');
    expect(say(won, [living({ status: 'legacy' }), TWO]).headline).toBe('Example One leads, but its maker calls it legacy');
  });
  test('has it told where not all is measured, too', () => {
    const open = { type: 'too-close', leader: 'a', gap: 16, share: 1, unmeasured: ['quality'], holds: true } as const;
    expect(say(open, [ending, TWO]).headline).toBe('Example One is ahead, but not all is measured, and it ends on 1 Dec 2026');
  });
  test('is the leader alone: the end of another side is told below', () =>
    expect(say({ ...won, side: 'b' }, [ending, TWO]).headline).toBe('Example Two leads'));
});

describe('too close to call', () => {
  const close = { type: 'too-close', leader: 'a', gap: 1, share: 0.7, unmeasured: [], holds: true } as const;
  test('says who is ahead, and in how many samples', () =>
    expect(say(close)).toEqual({
      headline: 'Too close to call',
      detail: '76 to 60. Example One is 1 point ahead, and ahead in 70% of 50 samples of other weights and of what is unknown.',
    }));
  test('says of a large lead that it rests on what may not decide', () => {
    const { matchGraph, ...others } = context.ranking.subScores;
    const subScores = {
      ...others,
      matchGraph: { label: 'Match Graph', weight: 0.15, definition: 'x', ...matchGraph, decides: false },
    };
    const detailOf = (outcome: Outcome) =>
      viewHeadline(outcome, [ONE, TWO], { ...context, ranking: { ...context.ranking, subScores } }).detail;
    const words = 'Without Match Graph, which may not decide, the lead is too small.';
    expect(detailOf({ ...close, gap: 16, holds: false })).toContain(words);
    expect(detailOf({ ...close, gap: 16, holds: true })).not.toContain(words);
    expect(detailOf({ ...close, gap: 1, holds: false })).not.toContain(words);
  });
  test('says of a tie that it is one', () => {
    expect(say({ ...close, leader: undefined }).detail).toBe('76 to 60. The scores are equal.');
    expect(say({ ...close, leader: undefined }, [ONE, TWO, CLAY]).detail).toMatch(/The highest score is shared\.$/);
  });
  test('names the sub-scores that are not measured for every side', () => {
    expect(say({ ...close, unmeasured: ['quality'] }).detail).toMatch(/ Quality is not measured for every side\.$/);
    expect(say({ ...close, unmeasured: ['adoption', 'quality'] }).detail).toMatch(/ Adoption and Quality are not measured /);
  });
});

describe('no winner at all', () => {
  test('between kinds: each is what it is, on its own scale', () => {
    const { headline, detail } = say({ type: 'different-kinds' }, [ONE, scored('kit', 36)]);
    expect(headline).toBe('Different kinds: no overall winner');
    expect(detail).toMatch(/^Example One is a model and scores 76\/100 among models; Example Kit is a repository /);
  });
  test('between categories: each among its own, whose names keep their capitals', () => {
    const { headline, detail } = say({ type: 'different-categories' });
    expect(headline).toBe('Different categories: no overall winner');
    expect(detail).toMatch(/^Example One scores 76\/100 among writers; Example Two scores 60\/100 among OCR tools\. /);
  });
  test('with what is gone, and of whom no source says so: that a maker still looks after it is not recorded', () => {
    const { headline, detail } = say({ type: 'gone', sides: ['b'] });
    expect(headline).toBe('Example Two is retired');
    expect(detail).toMatch(/^No source says that Example One has ended as well\./);
    const status = { status: { value: 'retired', source: 's', asOf: '2026-07-01' } };
    expect(say({ type: 'gone', sides: ['b'] }, [{ ...ONE, disputed: status }, TWO]).detail).toMatch(
      /^Sources differ on whether Example One has ended as well\./,
    );
    expect(say({ type: 'gone', sides: ['a', 'b'] })).toMatchObject({
      headline: 'Example One and Example Two are retired',
      detail: expect.stringMatching(/^None of them is maintained by its maker any more\./) as string,
    });
  });
  test('where too little is known, and of whom', () =>
    expect(say({ type: 'not-ranked', sides: ['b'] })).toEqual({
      headline: 'Too little is known to rank Example Two',
      detail: 'Of the score of Example Two too little is known, and so no winner is named.',
    }));
});

import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/comparison/outcome.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument } from '../../../src/views/entry-document.ts';
import { viewHeadline } from '../../../src/views/comparison/headline.ts';
import { leadShare } from '../../../src/views/comparison/lead-share.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const published = viewContext(catalogue);
const { matchGraph, ...others } = published.ranking.subScores;
if (matchGraph === undefined) throw new Error('the fixtures have no match graph');
const subScores = { ...others, matchGraph: { ...matchGraph, decides: false } };
const context = { ...published, ranking: { ...published.ranking, subScores } };
const documents = ['one', 'two'].map((name) => entryDocument(catalogue, entryOf(name)));

test('a share that is too small for a lead is not rounded up to what a lead takes', () => {
  const shown = [0.93, 0.946, 0.9499, 0.95, 0.956].map((share) => leadShare(share, context));
  expect(shown).toEqual(['93%', '94%', '94%', '95%', '96%']);
});

describe('what is too close says what is missing', () => {
  const detailOf = (changed: Partial<Outcome & { readonly type: 'too-close' }>) =>
    viewHeadline(
      { type: 'too-close', leader: 'b', gap: 4, share: 0.9, unmeasured: [], holds: true, ...changed },
      documents,
      context,
    ).detail;

  test('where the share or the points alone would be enough', () => {
    expect(detailOf({ share: 0.98 })).toMatch(/ahead in 98% of .*\. A lead takes 5 points and 95%\.$/);
    expect(detailOf({ gap: 6 })).toMatch(/6 points ahead.*\. A lead takes 5 points and 95%\.$/);
  });
  test('where both are, and what may not decide makes up the points', () =>
    expect(detailOf({ gap: 6, share: 0.98, holds: false })).toMatch(
      /\. Without Match Graph, which may not decide, the lead is too small\.$/,
    ));
  test('by what is not measured, where that is the reason', () =>
    expect(detailOf({ gap: 6, share: 0.98, unmeasured: ['quality'] })).toMatch(/\. Quality is not measured for every side\.$/));
  test('and nothing where neither is', () => expect(detailOf({})).not.toContain('A lead takes'));
});

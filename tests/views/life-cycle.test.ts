import { describe, expect, test } from 'vitest';
import type { LifeCycle } from '../../src/entries/life-cycle.ts';
import { kindViews } from '../../src/kinds/kinds.ts';
import { endingClause, endSentence, goneClause, goneWords, passingWords, viewStatus } from '../../src/views/life-cycle.ts';

const context = { kinds: kindViews };
const living = (change: Partial<LifeCycle>, kind = 'model') => ({
  kind,
  lifeCycle: {
    status: undefined,
    isGone: false,
    isEnding: false,
    isCurrent: change.isGone !== true && change.isEnding !== true && change.status !== 'legacy',
    end: undefined,
    daysLeft: undefined,
    successor: undefined,
    ...change,
  },
});
const badge = (...given: Parameters<typeof living>) => viewStatus(living(...given), context);
const sentence = (...given: Parameters<typeof living>) =>
  endSentence('Example One', living(...given), { ...context, today: '2026-07-15' });

describe('the badge beside a name', () => {
  test('says nothing of what readers expect, nor of what is unknown', () => {
    expect(badge({ status: 'active' })).toBeUndefined();
    expect(badge({})).toBeUndefined();
  });
  test('names any other status by its label', () => {
    expect(badge({ status: 'preview' })).toEqual({ text: 'Preview', isGone: false });
    expect(badge({ status: 'deprecated', isEnding: true })).toEqual({ text: 'Deprecated', isGone: false });
  });
  test('names the day of an end that is announced', () =>
    expect(badge({ status: 'deprecated', isEnding: true, end: '2026-09-01', daysLeft: 48 })).toEqual({
      text: 'Ends 1 Sep 2026',
      isGone: false,
    }));
  test('says of what is gone since when, where that is known', () => {
    expect(badge({ status: 'retired', isGone: true })).toEqual({ text: 'Retired', isGone: true });
    expect(badge({ status: 'retired', isGone: true, end: '2026-01-14' })).toEqual({ text: 'Retired 14 Jan 2026', isGone: true });
    expect(badge({ status: 'archived', isGone: true }, 'repository')).toEqual({ text: 'Archived', isGone: true });
  });
  test('never calls active what a day has ended', () =>
    expect(badge({ status: 'active', isGone: true, end: '2026-01-14' })?.text).toBe('Retired 14 Jan 2026'));
});

describe('the sentence in a verdict', () => {
  test('tells of an end that is past', () => {
    expect(sentence({ status: 'retired', isGone: true, end: '2026-01-14' })).toBe('Example One was retired on 14 Jan 2026.');
    expect(sentence({ status: 'archived', isGone: true }, 'repository')).toBe('Example One is archived.');
  });
  test('tells of an end that is near, and how near', () => {
    expect(sentence({ isEnding: true, end: '2026-07-16', daysLeft: 1 })).toBe(
      'Example One will be retired on 16 Jul 2026, 1 day after 15 Jul 2026.',
    );
    expect(sentence({ isEnding: true, end: '2026-09-01', daysLeft: 48 })).toMatch(/1 Sep 2026, 48 days/);
  });
  test('is none where the end is far away, unknown, or not announced', () => {
    expect(sentence({ isEnding: true, end: '2027-07-15', daysLeft: 365 })).toBeUndefined();
    expect(sentence({ status: 'deprecated', isEnding: true })).toBeUndefined();
    expect(sentence({ status: 'active' })).toBeUndefined();
  });
});

describe('the clause for a sentence that puts it first', () => {
  const clause = (...given: Parameters<typeof living>) => endingClause(living(...given), context);
  test('tells the day of its end, however far, before its status', () => {
    expect(clause({ status: 'deprecated', isEnding: true, end: '2026-09-01' })).toBe('it ends on 1 Sep 2026');
    expect(clause({ status: 'active', isEnding: true, end: '2028-09-01' })).toBe('it ends on 1 Sep 2028');
  });
  test('tells what its maker calls it, where no day is known', () => {
    expect(clause({ status: 'legacy' })).toBe('its maker calls it legacy');
    expect(clause({ status: 'deprecated', isEnding: true }, 'repository')).toBe('its maker calls it deprecated');
  });
  test('is none of what is current', () => {
    expect(clause({ status: 'active' })).toBeUndefined();
    expect(clause({ status: 'preview' })).toBeUndefined();
    expect(clause({})).toBeUndefined();
  });
});

describe('what is gone', () => {
  const named = (name: string, status: string, kind = 'model') => ({ name, ...living({ status, isGone: true }, kind) });
  test('is called as its kind calls it, in a list by every name that it may have', () => {
    expect(goneWords(['model'], context)).toBe('retired');
    expect(goneWords(['model', 'repository'], context)).toBe('retired or archived');
  });
  test('as what is not current is called: by each kind that knows of it, once', () => {
    expect(passingWords(['model'], context)).toBe('ending, deprecated or legacy');
    expect(passingWords(['repository'], context)).toBe('deprecated or legacy');
    expect(passingWords(['model', 'repository'], context)).toBe('ending, deprecated or legacy');
    expect(passingWords(['unknown'], context)).toBe('');
  });
  test('is told with who it is', () => {
    expect(goneClause([named('One', 'retired')], context)).toBe('One is retired');
    expect(goneClause([named('One', 'retired'), named('Two', 'retired')], context)).toBe('One and Two are retired');
    expect(goneClause([named('One', 'retired'), named('Kit', 'archived', 'repository')], context)).toBe(
      'One is retired and Kit is archived',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { settlingSignals } from '../../src/comparison/settling.ts';
import { smallMethod } from '../support/entries.ts';

const WIDE = [0, 20, 50, 80, 100];
const NARROW = [49, 50, 50, 50, 51];
const signalsWith = (quantiles: Readonly<Record<string, readonly number[]>>, decides = true) => {
  const method = smallMethod();
  const { quality, ...others } = method.subScores;
  return {
    ...method,
    subScores: { ...others, quality: { label: 'Quality', weight: 0.3, definition: 'x', ...quality, decides } },
    reference: {
      kinds: { model: Object.fromEntries(Object.entries(quantiles).map(([id, list]) => [id, [...list]])) },
      categories: {},
    },
  };
};
/** A side of which signals of sub-scores are unknown, each with its share. */
const side = (open: Readonly<Record<string, Readonly<Record<string, number>>>>) => ({
  kind: 'model',
  category: undefined,
  score: { open },
});
const ALL_WIDE = { users: WIDE, listed: WIDE, exam: WIDE, fresh: WIDE, room: WIDE };

describe('what could settle an open comparison', () => {
  test('are unknown signals, those first that could move a score most: weight times share times range', () =>
    expect(
      settlingSignals([side({ adoption: { users: 0.6 } }), side({ quality: { exam: 0.5 } })], signalsWith(ALL_WIDE)),
    ).toEqual([
      { side: 0, subScore: 'adoption', signal: 'users', points: expect.closeTo(21, 6) as number },
      { side: 1, subScore: 'quality', signal: 'exam', points: expect.closeTo(15, 6) as number },
    ]));
  test('may be the same signal of both sides', () => {
    const both = side({ quality: { exam: 0.5 } });
    expect(settlingSignals([both, both], signalsWith(ALL_WIDE)).map((open) => open.side)).toEqual([0, 1]);
  });
  test('are none that the entries of the category cannot have', () => {
    const method = signalsWith(ALL_WIDE);
    const model = Object.fromEntries(
      Object.entries(method.signals.model ?? {}).map(([id, own]) => [
        id,
        own.map((signal) => (signal.id === 'exam' ? { ...signal, notIn: ['vectors'] } : signal)),
      ]),
    );
    const asked = { ...method, signals: { model } };
    const open = side({ quality: { exam: 1 } });
    expect(settlingSignals([{ ...open, category: 'vectors' }, open], asked).map((one) => one.side)).toEqual([1]);
  });
  test('are three at most', () => {
    const unknown = side({ adoption: { users: 0.6, listed: 0.4 }, quality: { exam: 0.5, fresh: 0.5 }, ecosystem: { room: 1 } });
    const found = settlingSignals([unknown, unknown], signalsWith(ALL_WIDE));
    expect(found).toHaveLength(3);
    expect(found.map(({ signal }) => signal)).toEqual(['users', 'users', 'room']);
  });
});

describe('what could not', () => {
  test('is a signal that hardly differs among entries of the kind', () =>
    expect(settlingSignals([side({ adoption: { users: 0.6 } })], signalsWith({ users: NARROW }))).toEqual([]));
  test('is a signal of a sub-score that may not decide', () => {
    const unknown = side({ quality: { exam: 0.5 } });
    expect(settlingSignals([unknown], signalsWith(ALL_WIDE, false))).toEqual([]);
    expect(settlingSignals([unknown], signalsWith(ALL_WIDE, true))).toHaveLength(1);
  });
  test('is anything where all is known', () =>
    expect(settlingSignals([side({}), side({ quality: {} })], signalsWith(ALL_WIDE))).toEqual([]));
});

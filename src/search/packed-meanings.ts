/** What words ask for as it travels: a column for each part of it, since like stands beside like there and packs small. */
import { lettersOf, numbersOf } from './letters.ts';
import type { Wish, WordMeaning } from './question-index.ts';

/** One line, or one letter, per meaning. */
export interface PackedMeanings {
  /** With tabs between them. */
  readonly words: string;
  readonly phrases: string;
  readonly notes: string;
  /** The number of the kind; -1 for any. */
  readonly kinds: string;
  /** The place of the type among all. */
  readonly types: string;
  /** The fact, category or capability. */
  readonly facts: string;
  /** Values or makers, with tabs between them. */
  readonly values: string;
  /** Of what is yes or no, one bit each. */
  readonly flags: string;
  readonly units: string;
}

const TYPES = [
  'value',
  'order',
  'amount',
  'makers',
  'category',
  'capability',
  'kind',
  'nothing',
] as const satisfies readonly Wish['type'][];
const FLAGS = ['isGone', 'isDown', 'isMoney', 'isYear'] as const;

/** All that wishes of any type have. */
interface Parts {
  readonly type: Wish['type'];
  readonly fact: string;
  readonly values: readonly string[];
  readonly flags: Readonly<Record<(typeof FLAGS)[number], boolean>>;
  readonly unit: string;
}

const partsOf = (wish: Wish): Parts => ({
  type: wish.type,
  fact: 'fact' in wish ? wish.fact : 'id' in wish ? wish.id : '',
  values: wish.type === 'value' ? wish.values : wish.type === 'makers' ? wish.makers : [],
  flags: {
    isGone: wish.type === 'value' && wish.isGone === true,
    isDown: wish.type === 'order' && wish.isDown,
    isMoney: wish.type === 'amount' && wish.isMoney,
    isYear: wish.type === 'amount' && wish.isYear === true,
  },
  unit: (wish.type === 'amount' ? wish.unit : undefined) ?? '',
});

function wishOf({ type, fact, values, flags: { isGone, isDown, isMoney, isYear }, unit }: Parts): Wish {
  if (type === 'value') return { type, fact, values, ...(isGone ? { isGone } : {}) };
  if (type === 'order') return { type, fact, isDown };
  if (type === 'amount') return { type, fact, isMoney, ...(isYear ? { isYear } : {}), ...(unit === '' ? {} : { unit }) };
  if (type === 'makers') return { type, makers: values };
  return type === 'category' || type === 'capability' ? { type, id: fact } : { type };
}

const TAB = '\t';

export function packMeanings(meanings: readonly WordMeaning[]): PackedMeanings {
  const wishes = meanings.map(({ wish }) => partsOf(wish));
  const lines = (all: readonly string[]) => all.join('\n');
  return {
    words: lines(meanings.map(({ words }) => words.join(TAB))),
    phrases: lines(meanings.map(({ phrase }) => phrase)),
    notes: lines(meanings.map(({ note = '' }) => note)),
    kinds: lettersOf(meanings.map(({ kind = -1 }) => kind)),
    types: lettersOf(wishes.map(({ type }) => TYPES.indexOf(type))),
    facts: lines(wishes.map(({ fact }) => fact)),
    values: lines(wishes.map(({ values }) => values.join(TAB))),
    flags: lettersOf(wishes.map(({ flags }) => FLAGS.reduce((bits, flag, at) => bits + (flags[flag] ? 2 ** at : 0), 0))),
    units: lines(wishes.map(({ unit }) => unit)),
  };
}

export function unpackMeanings(packed: PackedMeanings): WordMeaning[] {
  const [words, phrases, notes, facts, values, units] = (['words', 'phrases', 'notes', 'facts', 'values', 'units'] as const).map(
    (column) => packed[column].split('\n'),
  );
  const [kinds, flags] = [numbersOf(packed.kinds), numbersOf(packed.flags)];
  const listed = (text = '') => (text === '' ? [] : text.split(TAB));
  return numbersOf(packed.types).map((type, at): WordMeaning => {
    const has = (flag: number) => Math.floor((flags[at] ?? 0) / 2 ** flag) % 2 === 1;
    const wish = wishOf({
      type: TYPES[type] ?? 'nothing',
      fact: facts?.[at] ?? '',
      values: listed(values?.[at]),
      flags: { isGone: has(0), isDown: has(1), isMoney: has(2), isYear: has(3) },
      unit: units?.[at] ?? '',
    });
    const [kind = -1, note = ''] = [kinds[at], notes?.[at]];
    return {
      words: listed(words?.[at]),
      ...(kind < 0 ? {} : { kind }),
      wish,
      phrase: phrases?.[at] ?? '',
      ...(note === '' ? {} : { note }),
    };
  });
}

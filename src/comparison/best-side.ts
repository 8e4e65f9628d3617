/** Which column of a row holds the best value. */
import type { FactValue } from '../../schemas/content.ts';
import type { RowSubject } from './row.ts';
import { SIDES, type SideName } from './sides.ts';
import { isAlike } from '../../schemas/alike.ts';
import { comparable, isWithinRounding, type Rounded } from './displayed.ts';

/** The one value that beats every other one, by more than their sources round, and by more than nearly nothing. */
export function bestSide(subject: RowSubject, cells: readonly (Rounded & { readonly value: FactValue })[]): SideName | undefined {
  if (subject.better === 'none') return undefined;
  const shown = cells.map(({ value, roundedTo }) => ({ value: comparable(subject, value), roundedTo, stated: value }));
  type Shown = (typeof shown)[number];
  const beats = (one: Shown, other: Shown) => {
    if (one.value === undefined || other.value === undefined || isWithinRounding(one, other)) return false;
    if (isAlike(subject, one.stated, other.stated)) return false;
    return one.value !== other.value && one.value > other.value === (subject.better === 'higher');
  };
  return SIDES[
    shown.findIndex((one, at) => one.value !== undefined && shown.every((other, index) => index === at || beats(one, other)))
  ];
}

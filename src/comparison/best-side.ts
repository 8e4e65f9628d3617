/** Which column of a row holds the best value. */
import type { FactValue } from '../../schemas/content.ts';
import type { RowSubject } from './row.ts';
import { SIDES, type SideName } from './sides.ts';
import { comparable } from './displayed.ts';

/** The one value that beats every other one. */
export function bestSide(subject: RowSubject, values: readonly FactValue[]): SideName | undefined {
  if (subject.better === 'none') return undefined;
  const shown = values.map((value) => comparable(subject, value));
  const beats = (one: number | string, other: number | string) => one !== other && one > other === (subject.better === 'higher');
  const isBest = (one: number | string | undefined, at: number) =>
    one !== undefined && shown.every((other, index) => index === at || (other !== undefined && beats(one, other)));
  return SIDES[shown.findIndex(isBest)];
}

/** Facts and results that a change takes away: hiding a value must not pay, and must not hide in a change of something else. */
import { isEdited, type EntryChange } from './entry-change.ts';

export interface Removal {
  readonly slug: string;
  readonly name: string;
  readonly label: string;
  readonly was: string;
  /** The shown score before and after. */
  readonly score: { readonly from: number; readonly to: number };
  /** Names of the other entries that the change adds or edits. */
  readonly beside: readonly string[];
}

/** Every removed value, with what a reviewer needs to judge it, in the order of `changed`. */
export function removalsOf(
  changed: readonly EntryChange[],
  added: readonly { readonly slug: string; readonly name: string }[],
): Removal[] {
  const touched = [...changed.filter(isEdited), ...added];
  return changed.flatMap(({ slug, name, values, points }) => {
    const beside = touched.filter((other) => other.slug !== slug).map((other) => other.name);
    return values.flatMap(({ label, from, to }) =>
      from === undefined || to !== undefined ? [] : [{ slug, name, label, was: from, score: points, beside }],
    );
  });
}

/** Whether nothing was lost by hiding the value. */
export const isSuspect = ({ score }: Removal): boolean => score.to >= score.from;

/** The columns of a comparison. */

/** The columns of a comparison, from the left. */
export const SIDES = ['a', 'b', 'c', 'd'] as const;
export type SideName = (typeof SIDES)[number];

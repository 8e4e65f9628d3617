/** The scale of scores, from 0 to 100. */

/** The score that lies nearest to a number. */
export const clampScore = (value: number): number => Math.min(100, Math.max(0, value));

/** A score as documents give it: four digits after the point. */
export const exactScore = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Data whose shape nothing has looked at yet. */

/** Keys with values. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether there is something inside a value: a mapping or a list. */
export const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value is a mapping, and no list. */
export const isMapping = (value: unknown): value is Mapping => isContainer(value) && !Array.isArray(value);

/** A value as a mapping; an empty one in place of anything else. */
export const mappingOf = (value: unknown): Mapping => (isMapping(value) ? value : {});

/** Looks values up by ids that content chooses: every object has a `constructor` that nobody put there. */

/** The value that `record` itself holds under `key`. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether every object has a property of that name, so that it cannot name a part of the method. */
export const isInherited = (name: string): boolean => name in Object.prototype;

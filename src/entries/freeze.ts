/** Freezes a value and all that it holds, so that nothing downstream can edit it. Returns the same value. */
export function deepFreeze<T>(value: T): T {
  // The bytes of a file cannot be frozen.
  if (value === null || typeof value !== 'object' || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

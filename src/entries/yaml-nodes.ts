/** What a node of parsed YAML says and where it stands. */
import { isScalar, type Node } from 'yaml';

/** The text of a key as data shows it. Objects in JavaScript have only text keys. */
export const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** The place of a node; 0 for what is written nowhere. */
export const offsetIn = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;

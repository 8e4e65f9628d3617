/** Families and makers that entries spell in different ways, so that pages would list them apart. */
import type { Kind } from '../../schemas/content.ts';
import { name } from '../../schemas/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';
import { mappingOf } from '../../schemas/mapping.ts';

interface Spelling {
  readonly file: ParsedFile;
  readonly key: string;
  readonly text: string;
}

function textAt(file: ParsedFile, key: string): string | undefined {
  const text = mappingOf(file.data)[key];
  return typeof text === 'string' ? text : undefined;
}

function spellingOf(file: ParsedFile, key: string): Spelling[] {
  const text = textAt(file, key);
  // What is no name is told as such, and is no other spelling.
  return text === undefined || !name.safeParse(text).success ? [] : [{ file, key, text }];
}

/** The spelling that most entries have; of equally many, that of the first. */
function usual(spellings: readonly Spelling[]): Spelling | undefined {
  const groups = [...Map.groupBy(spellings, ({ text }) => text).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

function problemOf({ file, key, text }: Spelling, { file: other, text: right }: Spelling, who: string): Problem {
  const message = `"${text}" is written "${right}" in ${other.file}:${other.placeOf([key]).line}${who}.`;
  return { ...file.placeOf([key]), code: 'family-spelling', message, hint: `write  ${key}: ${right}` };
}

/** Those of each group that differ from what most of it write. */
const unusual = (groups: Iterable<readonly Spelling[]>, who: string): Problem[] =>
  [...groups].flatMap((group) => {
    const right = usual(group);
    const wrong = group.filter(({ text }) => text !== right?.text);
    return right === undefined ? [] : wrong.map((one) => problemOf(one, right, who));
  });

/**
 * Entries of a kind whose maker differs from that of others only in case, spaces, hyphens and dots. At hosts whose addresses name the
 * maker a hyphen makes another account.
 */
export function checkMakers({ maker, links }: Kind, files: readonly ParsedFile[]): Problem[] {
  const isAccount = Object.values(links).some(({ makerAndNameAt = [] }) => makerAndNameAt.length > 0);
  const spellings = files.flatMap((file) => spellingOf(file, maker.field));
  return unusual(Map.groupBy(spellings, ({ text }) => (isAccount ? text.toLowerCase() : keyOf(text))).values(), '');
}

/** Entries of a kind whose family differs from that of others of their maker only in case, spaces, hyphens and dots. */
export function checkFamilies({ maker }: Kind, files: readonly ParsedFile[]): Problem[] {
  const spellings = files.flatMap((file) => spellingOf(file, 'family'));
  const groups = Map.groupBy(spellings, ({ file, text }) => `${keyOf(textAt(file, maker.field) ?? '')}: ${keyOf(text)}`);
  return unusual(groups.values(), ', by the same maker');
}

/** Families that entries of one maker spell in different ways, so that pages would list them apart. */
import type { Kind } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';

interface Spelling {
  readonly file: ParsedFile;
  readonly maker: string;
  readonly family: string;
}

function spellingOf({ maker }: Kind, file: ParsedFile): Spelling[] {
  const data = (typeof file.data === 'object' && file.data !== null ? file.data : {}) as Readonly<Record<string, unknown>>;
  const [by, family] = [data[maker.field], data.family];
  return typeof by === 'string' && typeof family === 'string' ? [{ file, maker: by, family }] : [];
}

/** The spelling that most entries have; of equally many, that of the first. */
function usual(spellings: readonly Spelling[]): Spelling | undefined {
  const groups = [...Map.groupBy(spellings, ({ family }) => family).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

function problemOf({ file, family }: Spelling, { file: other, family: right }: Spelling): Problem {
  const path = ['family'];
  const message = `"${family}" is written "${right}" in ${other.file}:${other.placeOf(path).line}, by the same maker.`;
  return { ...file.placeOf(path), code: 'family-spelling', message, hint: `write  family: ${right}` };
}

/** Entries of a kind whose family differs from that of others of their maker only in case, spaces, hyphens and dots. */
export function checkFamilies(kind: Kind, files: readonly ParsedFile[]): Problem[] {
  const spellings = files.flatMap((file) => spellingOf(kind, file));
  const groups = Map.groupBy(spellings, ({ maker, family }) => `${keyOf(maker)}: ${keyOf(family)}`);
  return [...groups.values()].flatMap((group) => {
    const right = usual(group);
    const wrong = group.filter(({ family }) => family !== right?.family);
    return right === undefined ? [] : wrong.map((one) => problemOf(one, right));
  });
}

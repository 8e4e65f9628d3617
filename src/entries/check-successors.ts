/** Successors that are written so that their pages are not found: by name, as an address, misspelt, or the entry itself. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import { byText } from '../../schemas/text-order.ts';
import { meant, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';

const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);
const isPath = (text: string) => text.includes('/') || /\.(?:md|yaml)$/.test(text);

/** Whether two slugs differ in their numbers alone: another version is another thing. */
const isOtherVersion = (a: string, b: string) => a.replace(/[\d-]/g, '') === b.replace(/[\d-]/g, '');

/** The entry that a name means which is no slug of one; `undefined` where it may be something that has no entry. What is only near to `own` is another. */
function entryMeant(own: string, text: string, entries: Named): string | undefined {
  const named = [...entries].find(([, names]) => names.some((name) => keyOf(name) === keyOf(text)))?.[0];
  if (named !== undefined) return named;
  const near = isSlug(text) || isPath(text) ? meant(text.replace(/\/+$/, '').replace(/^.*\//, ''), entries) : undefined;
  return near === undefined || near === own || isOtherVersion(near, text) ? undefined : near;
}

type Explained = Pick<Problem, 'code' | 'message' | 'hint' | 'severity'>;

function faultOf(own: string, fact: string, text: string, entries: Named): Explained | undefined {
  if (text === own)
    return {
      code: 'contradictory-facts',
      message: `The ${fact} of ${own} is the entry itself.`,
      hint: 'write what takes its place.',
    };
  if (text === 'none' || entries.has(text)) return undefined;
  const found = entryMeant(own, text, entries);
  if (found === own) return faultOf(own, fact, own, entries);
  if (found !== undefined) {
    const message = `facts.${fact}.value names "${text}", which is not the slug of an entry.`;
    return { code: 'unknown-entry', message, hint: `Did you mean ${found}?` };
  }
  if (/[.!]$|^(?:use|see|try|replaced|superseded|migrate|switch|upgrade) /i.test(text))
    return {
      code: 'invalid-value',
      message: `facts.${fact}.value is a sentence; readers would be told it as a name.`,
      hint: 'write the slug of the entry, or the name of what has none.',
    };
  if (!isPath(text)) return undefined;
  const message = `facts.${fact}.value is an address or a path; readers would be told it as a name.`;
  return { code: 'unknown-entry', message, hint: 'write the slug of the entry, or the name of what has none.' };
}

type Groups = readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[];

interface Following {
  readonly file: CheckedFile<EntryData>;
  readonly kind: Kind;
  readonly own: string;
  /** The fact that names what follows. */
  readonly fact: string;
  /** A slug or a name. */
  readonly successor: string;
}

function followings(groups: Groups): Following[] {
  return groups.flatMap(({ kind, files }) => {
    const fact = kind.lifeCycle?.successor;
    return files.flatMap((file): Following[] => {
      const value = fact === undefined ? undefined : file.data.facts[fact]?.value;
      return fact === undefined || typeof value !== 'string'
        ? []
        : [{ file, kind, own: slugOf(file.file), fact, successor: value }];
    });
  });
}

/** Entries that follow one another in a ring, as slugs from the first in the alphabet on. */
function ringOf(from: string, next: ReadonlyMap<string, string>): readonly string[] | undefined {
  const path = [from];
  for (let at = next.get(from); at !== undefined && !path.includes(at); at = next.get(at)) path.push(at);
  const isClosed = path.length > 1 && next.get(path.at(-1) ?? '') === from;
  return isClosed && from === path.toSorted(byText((slug) => slug))[0] ? path : undefined;
}

/** One problem for each ring of successors: none of its entries could be what readers should choose. */
function rings(all: readonly Following[]): Problem[] {
  const next = new Map(all.map(({ own, successor }) => [own, successor]));
  return all.flatMap(({ file, own, fact }): Problem[] => {
    const ring = ringOf(own, next);
    if (ring === undefined) return [];
    const message = `Each of these is the ${fact} of the one before: ${[...ring, own].join(', ')}.`;
    const hint = 'look up which of them is current, and take its successor out.';
    return [{ ...file.placeOf(['facts', fact, 'value']), code: 'contradictory-facts', message, hint }];
  });
}

/** What only the other entries tell: it is of another kind, or its file goes in the change that is reviewed. */
function faultBeside(
  { kind, fact, successor }: Following,
  kindOf: ReadonlyMap<string, Kind>,
  wasThere: (slug: string) => boolean,
): Explained | undefined {
  const other = kindOf.get(successor);
  if (other !== undefined && other.id !== kind.id)
    return {
      code: 'unknown-entry',
      message: `facts.${fact}.value names ${successor}, which is one of the ${other.plural.toLowerCase()}, while the entry is one of the ${kind.plural.toLowerCase()}. Does it take its place?`,
      hint: 'look it up, and write what takes its place.',
      severity: 'warning',
    };
  if (other !== undefined || !wasThere(successor)) return undefined;
  return {
    code: 'unknown-entry',
    message: `facts.${fact}.value names "${successor}", an entry that this change removes; readers would be told the slug as a name.`,
    hint: 'write what the maker names now: a slug, or a name.',
  };
}

/**
 * Problems of all successors. `entries`: slug -> names, files with faults of their own included; `wasThere` tells the entries that were there
 * before the change that is reviewed.
 */
export function checkSuccessors(groups: Groups, entries: Named, wasThere: (slug: string) => boolean = () => false): Problem[] {
  const all = followings(groups);
  const kindOf = new Map(groups.flatMap(({ kind, files }) => files.map(({ file }) => [slugOf(file), kind] as const)));
  const alone = all.flatMap((one): Problem[] => {
    const isGone = (slug: string) => wasThere(slug) && !entries.has(slug);
    // What had a place of its own before it was joined with this entry is told to who joined them.
    const isJoined = one.file.data.formerSlugs.includes(one.successor);
    const fault = faultBeside(one, kindOf, isGone) ?? (isJoined ? undefined : faultOf(one.own, one.fact, one.successor, entries));
    return fault === undefined ? [] : [{ ...one.file.placeOf(['facts', one.fact, 'value']), ...fault }];
  });
  return [...alone, ...rings(all)];
}

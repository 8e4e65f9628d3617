/** Claims that say a thing twice, or compare the entry with itself or with a bare name. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';
import { formatPath, type Path } from './format-path.ts';

type File = CheckedFile<EntryData>;

const TEXTS = ['title', 'description', 'unique', 'versus'] as const;

/** A text that an earlier claim of the entry has as well. */
function repeats(file: File): Problem[] {
  const first = new Map<string, Path>();
  return file.data.capabilities.flatMap((claim, at): Problem[] => {
    const texts = TEXTS.flatMap((key) => (claim[key] === undefined ? [] : [[['capabilities', at, key], claim[key]] as const]));
    const told = texts.find(([, text]) => first.has(text));
    for (const [path, text] of texts) if (!first.has(text)) first.set(text, path);
    if (told === undefined) return [];
    const [path, text] = told;
    const message = `${formatPath(path)} says word for word what ${formatPath(first.get(text) ?? [])} says.`;
    return [
      {
        ...file.placeOf(path),
        code: 'duplicate-claim',
        message,
        hint: 'say in each claim what it alone is about, or remove one of them.',
      },
    ];
  });
}

const SENTENCE = 'write a sentence: how others do it, as the source shows.';

/** A name that begins the text, and is no part of a longer one. */
function begunBy(text: string, own: string, names: ReadonlySet<string>): boolean {
  if (!text.startsWith(`${own} `)) return false;
  const rest = text.slice(own.length + 1);
  const isLonger = [...names].some((name) => name !== own && name.startsWith(`${own} `) && text.startsWith(name));
  return /^\p{Ll}/u.test(rest) && !isLonger;
}

interface Names {
  readonly slugs: Named;
  readonly names: ReadonlySet<string>;
  /** The names by which entries collide. */
  readonly keys: ReadonlySet<string>;
}

/** Of one claim: a name where a sentence belongs, and the entry beside itself. */
function comparedWith(file: File, at: number, { slugs, names, keys }: Names): Problem[] {
  const { versus } = file.data.capabilities[at] ?? {};
  if (versus === undefined) return [];
  const path = ['capabilities', at, 'versus'];
  const place = file.placeOf(path);
  const own = file.data.name;
  // A sentence ends as one; to spell it plainly takes longer than to look.
  const isName = slugs.has(versus) || (!/[.!?]$/.test(versus) && keys.has(keyOf(versus)));
  if (isName || !/\s/.test(versus)) {
    const self = keyOf(versus) === keyOf(own) || versus === slugOf(file.file) ? ', and that of this entry itself' : '';
    return [{ ...place, code: 'invalid-value', message: `${formatPath(path)} is a name alone${self}.`, hint: SENTENCE }];
  }
  if (!begunBy(versus, own, names)) return [];
  const message = `${formatPath(path)} begins with ${own}, so it seems to compare the entry with itself.`;
  return [
    {
      ...place,
      code: 'invalid-value',
      message,
      hint: 'begin with what it is compared with.',
      severity: 'warning',
    },
  ];
}

/** Advice for and against that is the same. */
function sameAdvice({ data: { bestFor, avoidFor }, placeOf }: File): Problem[] {
  if (bestFor === undefined || avoidFor === undefined || keyOf(bestFor.text) !== keyOf(avoidFor.text)) return [];
  const message = 'avoidFor.text says word for word what bestFor.text says.';
  return [
    {
      ...placeOf(['avoidFor', 'text']),
      code: 'contradictory-claim',
      message,
      hint: 'say when another is the better choice, or leave it out.',
    },
  ];
}

/** The faults of the claims of all entries. `entries`: slug -> names. */
export function checkClaims(
  groups: readonly { readonly kind: Kind; readonly files: readonly File[] }[],
  entries: Named,
): Problem[] {
  const names = new Set([...entries.values()].flat());
  const known = { slugs: entries, names, keys: new Set([...names].map(keyOf)) };
  return groups.flatMap(({ files }) =>
    files.flatMap((file) => [
      ...repeats(file),
      ...sameAdvice(file),
      ...file.data.capabilities.flatMap((_, at) => comparedWith(file, at, known)),
    ]),
  );
}

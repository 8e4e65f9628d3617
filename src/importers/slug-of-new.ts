/** The addresses of new entries, which begin as those of their maker do. */
import { slugFrom } from '../editing/new-entry.ts';
import type { Entry } from '../entries/entry.ts';

/** Whether a name says whose it is: its first word is one of its maker’s, as in Qwen Max by Alibaba (Qwen). */
const namesMaker = (name: string, maker: string): boolean =>
  slugFrom(maker)
    .split('-')
    .some((word) => word.length > 2 && slugFrom(name).startsWith(word));

/** What stands before the name in the slug of an entry; `undefined` where the slug follows from no name. */
function prefixOf({ slug, data: { name } }: Entry): string | undefined {
  const own = slugFrom(name);
  return slug.endsWith(own) ? slug.slice(0, slug.length - own.length) : undefined;
}

/** The slug of a new entry: the name, behind what the others of its maker have before theirs, or the maker’s name. */
export function slugOfNew(name: string, maker: string, all: readonly Entry[]): string {
  if (namesMaker(name, maker)) return slugFrom(name);
  const others = all.filter((entry) => entry.maker === maker && !namesMaker(entry.data.name, maker));
  const counts = [
    ...Map.groupBy(
      others.flatMap((entry) => prefixOf(entry) ?? []),
      (prefix) => prefix,
    ),
  ];
  const [usual] = counts.toSorted((a, b) => b[1].length - a[1].length);
  return slugFrom(`${usual?.[0] ?? `${maker.replace(/\(.*\)/, '')} `}${name}`);
}

/** The slug of a new project, which readers know by its name alone: with its owner before it only where another has that address. */
export function slugOfProject(name: string, maker: string, isFree: (slug: string) => boolean): string {
  const slug = slugFrom(name);
  return isFree(slug) ? slug : slugFrom(`${maker} ${name}`);
}

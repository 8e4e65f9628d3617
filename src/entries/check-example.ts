/** The example that stands in the empty search box: readers try it, so it compares what is here and what they may still choose. */
import type { EntryData, Kind, SiteData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';
import { lifeCycleOf } from './life-cycle.ts';

type Groups = readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[];

/** What a text calls in full, with or without its maker. */
function namedBy(text: string, groups: Groups): { readonly kind: Kind; readonly data: EntryData } | undefined {
  for (const { kind, files } of groups)
    for (const { file, data } of files) {
      const maker = String((data as unknown as Readonly<Record<string, unknown>>)[kind.maker.field] ?? '');
      const names = [data.name, ...data.aliases, slugOf(file)];
      if (names.flatMap((name) => [name, `${maker} ${name}`]).some((name) => keyOf(name) === keyOf(text))) return { kind, data };
    }
  return undefined;
}

/** Sides of the example that are no entries, and those that end or that something newer takes the place of, as warnings. Call it with all entries. */
export function checkExample(site: CheckedFile<SiteData>, groups: Groups): Problem[] {
  const { home, today } = site.data;
  const faultOf = (side: string): string | undefined => {
    const found = namedBy(side, groups);
    if (found === undefined) return 'no entry';
    if (lifeCycleOf(found.data.facts, found.kind, today).isCurrent) return undefined;
    return `not current on the site’s day, ${today}: its end is announced or over, or something newer takes its place`;
  };
  const sides = home.searchExample.split(/\s+vs\.?\s+/i);
  const isTwice = (side: string, index: number) => {
    const [first] = sides;
    const found = namedBy(side, groups);
    return index > 0 && found !== undefined && namedBy(first ?? '', groups)?.data === found.data;
  };
  return sides.flatMap((side, index): Problem[] => {
    const fault = isTwice(side, index) ? 'the entry on its other side as well' : faultOf(side);
    if (fault === undefined) return [];
    return [
      {
        ...site.placeOf(['home', 'searchExample']),
        code: 'poor-example',
        message: `home.searchExample names "${side}", which is ${fault}.`,
        hint: 'name two entries that readers may still choose, with "vs" between them.',
        severity: 'warning',
      },
    ];
  });
}

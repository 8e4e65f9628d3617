/**
 * Names of icons: the Lucide set, which `src/layouts/Icon.astro` inlines at build time.
 * The set is heavy: nothing that runs in the browser may import this file.
 */
import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import { compareText } from './text-order.ts';

const ICONS: Readonly<Record<string, { readonly body: string }>> = lucide.icons;
/** Earlier names, so that a rename in the set breaks no content. */
const RENAMED: Readonly<Record<string, { readonly parent: string }>> = lucide.aliases;

/** So many are offered for a name that the set does not have. */
const OFFERED = 3;

/** The SVG inside an icon of 24 × 24; `undefined` when the set has no icon of that name. */
export function iconBody(name: string): string | undefined {
  const current = Object.hasOwn(RENAMED, name) ? RENAMED[name]?.parent : name;
  return current !== undefined && Object.hasOwn(ICONS, current) ? ICONS[current]?.body : undefined;
}

/** How near a name is: 0 a slip of typing away, 1 with a word in common, 2 alike. `undefined` when it is not near. */
function nearness(name: string, words: readonly string[], edits: number): number | undefined {
  const { length } = words.join('');
  if (edits <= length / 4) return 0;
  if (name.split('-').some((word) => words.includes(word))) return 1;
  return edits <= length / 2 ? 2 : undefined;
}

/** The names of the set that `wanted` may stand for, the nearest first. */
export function nearIcons(wanted: string): readonly string[] {
  const words = wanted.toLowerCase().split(/[^a-z0-9]+/);
  const near = Object.keys(ICONS).flatMap((name) => {
    const edits = distance(name, words.join('-'));
    const rank = nearness(name, words, edits);
    return rank === undefined ? [] : [{ name, rank, edits }];
  });
  near.sort((a, b) => a.rank - b.rank || a.edits - b.edits || compareText(a.name, b.name));
  return near.slice(0, OFFERED).map(({ name }) => name);
}

/** What to write in place of a name that the set does not have. */
export function iconHint(name: string): string {
  const near = nearIcons(name);
  const such = near.length === 0 ? '' : `, such as ${near.join(', ')}`;
  return `use a name of https://lucide.dev/icons/${such}, or leave the key out.`;
}

/** The name of an icon. */
export const icon = z
  .string()
  .max(60)
  .refine((name) => iconBody(name) !== undefined, {
    error: ({ input }) => `is not the name of an icon of Lucide; ${iconHint(String(input))}`,
  });

/** Names of invented makers, entries and terms. The number in the name of an entry tells it apart from all others. */
import type { Random } from './random.ts';

const FIRST = [
  'Amber',
  'Birch',
  'Cedar',
  'Dune',
  'Ember',
  'Fjord',
  'Garnet',
  'Hazel',
  'Iris',
  'Juniper',
  'Kelp',
  'Linden',
  'Maple',
  'Nettle',
];
const SECOND = [
  'Arrow',
  'Beacon',
  'Canyon',
  'Delta',
  'Echo',
  'Falcon',
  'Glacier',
  'Harbour',
  'Island',
  'Jetty',
  'Kite',
  'Lantern',
  'Meadow',
];
const MAKERS = [
  'Alder',
  'Basalt',
  'Copper',
  'Drift',
  'Elm',
  'Flint',
  'Granite',
  'Heron',
  'Ivy',
  'Jasper',
  'Kestrel',
  'Larch',
  'Moss',
  'Newt',
  'Opal',
  'Pine',
];

export interface EntryName {
  readonly name: string;
  readonly slug: string;
  readonly maker: string;
}

/** What the entry with this index is called. */
export function nameOf(index: number, random: Random): EntryName {
  const words = [random.one(FIRST), random.one(SECOND), String(1000 + index)];
  return { name: words.join(' '), slug: words.join('-').toLowerCase(), maker: `${random.one(MAKERS)} Works` };
}

/** The id of the term with this index, such as `ability-07`. */
export const termId = (word: string, index: number): string => `${word}-${String(index + 1).padStart(2, '0')}`;

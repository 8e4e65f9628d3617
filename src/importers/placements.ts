/** What an editor says of new entries that no source can tell: the category that each belongs to, and a better name. */
import { parse } from 'yaml';
import * as z from 'zod';
import { RequestError } from '../editing/request-error.ts';
import { differences } from './differences.ts';
import { fetchText } from './fetch-text.ts';

export interface Placement {
  readonly category: string;
  /** What the thing is called, where that is not the name in the source. */
  readonly name?: string | undefined;
}

const named = z.record(z.string(), z.string()).refine((one) => Object.keys(one).length === 1, 'names one thing: { KEY: NAME }');
const file = z.record(z.string(), z.array(z.union([z.string(), named])));

/** The YAML of a file; what is no YAML is no file of categories either. */
function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A file of categories, each with its keys -> where each key belongs, the keys in lower case. Throws `RequestError`. */
export function parsePlacements(text: string, from: string): ReadonlyMap<string, Placement> {
  const read = parseYaml(text);
  const { data, error } = file.safeParse(read);
  if (data === undefined) throw new RequestError([`${from} lists no keys by category:`, ...differences(error, read)].join('\n'));
  const placements = new Map<string, Placement>();
  for (const [category, items] of Object.entries(data)) {
    for (const [key, name] of items.map((item) => (typeof item === 'string' ? [item] : (Object.entries(item)[0] ?? [''])))) {
      const other = placements.get((key ?? '').toLowerCase())?.category;
      if (other !== undefined) throw new RequestError(`${from} puts "${key}" into ${other} and into ${category}.`);
      placements.set((key ?? '').toLowerCase(), { category, name });
    }
  }
  return placements;
}

/** The placements in a file or at an address. Throws `RequestError`, and `DataSetError` when it cannot be read. */
export const readPlacements = async (from: string): Promise<ReadonlyMap<string, Placement>> =>
  parsePlacements((await fetchText(from)).text, from);

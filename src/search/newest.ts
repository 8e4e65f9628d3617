/** Which entries are not what readers mean who name a series without a version: "claude sonnet", "gemini flash". */
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { nameKey, seriesName } from './name-key.ts';

/** The day on which an entry came; empty where it is unknown. */
function startOf({ kind, data }: Entry): string {
  const value = data.facts[kindOf(kind).lifeCycle?.start ?? '']?.value;
  return typeof value === 'string' && value !== 'none' ? value : '';
}

/** What is called alike but for a version, by one maker and for the same work: Nine 1 and Nine 2, and not Nine 2 mini. */
const seriesOf = ({ kind, maker, data }: Entry) => [kind, data.category, maker, seriesName(nameKey(data.name))].join('\n');

/**
 * The slugs of entries that something newer stands in place of: their maker ends them or calls them superseded, or has brought a later version of
 * the same series, which is as its kind expects entries to be. What is in preview takes the place of nothing.
 */
export function pastEntries({ content: { entries }, standings }: Catalogue): ReadonlySet<string> {
  const isCurrent = ({ slug }: Entry) => standings.get(slug)?.lifeCycle.isCurrent === true;
  const isGone = ({ slug }: Entry) => standings.get(slug)?.lifeCycle.isGone === true;
  const isSettled = ({ slug, kind }: Entry) =>
    [undefined, kindOf(kind).lifeCycle?.expected].includes(standings.get(slug)?.lifeCycle.status);
  const newest = new Map<string, string>();
  for (const entry of entries.filter((one) => isCurrent(one) && isSettled(one))) {
    const series = seriesOf(entry);
    if (startOf(entry) > (newest.get(series) ?? '')) newest.set(series, startOf(entry));
  }
  const isOld = (entry: Entry) => startOf(entry) !== '' && startOf(entry) < (newest.get(seriesOf(entry)) ?? '');
  const past = entries.filter((entry) => !isGone(entry) && (!isCurrent(entry) || isOld(entry)));
  return new Set(past.map(({ slug }) => slug));
}

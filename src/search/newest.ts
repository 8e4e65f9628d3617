/** Which entries are not what readers mean who name a series without a version: "claude sonnet", "gemini flash". */
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { nameKey, seriesName } from './name-key.ts';
import { startOf } from '../entries/start-of.ts';

/** What is called alike but for a version, by one maker and for the same work: Nine 1 and Nine 2, and not Nine 2 mini. */
const seriesOf = ({ kind, maker, data }: Entry) => [kind, data.category, maker, seriesName(nameKey(data.name))].join('\n');

/** What is called as another by the same maker but for a day, as `Nine (2025-03-01)` beside Nine, is what that was then. */
const DAY = / 20\d\d \d\d \d\d$/;

function snapshotsOf(entries: readonly Entry[]): ReadonlySet<Entry> {
  const keyOf = ({ kind, maker }: Entry, name: string) => [kind, maker, name].join('\n');
  const all = entries.map((entry) => ({ entry, name: nameKey(entry.data.name).name }));
  const known = new Set(all.map(({ entry, name }) => keyOf(entry, name)));
  const snapshots = all.filter(({ entry, name }) => DAY.test(name) && known.has(keyOf(entry, name.replace(DAY, ''))));
  return new Set(snapshots.map(({ entry }) => entry));
}

/**
 * The slugs of entries that something newer stands in place of: their maker ends them or calls them superseded, or has brought a later version of
 * the same series, which is as its kind expects entries to be; or they are what another was on a day. What is in preview takes the place of nothing.
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
  const snapshots = snapshotsOf(entries);
  const past = entries.filter((entry) => !isGone(entry) && (!isCurrent(entry) || isOld(entry) || snapshots.has(entry)));
  return new Set(past.map(({ slug }) => slug));
}

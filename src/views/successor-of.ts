/** The successor of an entry, and, where that is not current itself, what can be chosen after it. */
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { standingOf } from '../matching/standings.ts';
import { entryPath } from './entry-path.ts';
import { inSentence } from './in-sentence.ts';
import { endingClause, goneLabel } from './life-cycle.ts';
import type { Heir, Successor } from './successor.ts';

function noteOf(catalogue: Catalogue, { slug, kind }: Entry): string {
  const { lifeCycle } = standingOf(catalogue, slug);
  if (lifeCycle.isGone) return `, ${inSentence(goneLabel({ kind, lifeCycle }, catalogue.method))} as well`;
  const clause = endingClause({ kind, lifeCycle }, catalogue.method);
  return clause === undefined ? '' : `, but ${clause}`;
}

function heirOf(catalogue: Catalogue, entry: Entry): Heir {
  return { slug: entry.slug, name: entry.data.name, page: entryPath(entry), note: noteOf(catalogue, entry) };
}

/** The entries that followed `first`, each the successor of the one before it; none twice. */
function followersOf(catalogue: Catalogue, first: Entry): Entry[] {
  const chain = [first];
  for (let last: Entry | undefined = first; last !== undefined;) {
    last = catalogue.entryBySlug.get(standingOf(catalogue, last.slug).lifeCycle.successor ?? '');
    if (last === undefined || chain.includes(last)) break;
    chain.push(last);
  }
  return chain.slice(1);
}

function latestAfter(catalogue: Catalogue, first: Entry): Entry | undefined {
  const lifeOf = ({ slug }: Entry) => standingOf(catalogue, slug).lifeCycle;
  if (lifeOf(first).isCurrent) return undefined;
  const followers = followersOf(catalogue, first);
  return followers.find((one) => lifeOf(one).isCurrent) ?? followers.findLast((one) => !lifeOf(one).isGone);
}

/** The successor that `own` names; `undefined` where it names none. */
export function successorOf(catalogue: Catalogue, own: Entry): Successor | undefined {
  const named = standingOf(catalogue, own.slug).lifeCycle.successor;
  if (named === undefined) return undefined;
  const entry = catalogue.entryBySlug.get(named);
  if (entry === undefined) return { slug: undefined, name: named, page: undefined, note: '', isGone: false, latest: undefined };
  const latest = latestAfter(catalogue, entry);
  return {
    ...heirOf(catalogue, entry),
    isGone: standingOf(catalogue, entry.slug).lifeCycle.isGone,
    latest: latest === undefined || latest === own ? undefined : heirOf(catalogue, latest),
  };
}

/** What is known of each entry apart from all others: where in its life it is, and what it can do. */
import type { Content } from '../entries/entry.ts';
import { lifeCycleOf, type LifeCycle } from '../entries/life-cycle.ts';
import { kindOf } from '../kinds/kinds.ts';
import { knownCapabilities } from '../../schemas/capability-answers.ts';

export interface Standing {
  readonly lifeCycle: LifeCycle;
  /** Capability -> whether it has it, as its facts or claims say; absent = unknown. */
  readonly known: Readonly<Record<string, boolean>>;
}

/** Slug -> standing. */
export type Standings = ReadonlyMap<string, Standing>;

/** The standing of every entry on the site's day. */
export function standingsOf({ entries, capabilities, site }: Content): Standings {
  const statedBy = new Map(capabilities.map(({ id, data }) => [id, data.statedBy]));
  return new Map(
    entries.map(({ slug, kind, data: { facts, capabilities: claims } }) => [
      slug,
      {
        lifeCycle: lifeCycleOf(facts, kindOf(kind), site.today),
        known: knownCapabilities({ facts, claims: claims.map(({ id }) => id) }, statedBy),
      },
    ]),
  );
}

/** Where an entry stands apart from all others. Throws `Error` for a slug that no entry has. */
export function standingOf({ standings }: { readonly standings: Standings }, slug: string): Standing {
  const standing = standings.get(slug);
  if (standing === undefined) throw new Error(`there is no entry ${slug}`);
  return standing;
}

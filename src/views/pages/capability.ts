/** Views of the capability pages. */
import type { CapabilityData, NeedData } from '../../../schemas/content.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { kinds } from '../../kinds/kinds.ts';
import { viewClaim, type ClaimView } from '../claim.ts';
import { viewContext } from '../context.ts';
import { entryPath } from '../entry-path.ts';
import { capabilityPath, editUrl } from '../links.ts';
import { proseOf } from '../prose.ts';
import { bestFirst, entriesWith, linkTo, needLink, type EntryLink, type TermLink } from './terms.ts';

export interface EntryAbility {
  readonly entry: EntryLink;
  /** `undefined` where facts state it and nobody has described it. */
  readonly claim: ClaimView | undefined;
}

export interface CapabilityView {
  readonly name: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly prose: string;
  readonly groups: readonly {
    readonly label: string;
    readonly icon: string | undefined;
    /** Entries that describe what they do of it, the best first. */
    readonly described: readonly EntryAbility[];
    /** Those of which only facts say that they have it. */
    readonly stated: readonly EntryAbility[];
  }[];
  readonly needs: readonly TermLink[];
  readonly count: number;
  readonly editUrl: string;
}

/** The page of one capability: who has it, and what each does of it. */
export function viewCapability(catalogue: Catalogue, term: Term<CapabilityData>): CapabilityView {
  const context = viewContext(catalogue);
  const entries = entriesWith(catalogue, term.id);
  const abilityOf = (entry: Entry): EntryAbility => {
    const claim = entry.data.capabilities.find((one) => one.id === term.id);
    const view = claim === undefined ? undefined : viewClaim(claim, { page: entryPath(entry) }, context);
    return { entry: linkTo(catalogue, entry), claim: view };
  };
  const groups = kinds.map(({ id, plural, icon }) => {
    const own = entries.filter((entry) => entry.kind === id).map(abilityOf);
    const sorted = own.toSorted((a, b) => bestFirst(a.entry, b.entry));
    const isDescribed = ({ claim }: EntryAbility) => claim !== undefined;
    return { label: plural, icon, described: sorted.filter(isDescribed), stated: sorted.filter((one) => !isDescribed(one)) };
  });
  const asks = ({ data }: Term<NeedData>) => [...data.requires, ...data.anyOf, ...data.prefers].includes(term.id);
  return {
    name: term.data.name,
    summary: term.data.summary,
    aliases: term.data.aliases,
    prose: proseOf(catalogue, term.prose),
    groups: groups.filter(({ described, stated }) => described.length + stated.length > 0),
    count: entries.length,
    needs: catalogue.content.needs.filter(asks).map((need) => needLink(catalogue, need)),
    editUrl: editUrl(context.site, term.file),
  };
}

/** All capabilities by group, each with the number of entries that have it. */
export function viewCapabilityIndex(
  catalogue: Catalogue,
): readonly { readonly group: string; readonly capabilities: readonly TermLink[] }[] {
  return Object.entries(catalogue.content.site.capabilityGroups)
    .map(([id, label]) => ({
      group: label,
      capabilities: catalogue.content.capabilities
        .filter(({ data }) => data.group === id)
        .map((term) => ({
          name: term.data.name,
          href: capabilityPath(term.id),
          summary: term.data.summary,
          count: entriesWith(catalogue, term.id).length,
        })),
    }))
    .filter(({ capabilities }) => capabilities.length > 0);
}

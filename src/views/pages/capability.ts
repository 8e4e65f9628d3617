/** Views of the capability pages. */
import type { CapabilityData, NeedData } from '../../../schemas/content.ts';
import { byName } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry, Term } from '../../entries/entry.ts';
import { kindIds, kinds } from '../../kinds/kinds.ts';
import { standingOf } from '../../matching/standings.ts';
import { viewClaim, type ClaimView } from '../claim.ts';
import { viewContext } from '../context.ts';
import { entryPath } from '../entry-path.ts';
import { formatCount } from '../format.ts';
import { inSentence } from '../in-sentence.ts';
import { leaderboardHref } from '../leaderboard-query.ts';
import { capabilityPath, editUrl, groupAnchor, PATHS } from '../links.ts';
import { perTerm } from '../per-catalogue.ts';
import { proseOf } from '../prose.ts';
import type { Crumb } from './crumbs.ts';
import { groupOf, type EntryGroup } from './entry-groups.ts';
import { shareRoom } from './share-room.ts';
import { bestFirst, entriesWith, linkTo, needLink, type EntryLink, type TermLink } from './terms.ts';

export interface EntryAbility {
  readonly entry: EntryLink;
  /** `undefined` where facts state it and nobody has described it. */
  readonly claim: ClaimView | undefined;
}

/** Entries of one category that have it. */
interface AbilityGroup {
  readonly label: string;
  readonly icon: string | undefined;
  /** Its leaderboard with those that have it. */
  readonly href: string;
  readonly count: number;
  /** Entries that describe what they do of it: current ones first, gone ones last, each the best first; as many as there is room for. */
  readonly described: readonly EntryAbility[];
  /** Those of which only facts say that they have it, likewise. */
  readonly stated: readonly EntryAbility[];
}

export interface CapabilityView {
  readonly name: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly prose: string;
  readonly crumbs: readonly Crumb[];
  readonly groups: readonly AbilityGroup[];
  readonly needs: readonly TermLink[];
  readonly count: number;
  /** Of each kind: `12 models`. */
  readonly countTexts: readonly string[];
  readonly editUrl: string;
}

/** So many entries stand on a page, each with at most two links: no page lists more than 200. */
const ROOM = 80;

function abilitiesOf(catalogue: Catalogue, id: string, entries: readonly Entry[]): readonly EntryAbility[] {
  const context = viewContext(catalogue);
  const abilities = entries.map((entry) => {
    const claim = entry.data.capabilities.find((one) => one.id === id);
    const view = claim === undefined ? undefined : viewClaim(claim, { page: entryPath(entry) }, context);
    const { isCurrent, isGone } = standingOf(catalogue, entry.slug).lifeCycle;
    return {
      entry: linkTo(catalogue, entry),
      claim: view,
      order: Number(view === undefined) * 3 + (isGone ? 2 : isCurrent ? 0 : 1),
    };
  });
  return abilities.toSorted((a, b) => a.order - b.order || bestFirst(a.entry, b.entry));
}

/** By category, the kinds in their order, in each the category with the most of them first. */
function groupsOf(catalogue: Catalogue, id: string): readonly AbilityGroup[] {
  const byGroup = Map.groupBy(entriesWith(catalogue, id), (entry) => groupOf(catalogue, entry).id);
  const groups = [...byGroup.values()].map((entries) => ({
    group: groupOf(catalogue, entries[0] as Entry),
    abilities: abilitiesOf(catalogue, id, entries),
  }));
  const rank = ({ kind }: EntryGroup) => kindIds.indexOf(kind);
  groups.sort((a, b) => rank(a.group) - rank(b.group) || b.abilities.length - a.abilities.length);
  const room = shareRoom(
    groups.map(({ abilities }) => abilities.length),
    ROOM,
  );
  return groups.map(({ group: { label, icon, href }, abilities }, at) => {
    const shown = abilities.slice(0, room[at]);
    return {
      label,
      icon,
      // What is gone has it too, and is counted.
      href: leaderboardHref(href, { capabilities: [id], withGone: abilities.some(({ entry }) => entry.status?.isGone === true) }),
      count: abilities.length,
      described: shown.filter(({ claim }) => claim !== undefined),
      stated: shown.filter(({ claim }) => claim === undefined),
    };
  });
}

function crumbsOf({ content }: Catalogue, { data }: Term<CapabilityData>): readonly Crumb[] {
  const group = content.site.capabilityGroups[data.group];
  const all = { name: 'Capabilities', href: PATHS.capabilities };
  return group === undefined ? [all] : [all, { name: group, href: `${PATHS.capabilities}#${groupAnchor(data.group)}` }];
}

function countTextsOf(entries: readonly Entry[]): readonly string[] {
  return kinds.flatMap(({ id, label, plural }) => {
    const count = entries.filter(({ kind }) => kind === id).length;
    return count === 0 ? [] : [formatCount(count, inSentence(label), inSentence(plural))];
  });
}

function makeCapability(catalogue: Catalogue, term: Term<CapabilityData>): CapabilityView {
  const asks = ({ data }: Term<NeedData>) => [...data.requires, ...data.anyOf, ...data.prefers].includes(term.id);
  return {
    name: term.data.name,
    summary: term.data.summary,
    aliases: term.data.aliases,
    prose: proseOf(catalogue, term.prose),
    crumbs: crumbsOf(catalogue, term),
    groups: groupsOf(catalogue, term.id),
    count: entriesWith(catalogue, term.id).length,
    countTexts: countTextsOf(entriesWith(catalogue, term.id)),
    needs: catalogue.content.needs
      .filter(asks)
      .map((need) => needLink(catalogue, need))
      .toSorted(byName),
    editUrl: editUrl(catalogue.content.site, term.file),
  };
}

/** All capabilities by group and in it by name, each with the number of entries that have it. */
export function viewCapabilityIndex(
  catalogue: Catalogue,
): readonly { readonly anchor: string; readonly group: string; readonly capabilities: readonly TermLink[] }[] {
  return Object.entries(catalogue.content.site.capabilityGroups)
    .map(([id, label]) => ({
      anchor: groupAnchor(id),
      group: label,
      capabilities: catalogue.content.capabilities
        .filter(({ data }) => data.group === id)
        .map((term) => ({
          name: term.data.name,
          href: capabilityPath(term.id),
          summary: term.data.summary,
          count: entriesWith(catalogue, term.id).length,
        }))
        .toSorted(byName),
    }))
    .filter(({ capabilities }) => capabilities.length > 0);
}

/** The page of one capability: who has it, and what each does of it. */
export const viewCapability = perTerm(makeCapability);

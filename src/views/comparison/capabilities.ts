/** The capabilities of a comparison: what several sides can do, and what one alone can. */
import type { Claim } from '../../../schemas/content.ts';
import type { AlignedCapabilities } from '../../comparison/capabilities.ts';
import { viewClaim, type ClaimView } from '../claim.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { capabilityPath } from '../links.ts';

/** A capability of several sides. */
export interface SharedCapability {
  readonly id: string;
  readonly capability: string;
  readonly href: string;
  /** One for each side, from the left; `undefined` = not described for it. */
  readonly claims: readonly (ClaimView | undefined)[];
  /** Whether each side is known to have it, described or not. */
  readonly has: readonly boolean[];
}

/** Claims that stand in full, and further ones that are named and linked. */
export interface ClaimLists {
  readonly full: readonly ClaimView[];
  readonly titles: readonly ClaimView[];
}

export interface CapabilitiesView {
  /** Those that stand in full, and those that are named and linked. */
  readonly shared: { readonly full: readonly SharedCapability[]; readonly titles: readonly SharedCapability[] };
  /** For each side, from the left, what it has and the others are known not to have. */
  readonly only: readonly ClaimLists[];
  /** For each side what is described of it, and not recorded of another side. */
  readonly open: readonly ClaimLists[];
}

/** So many claims of a side always open their text; further ones do as long as the page has room, and are links where it has none. */
const LEAST_FULL = 3;
/** More than any entry has. */
const MOST_FULL = 40;

/**
 * How many characters of claims a page may hold, beside all else that it says, so that every comparison keeps within its budget of
 * bytes (`tests/support/budgets.ts`): measured on 1,013 comparisons, a character of a claim costs what 13 of the other data cost.
 */
const ROOM_OF_PAGE = 88_500;
const COST_OF_CLAIM = 13;

/** The characters that are left for claims beside `rest`, which is all else that a page says. */
export const roomForClaims = (rest: object): number => (ROOM_OF_PAGE - JSON.stringify(rest).length) / COST_OF_CLAIM;

/**
 * How much a claim tells a reader of this very comparison: 2 when it names another side, 1 when it says what sets it
 * apart. Editors list an entry's most important claims first, so among equals their order is kept.
 */
function relevanceTo(claim: Claim, rivals: readonly EntryDocument[]): number {
  const words = [claim.unique, claim.versus, claim.description].join(' ').toLowerCase();
  const names = rivals.flatMap(({ name, aliases }) => [name.replace(/^[^:]+: /, ''), ...aliases]);
  const isNamed = names.some((name) => name.length > 2 && words.includes(name.toLowerCase()));
  return (isNamed ? 2 : 0) + (claim.unique === undefined && claim.versus === undefined ? 0 : 1);
}

const textLength = ({ title, description, unique = '', versus = '' }: ClaimView) =>
  title.length + description.length + unique.length + versus.length;

/** The characters of all claims that stand in full. */
const fullLength = ({ shared, only, open }: CapabilitiesView): number =>
  [...shared.full.flatMap(({ claims }) => claims), ...[...only, ...open].flatMap(({ full }) => full)].reduce(
    (sum, claim) => sum + (claim === undefined ? 0 : textLength(claim)),
    0,
  );

/** All capabilities of a comparison in the order in which they stand. */
interface OrderedCapabilities {
  readonly shared: readonly SharedCapability[];
  readonly only: readonly (readonly ClaimView[])[];
  readonly open: readonly (readonly ClaimView[])[];
}

/** The same with `count` claims a side in full, of which one less may be shared, so that what sets a side apart has room. */
function withFull({ shared, only, open }: OrderedCapabilities, count: number): CapabilitiesView {
  const full = shared.slice(0, count - 1);
  const roomOf = (index: number) => Math.max(0, count - full.filter((one) => one.claims[index] !== undefined).length);
  const lists = (claims: readonly ClaimView[], room: number): ClaimLists => ({
    full: claims.slice(0, room),
    titles: claims.slice(room),
  });
  return {
    shared: { full, titles: shared.slice(count - 1) },
    only: only.map((claims, index) => lists(claims, roomOf(index))),
    open: open.map((claims, index) => lists(claims, Math.max(0, roomOf(index) - (only[index]?.length ?? 0)))),
  };
}

/** As many claims in full as fit into `room` characters; at least three a side. */
function fillRoom(ordered: OrderedCapabilities, room: number): CapabilitiesView {
  let view = withFull(ordered, LEAST_FULL);
  for (let count = LEAST_FULL + 1; count <= MOST_FULL; count += 1) {
    const more = withFull(ordered, count);
    if (fullLength(more) > room) return view;
    view = more;
  }
  return view;
}

/** The capabilities of two to four entries, the most relevant first: as many in full as fit into `room` characters, at least three a side. */
export function viewCapabilities(
  aligned: AlignedCapabilities,
  documents: readonly EntryDocument[],
  context: ViewContext,
  room = 0,
): CapabilitiesView {
  const rivalsOf = (index: number) => documents.filter((_, other) => other !== index);
  const relevanceOf = (claim: Claim | undefined, index: number) =>
    claim === undefined ? 0 : relevanceTo(claim, rivalsOf(index));
  const view = (claim: Claim | undefined, index: number) => {
    const document = documents[index];
    return claim === undefined || document === undefined ? undefined : viewClaim(claim, document, context);
  };
  const most = (claims: readonly (Claim | undefined)[]) => Math.max(...claims.map(relevanceOf));
  const shared = aligned.shared
    .toSorted((p, q) => most(q.claims) - most(p.claims))
    .map(({ id, claims, has }) => ({
      id,
      capability: context.capabilityNames[id] ?? id,
      href: capabilityPath(id),
      claims: claims.map(view),
      has,
    }));
  const sorted = (claims: readonly Claim[], index: number) =>
    claims.toSorted((p, q) => relevanceOf(q, index) - relevanceOf(p, index)).flatMap((claim) => view(claim, index) ?? []);
  return fillRoom({ shared, only: aligned.only.map(sorted), open: aligned.open.map(sorted) }, room);
}

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

/** Claims of a side that stand in full; further ones are named and linked. */
const FULL_CLAIMS = 3;
/** Of these so many at most may be shared ones, so that what sets a side apart has room. */
const FULL_SHARED = 2;

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

/** The capabilities of two to four entries: at most three claims a side in full, the most relevant first. */
export function viewCapabilities(
  aligned: AlignedCapabilities,
  documents: readonly EntryDocument[],
  context: ViewContext,
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
  const full = shared.slice(0, FULL_SHARED);
  const sorted = (claims: readonly Claim[], index: number) =>
    claims.toSorted((p, q) => relevanceOf(q, index) - relevanceOf(p, index)).flatMap((claim) => view(claim, index) ?? []);
  const roomOf = (index: number) => FULL_CLAIMS - full.filter((one) => one.claims[index] !== undefined).length;
  const lists = (claims: readonly ClaimView[], room: number): ClaimLists => ({
    full: claims.slice(0, Math.max(0, room)),
    titles: claims.slice(Math.max(0, room)),
  });
  return {
    shared: { full, titles: shared.slice(FULL_SHARED) },
    only: aligned.only.map((claims, index) => lists(sorted(claims, index), roomOf(index))),
    open: aligned.open.map((claims, index) =>
      lists(sorted(claims, index), roomOf(index) - Math.min(roomOf(index), aligned.only[index]?.length ?? 0)),
    ),
  };
}

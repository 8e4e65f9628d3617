/** The view of one claim of an entry. */
import type { Claim } from '../../schemas/content.ts';
import { viewSource, type SourceView, type ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { capabilityPath, claimAnchor } from './links.ts';

export interface ClaimView {
  readonly id: string;
  readonly capability: string;
  readonly capabilityHref: string;
  readonly title: string;
  readonly description: string;
  readonly unique: string | undefined;
  readonly versus: string | undefined;
  readonly source: SourceView;
  /** Its place on the entry's own page. */
  readonly href: string;
}

/** The view of one claim of an entry. */
export function viewClaim(
  claim: Claim,
  document: Pick<EntryDocument, 'page'>,
  context: Pick<ViewContext, 'sources' | 'capabilityNames'>,
): ClaimView {
  return {
    id: claim.id,
    capability: context.capabilityNames[claim.id] ?? claim.id,
    capabilityHref: capabilityPath(claim.id),
    title: claim.title,
    description: claim.description,
    unique: claim.unique,
    versus: claim.versus,
    source: viewSource(context.sources, claim.source),
    href: `${document.page}#${claimAnchor(claim.id)}`,
  };
}

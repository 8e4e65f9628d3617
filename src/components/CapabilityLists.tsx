/** The capabilities of a comparison by the shared vocabulary: those of several sides, then those of each side alone. */
import type { SharedCapability } from '../views/comparison/capabilities.ts';
import type { ClaimView } from '../views/claim.ts';
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly view: ComparisonView;
}

/** A shared capability that does not stand in full: its name, and where each side describes it. */
function SharedTitle({ capability, view }: Props & { readonly capability: SharedCapability }) {
  return (
    <li>
      {capability.capability}:{' '}
      {view.sides.map((side, index) => {
        const claim = capability.claims[index];
        return claim === undefined ? null : (
          <a key={side.side} href={claim.href}>
            <bdi>{side.name}</bdi>
          </a>
        );
      })}
    </li>
  );
}

function Shared({ view }: Props) {
  const { full, titles } = view.capabilities.shared;
  return (
    <section id="capabilities-both">
      <h3>
        {view.sides.length === 2 ? 'Both' : 'Several'} ({full.length + titles.length})
      </h3>
      {full.length === 0 && <p>No capability is recorded for more than one side.</p>}
      {full.map((capability) => (
        <div key={capability.id} class="grid">
          {view.sides.map((side, index) => {
            const claim = capability.claims[index];
            return claim === undefined ? null : <ClaimCard key={side.side} view={claim} side={side.side} entryName={side.name} />;
          })}
        </div>
      ))}
      {titles.length > 0 && <p>More, described on their own pages:</p>}
      {titles.length > 0 && (
        <ul class="list several">
          {titles.map((capability) => (
            <SharedTitle key={capability.id} capability={capability} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OnlyProps {
  readonly side: SideView;
  readonly claims: { readonly full: readonly ClaimView[]; readonly titles: readonly ClaimView[] };
}

function Only({ side, claims: { full, titles } }: OnlyProps) {
  return (
    <section id={`capabilities-only-${side.side}`}>
      <h3>
        Recorded for <bdi>{side.name}</bdi> only ({full.length + titles.length})
      </h3>
      {full.length + titles.length === 0 && <p>None.</p>}
      {full.map((claim) => (
        <ClaimCard key={claim.id} view={claim} side={side.side} entryName={side.name} />
      ))}
      {titles.length > 0 && <p>More, described on its own page:</p>}
      {titles.length > 0 && (
        <ul class="list">
          {titles.map((claim) => (
            <li key={claim.id}>
              <a href={claim.href}>
                <Sentence text={claim.title} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function CapabilityLists({ view }: Props) {
  return (
    <>
      <Shared view={view} />
      <div class="grid">
        {view.sides.map((side, index) => {
          const claims = view.capabilities.only[index];
          return claims === undefined ? null : <Only key={side.side} side={side} claims={claims} />;
        })}
      </div>
    </>
  );
}

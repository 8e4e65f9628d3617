/** The capabilities of a comparison by the shared vocabulary: those of several sides, then those of each side alone. */
import type { ClaimLists, SharedCapability } from '../views/comparison/capabilities.ts';
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import { FoldedClaim } from './FoldedClaim.tsx';
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
        if (claim === undefined) return capability.has[index] === true ? <bdi key={side.side}>{side.name}</bdi> : null;
        return (
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
            if (claim !== undefined) return <FoldedClaim key={side.side} view={claim} side={side.side} entryName={side.name} />;
            return capability.has[index] === true ? <Stated key={side.side} capability={capability} name={side.name} /> : null;
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

/** A capability that the facts of a side state, and that nobody has described. */
function Stated({ capability, name }: { readonly capability: SharedCapability; readonly name: string }) {
  return (
    <p class="card small">
      <bdi>{name}</bdi>: <a href={capability.href}>{capability.capability}</a>, as its facts state.
    </p>
  );
}

function Claims({ side, claims: { full, titles } }: { readonly side: SideView; readonly claims: ClaimLists }) {
  return (
    <>
      {full.length + titles.length === 0 && <p>None.</p>}
      {full.map((claim) => (
        <FoldedClaim key={claim.id} view={claim} side={side.side} entryName={side.name} />
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
    </>
  );
}

const countOf = ({ full, titles }: ClaimLists) => full.length + titles.length;
const NONE: ClaimLists = { full: [], titles: [] };

function OneSide({ view, side, index }: Props & { readonly side: SideView; readonly index: number }) {
  const { only = NONE, open = NONE } = { only: view.capabilities.only[index], open: view.capabilities.open[index] };
  const others = view.sides.length === 2 ? view.sides[1 - index]?.name : 'the others';
  return (
    <div>
      {countOf(only) > 0 && (
        <section id={`capabilities-only-${side.side}`}>
          <h3>
            Only <bdi>{side.name}</bdi> ({countOf(only)})
          </h3>
          <Claims side={side} claims={only} />
        </section>
      )}
      <section id={`capabilities-open-${side.side}`}>
        <h3>
          <bdi>{side.name}</bdi>; not recorded for <bdi>{others}</bdi> ({countOf(open)})
        </h3>
        <Claims side={side} claims={open} />
      </section>
    </div>
  );
}

export function CapabilityLists({ view }: Props) {
  return (
    <>
      <Shared view={view} />
      <div class="grid">
        {view.sides.map((side, index) => (
          <OneSide key={side.side} view={view} side={side} index={index} />
        ))}
      </div>
    </>
  );
}

/** `8 for both, 3 only A, 2 only B` */
export function capabilitiesNote({ capabilities, sides }: ComparisonView): string {
  const { full, titles } = capabilities.shared;
  const shared = `${full.length + titles.length} ${sides.length === 2 ? 'for both' : 'for several'}`;
  const own = sides.map(({ name }, index) => {
    const count = countOf(capabilities.only[index] ?? NONE) + countOf(capabilities.open[index] ?? NONE);
    return `${count} described for ${name} alone`;
  });
  return [shared, ...own].join(', ');
}

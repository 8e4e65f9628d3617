/** The capabilities of a pair by the shared vocabulary: those of both, then those of each side alone. */
import type { SideName } from '../pairs/compare-rows.ts';
import type { ComparisonView } from '../views/comparison.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly view: ComparisonView;
}

function Both({ view }: Props) {
  const { both } = view.capabilities;
  return (
    <section id="capabilities-both">
      <h3>Both ({both.length})</h3>
      {both.length === 0 && <p>No capability of the vocabulary is described for both.</p>}
      {both.map((pair) => (
        <div key={pair.id} class="grid">
          <ClaimCard view={pair.a} side="a" owner={view.a.name} />
          <ClaimCard view={pair.b} side="b" owner={view.b.name} />
        </div>
      ))}
    </section>
  );
}

function Only({ view, side }: Props & { readonly side: SideName }) {
  const { full, titles } = view.capabilities.only[side];
  const { name } = view[side];
  return (
    <section id={`capabilities-only-${side}`}>
      <h3>
        Only <bdi>{name}</bdi> ({full.length + titles.length})
      </h3>
      {full.length === 0 && <p>None is described for this side alone.</p>}
      {full.map((claim) => (
        <ClaimCard key={claim.id} view={claim} side={side} owner={name} />
      ))}
      {titles.length > 0 && <p>Further capabilities, in full on its own page:</p>}
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
      <Both view={view} />
      <div class="grid">
        <Only view={view} side="a" />
        <Only view={view} side="b" />
      </div>
    </>
  );
}

/** Who is compared: mark, name, maker, status and score of each side. */
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import { Monogram } from './Monogram.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface Props {
  readonly view: ComparisonView;
}

function Side({ view }: { readonly view: SideView }) {
  return (
    <section class="side" data-side={view.side}>
      <Monogram initial={view.initial} />
      <div>
        <h2>
          <a href={view.href}>
            <bdi>{view.name}</bdi>
          </a>
          <StatusBadge view={view.status} />
        </h2>
        <p class="kind separated">
          {view.maker !== undefined && <bdi>{view.maker}</bdi>} <span class="group-label">{view.groupLabel}</span>{' '}
          <a class="big-score" href={`${view.href}#score`}>
            {view.score.isMeasured ? (
              <>
                {view.score.value}
                <small>/100</small>
              </>
            ) : (
              <small>Not ranked</small>
            )}
          </a>
        </p>
      </div>
    </section>
  );
}

/** Names that stay in view below the first screen. Every table names its columns itself, so they are hidden from assistive technology. */
export function PinnedNames({ view }: Props) {
  return (
    <div class="pinned" data-count={view.sides.length} aria-hidden="true">
      <span />
      {view.sides.map(({ side, name, status }) => (
        <span key={side} data-side={side}>
          <bdi>{name}</bdi>
          <StatusBadge view={status} />
        </span>
      ))}
    </div>
  );
}

export function Sides({ view }: Props) {
  return (
    <>
      <h1 class="hidden-text">
        {view.sides.map(({ side, name }, index) => (
          <>
            {index > 0 && ' vs '}
            <bdi key={side}>{name}</bdi>
          </>
        ))}
      </h1>
      <div class="sides" data-count={view.sides.length}>
        {view.sides.map((side, index) => (
          <>
            {index > 0 && (
              <span key={`vs-${side.side}`} class="vs" aria-hidden="true">
                vs
              </span>
            )}
            <Side key={side.side} view={side} />
          </>
        ))}
      </div>
    </>
  );
}

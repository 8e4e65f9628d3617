/** One side of a comparison, above everything else: what it is and how it scores. */
import type { SideView } from '../views/comparison/comparison.ts';
import { StatusBadge } from './StatusBadge.tsx';
import { ScoreRange } from './ScoreRange.tsx';

export function SideCard({ view }: { readonly view: SideView }) {
  const { score } = view;
  return (
    <section class="card" data-side={view.side}>
      <div class="card-head">
        <p class="kind">
          {view.groupLabel}
          {view.maker !== undefined && ` · ${view.makerLabel}: `}
          {view.maker !== undefined && <bdi>{view.maker}</bdi>}
        </p>
        <p class="tools">
          <a href={view.changeHref}>
            Change<span class="hidden-text"> {view.name}</span>
          </a>
          {view.removeHref !== undefined && (
            <a href={view.removeHref}>
              Remove<span class="hidden-text"> {view.name}</span>
            </a>
          )}
        </p>
      </div>
      <h2>
        <a href={view.href}>
          <bdi>{view.name}</bdi>
        </a>
        <StatusBadge view={view.status} />
      </h2>
      <p>{view.summary}</p>
      <div class="score-line">
        <span class="big-score">
          {score.value}
          <small>/100</small>
        </span>
        <ScoreRange value={score.value} low={score.low} high={score.high} />
      </div>
      <p class="small soft">
        {score.rankText}. {score.coverage} of the score is known; what is unknown, and how results scatter, could move it between{' '}
        {score.low} and {score.high}.
      </p>
    </section>
  );
}

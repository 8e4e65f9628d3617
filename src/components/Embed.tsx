/** The first screen of a comparison for a frame on another site: who, the verdict, what decides, and the way to the whole. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { Deciding } from './Deciding.tsx';
import { Endings } from './Endings.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Answer } from './VerdictBox.tsx';

interface Props {
  readonly view: ComparisonView;
  /** The page of the comparison. */
  readonly path: string;
  readonly siteName: string;
}

function Names({ view }: Pick<Props, 'view'>) {
  return (
    <ul class="list small">
      {view.sides.map(({ side, name, href, groupLabel, status, score }) => (
        <li key={side} data-side={side}>
          <a href={href} class="side-name" data-side={side}>
            <bdi>{name}</bdi>
          </a>
          <StatusBadge view={status} />{' '}
          <span class="separated">
            <span>{groupLabel}</span> <span>{score.isMeasured ? `${score.value}/100` : 'Not ranked'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Embed({ view, path, siteName }: Props) {
  return (
    <main>
      <div class="verdict" data-outcome={view.verdict.outcome}>
        <div>
          <h1 class="hidden-text">{view.title}</h1>
          <Names view={view} />
          <Answer view={view} />
          <Endings endings={view.verdict.endings} />
        </div>
        <Deciding view={view} page={path} />
        <p class="small linked separated">
          <a href={path}>The whole comparison on {siteName}</a> <span>{view.dataDates}</span>
        </p>
      </div>
    </main>
  );
}

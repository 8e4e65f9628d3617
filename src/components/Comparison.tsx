/** A whole comparison, rendered from its view alone, by the build and by the composer in the browser alike. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { CapabilityLists } from './CapabilityLists.tsx';
import { CostTable } from './CostTable.tsx';
import { Endings } from './Endings.tsx';
import { FactTable } from './FactTable.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { RangeLegend } from './RangeLegend.tsx';
import { RecentChanges } from './RecentChanges.tsx';
import { MoreComparisons } from './MoreComparisons.tsx';
import { NeedLists } from './NeedLists.tsx';
import { Scatter } from './Scatter.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { SideCard } from './SideCard.tsx';
import { VerdictBox } from './VerdictBox.tsx';
import { Weights } from './Weights.tsx';

interface Props {
  readonly view: ComparisonView;
}

function Title({ view }: Props) {
  return (
    <h1>
      {view.sides.map(({ side, name }, index) => (
        <>
          {index > 0 && <span class="soft"> vs </span>}
          <bdi key={side}>{name}</bdi>
        </>
      ))}
    </h1>
  );
}

function JumpLinks({ view }: Props) {
  return (
    <nav class="jump" aria-label="On this page">
      {view.weights !== undefined && <a href="#weights">What matters to you</a>}
      <a href="#scores">Scores</a>
      {view.groups.map((group) => (
        <a key={group.id} href={`#${group.id}`}>
          {group.label}
        </a>
      ))}
      {view.cost !== undefined && <a href="#cost">{view.cost.jumpLabel}</a>}
      {view.history.length > 0 && <a href="#history">History</a>}
      <a href="#needs">Needs</a>
      <a href="#capabilities">Capabilities</a>
      <a href="#more">More comparisons</a>
    </nav>
  );
}

function History({ view }: Props) {
  if (view.history.length === 0) return null;
  return (
    <section>
      <h2 id="history">History</h2>
      {view.history.map((chart) => (
        <HistoryChart key={chart.id} view={chart} />
      ))}
    </section>
  );
}

export function Comparison({ view }: Props) {
  return (
    <div class="comparison">
      <Title view={view} />
      <Endings endings={view.verdict.endings.filter(({ isGone }) => isGone)} />
      <div class="sides" data-count={view.sides.length}>
        {view.sides.map((side) => (
          <SideCard key={side.side} view={side} />
        ))}
      </div>
      <p class="tools">
        <a href={view.swapHref}>{view.sides.length === 2 ? 'Swap sides' : 'Reverse the order'}</a>
        {view.addHref !== undefined && <a href={view.addHref}>Add an entry</a>}
      </p>
      <VerdictBox view={view} />
      {view.picture !== undefined && <Scatter view={view.picture} isSmall hasTable />}
      <div class="share" />
      <RecentChanges view={view.recentChanges} />
      <JumpLinks view={view} />
      {!view.sameKind && <NeedLists view={view} />}
      <Weights view={view} />
      <h2 id="scores">Scores</h2>
      <p class="small soft linked">
        Calculated with <a href={view.method.href}>method {view.method.version}</a>.
      </p>
      <RangeLegend />
      <ScoreTable view={view} />
      <h2 id="facts">Facts</h2>
      <p class="small soft">{view.dataDates}</p>
      <div class="facts-controls" />
      <div class="facts-table">
        <FactTable view={view} />
      </div>
      {view.cost !== undefined && <CostTable view={view.cost} />}
      <History view={view} />
      {view.sameKind && <NeedLists view={view} />}
      <h2 id="capabilities">Capabilities</h2>
      <CapabilityLists view={view} />
      <h2 id="more">More comparisons</h2>
      <MoreComparisons view={view} />
    </div>
  );
}

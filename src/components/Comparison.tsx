/** A whole comparison, drawn from its view alone. */
import type { ComparisonView } from '../views/comparison.ts';
import { CapabilityLists } from './CapabilityLists.tsx';
import { FactTable } from './FactTable.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { NeedLists } from './NeedLists.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { SideCard } from './SideCard.tsx';
import { VerdictBox } from './VerdictBox.tsx';

export function Comparison({ view }: { readonly view: ComparisonView }) {
  return (
    <>
      <div class="grid">
        <SideCard side="a" view={view.a} />
        <SideCard side="b" view={view.b} />
      </div>
      <VerdictBox view={view.verdict} />
      <h2 id="needs">What each is for</h2>
      <NeedLists view={view} />
      <h2 id="scores">Scores</h2>
      <ScoreTable view={view} />
      <h2 id="facts">Facts</h2>
      <div class="facts-controls" />
      <div class="facts-table">
        <FactTable view={view} />
      </div>
      {view.history.length > 0 && <h2 id="history">How figures changed</h2>}
      {view.history.map((chart) => (
        <HistoryChart key={chart.id} view={chart} />
      ))}
      <h2 id="capabilities">Capabilities</h2>
      <CapabilityLists view={view} />
    </>
  );
}

/** A whole comparison, rendered from its view alone, by the build and by the composer in the browser alike. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { formatCount } from '../views/format.ts';
import { CapabilityLists, capabilitiesNote } from './CapabilityLists.tsx';
import { CostTable } from './CostTable.tsx';
import { FactTable } from './FactTable.tsx';
import { Fold } from './Fold.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { RangeLegend } from './RangeLegend.tsx';
import { RecentChanges } from './RecentChanges.tsx';
import { MoreComparisons } from './MoreComparisons.tsx';
import { NeedLists } from './NeedLists.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { PinnedNames, Sides } from './Sides.tsx';
import { VerdictBox } from './VerdictBox.tsx';
import { Weights } from './Weights.tsx';

interface Props {
  readonly view: ComparisonView;
}

function JumpLinks({ view }: Props) {
  return (
    <nav class="jump" aria-label="On this page">
      <details>
        <summary>On this page</summary>
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
      </details>
    </nav>
  );
}

function Histories({ view }: Props) {
  return (
    <>
      {view.history.map((chart) => (
        <HistoryChart key={chart.id} view={chart} />
      ))}
    </>
  );
}

function Tools({ view }: Props) {
  return (
    <details class="tools">
      <summary>Change, copy or print</summary>
      <a href={view.swapHref}>{view.sides.length === 2 ? 'Swap sides' : 'Reverse the order'}</a>
      {view.sides.map(({ side, name, changeHref, removeHref }) => (
        <>
          <a key={side} href={changeHref}>
            Change <bdi>{name}</bdi>
          </a>
          {removeHref !== undefined && (
            <a key={`${side}-remove`} href={removeHref}>
              Remove <bdi>{name}</bdi>
            </a>
          )}
        </>
      ))}
      {view.addHref !== undefined && <a href={view.addHref}>Add an entry</a>}
      <div class="share" />
    </details>
  );
}

/** The switches of the facts: that of sources needs no script, the style sheet reads it. */
function FactsHead({ view }: Props) {
  return (
    <>
      <h2 id="facts">Facts</h2>
      <p class="small soft">{view.dataDates}</p>
      <div class="facts-controls">
        <label>
          <input type="checkbox" class="show-sources" data-styled="" /> Show sources
        </label>
        <a href="#everything">Open all</a>
      </div>
    </>
  );
}

/** What differs in scores: `72 to 71`. */
const scoresNote = ({ sides }: ComparisonView) =>
  sides.map(({ name, score }) => `${name} ${score.isMeasured ? score.value : 'not ranked'}`).join(', ');

/** `3 for both, 2 for one alone, 4 not recorded for the other`; empty counts are left out. */
function needsNote({ needs: { shared, only, open, openWord }, sides }: ComparisonView): string {
  const isPair = sides.length === 2;
  const counts = [
    [shared.length, isPair ? 'for both' : 'for several'],
    [only.flat().length, 'for one alone'],
    [open.flat().length, `${openWord} for ${isPair ? 'the other' : 'all others'}`],
  ] as const;
  const texts = counts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return texts.length === 0 ? 'no use case listed' : texts.join(', ');
}

function Scores({ view }: Props) {
  return (
    <Fold id="scores" title="Scores" note={scoresNote(view)}>
      <p class="small soft linked">
        Calculated with <a href={view.method.href}>method {view.method.version}</a>.
      </p>
      <RangeLegend />
      <ScoreTable view={view} />
    </Fold>
  );
}

/** The style sheet writes their addresses beside them on paper, which has no links. */
function Sources({ view }: Props) {
  return (
    <Fold id="sources" title="Sources" note={formatCount(view.sources.length, 'source')}>
      <ul class="list small addresses">
        {view.sources.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="nofollow noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export function Comparison({ view }: Props) {
  const needs = (
    <Fold id="needs" title="What each is for" note={needsNote(view)} isOpen={!view.sameKind}>
      <NeedLists view={view} />
    </Fold>
  );
  return (
    <div class="comparison" id="everything" data-count={view.sides.length}>
      <Sides view={view} />
      <VerdictBox view={view} />
      <Tools view={view} />
      <JumpLinks view={view} />
      <PinnedNames view={view} />
      {!view.sameKind && needs}
      <FactsHead view={view} />
      <div class="facts-table">
        <FactTable view={view} />
      </div>
      <Scores view={view} />
      <Weights view={view} />
      {view.cost !== undefined && <CostTable view={view.cost} />}
      {view.history.length > 0 && (
        <Fold id="history" title="History" note={view.history.map(({ label }) => label).join(', ')}>
          <Histories view={view} />
        </Fold>
      )}
      {view.sameKind && needs}
      <Fold id="capabilities" title="Capabilities" note={capabilitiesNote(view)}>
        <CapabilityLists view={view} />
      </Fold>
      <RecentChanges view={view.recentChanges} />
      <Sources view={view} />
      <h2 id="more">More comparisons</h2>
      <MoreComparisons view={view} />
    </div>
  );
}

/** The verdict: who leads, then what speaks for each side, each clause with a link to the row that proves it. */
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import type { ClauseView } from '../views/comparison/verdict.ts';

interface Props {
  readonly view: ComparisonView;
}

function Clause({ clause }: { readonly clause: ClauseView }) {
  return (
    <li data-row={clause.rowId} data-side={clause.side} data-type={clause.type}>
      <a href={`#${clause.anchor}`}>{clause.label}</a>: {clause.brief}
    </li>
  );
}

/** Needs that stand beside the reasons; the others are listed further down. */
const MOST_NEEDS = 3;

function Reasons({ view, side, index }: Props & { readonly side: SideView; readonly index: number }) {
  const clauses = view.verdict.clauses.filter((clause) => clause.type === 'better' && clause.side === side.side);
  const needs = (view.needs.only[index] ?? []).slice(0, MOST_NEEDS);
  if (clauses.length + needs.length === 0) return null;
  return (
    <div class="reasons" data-side={side.side}>
      <h3>
        Choose <bdi>{side.name}</bdi> for
      </h3>
      <ul>
        {clauses.map((clause) => (
          <Clause key={clause.rowId} clause={clause} />
        ))}
        {needs.map((need) => (
          <li key={need.href}>
            Recorded for <bdi>{side.name}</bdi> only: <a href={need.href}>{need.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Undecided({ view }: Props) {
  const clauses = view.verdict.clauses.filter(({ type }) => type !== 'better');
  if (clauses.length === 0) return null;
  return (
    <div class="reasons">
      <h3>Similar or not recorded</h3>
      <ul>
        {clauses.map((clause) => (
          <Clause key={clause.rowId} clause={clause} />
        ))}
      </ul>
    </div>
  );
}

export function VerdictBox({ view }: Props) {
  const { verdict } = view;
  return (
    <section class="verdict" id="verdict" data-outcome={verdict.outcome} data-winner={verdict.winner}>
      <h2>
        <span class="hidden-text">Verdict: </span>
        {verdict.headline}
      </h2>
      <p>{verdict.detail}</p>
      <div class="grid">
        {view.sides.map((side, index) => (
          <Reasons key={side.side} view={view} side={side} index={index} />
        ))}
      </div>
      <Undecided view={view} />
    </section>
  );
}

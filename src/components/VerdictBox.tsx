/** The verdict: who leads, then what speaks for each side, each clause with a link to the row that proves it. */
import { Endings } from './Endings.tsx';
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import type { ClauseView, QuoteView } from '../views/comparison/verdict.ts';

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
const MOST_NEEDS = 2;

function Quote({ label, quote }: { readonly label: string; readonly quote: QuoteView | undefined }) {
  if (quote === undefined) return null;
  return (
    <p class="quote">
      <span class="soft">{label}:</span> {quote.text}{' '}
      <a class="source" href={quote.source.href}>
        {quote.source.label}
      </a>
    </p>
  );
}

function Reasons({ view, side, index }: Props & { readonly side: SideView; readonly index: number }) {
  const clauses = view.verdict.clauses.filter((clause) => clause.type === 'better' && clause.side === side.side);
  const needs = (view.needs.only[index] ?? []).slice(0, MOST_NEEDS);
  const advice = view.verdict.advice[index];
  if (clauses.length + needs.length === 0 && advice?.for === undefined && advice?.against === undefined) return null;
  return (
    <div class="reasons" data-side={side.side}>
      <h3>
        Choose <bdi>{side.name}</bdi> for
      </h3>
      {clauses.length + needs.length > 0 && (
        <ul>
          {clauses.map((clause) => (
            <Clause key={clause.rowId} clause={clause} />
          ))}
          {needs.map((need) => (
            <li key={need.href} data-need={need.href}>
              Only <bdi>{side.name}</bdi> meets: <a href={need.href}>{need.name}</a>
            </li>
          ))}
        </ul>
      )}
      <Quote label="Best for" quote={advice?.for} />
      <Quote label="Think twice" quote={advice?.against} />
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

function Settling({ view }: Props) {
  if (view.verdict.settling.length === 0) return null;
  return (
    <p class="small settling">
      What would settle it and is not known:{' '}
      {view.verdict.settling.map(({ text, href }, index) => (
        <>
          {index > 0 && '; '}
          <a key={text} href={href}>
            {text}
          </a>
        </>
      ))}
    </p>
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
      <Endings endings={verdict.endings.filter(({ isGone }) => !isGone)} />
      {verdict.sentence !== '' && <p class="sentence">{verdict.sentence}</p>}
      <p class="detail">{verdict.detail}</p>
      <Settling view={view} />
      <div class="grid">
        {view.sides.map((side, index) => (
          <Reasons key={side.side} view={view} side={side} index={index} />
        ))}
      </div>
      <Undecided view={view} />
    </section>
  );
}

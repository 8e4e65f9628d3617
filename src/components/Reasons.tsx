/** What speaks for each side, three lines first: its own advice, and reasons, each with a link to the row that proves it. The rest is folded. */
import { variedFirst } from '../comparison/varied-first.ts';
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import type { ClauseView, QuoteView } from '../views/comparison/verdict.ts';
import { Sentence } from './Sentence.tsx';

interface Props {
  readonly view: ComparisonView;
}

interface SideProps extends Props {
  readonly side: SideView;
  readonly index: number;
}

function Clause({ clause }: { readonly clause: ClauseView }) {
  return (
    <li data-row={clause.rowId} data-side={clause.side} data-type={clause.type}>
      <a href={`#${clause.anchor}`}>{clause.label}</a>: {clause.brief}
    </li>
  );
}

function Need({ side, need }: { readonly side: SideView; readonly need: { readonly name: string; readonly href: string } }) {
  return (
    <li data-need={need.href}>
      Only <bdi>{side.name}</bdi> meets: <a href={need.href}>{need.name}</a>
    </li>
  );
}

/** So many lines of a side stand on the first screen; so many needs among them and beside them. */
const [FIRST, MOST_NEEDS] = [3, 2];

/** Reasons of different sorts before a second of any: one group of facts each, then needs. */
function reasonsOf({ view, side, index }: SideProps) {
  const clauses = view.verdict.clauses.filter((clause) => clause.type === 'better' && clause.side === side.side);
  const needs = (view.needs.only[index] ?? []).slice(0, MOST_NEEDS);
  const reasons = [
    ...clauses.map((clause) => ({ sort: clause.group, line: <Clause key={clause.rowId} clause={clause} /> })),
    ...needs.map((need) => ({ sort: need.href, line: <Need key={need.href} side={side} need={need} /> })),
  ];
  return variedFirst(reasons, ({ sort }) => sort).map(({ line }) => line);
}

/** How many reasons stand below the advice of a side. */
const shownReasons = ({ view, index }: SideProps) => FIRST - Number(view.verdict.advice[index]?.for !== undefined);

function Heading({ side }: { readonly side: SideView }) {
  return (
    <h3>
      Choose <bdi>{side.name}</bdi> for
    </h3>
  );
}

export function Reasons(props: SideProps) {
  const { view, side, index } = props;
  const reasons = reasonsOf(props).slice(0, shownReasons(props));
  const quote = view.verdict.advice[index]?.for;
  if (reasons.length === 0 && quote === undefined) return null;
  return (
    <div class="reasons" data-side={side.side}>
      <Heading side={side} />
      {quote !== undefined && (
        <p>
          <Sentence text={quote.text} />
        </p>
      )}
      {reasons.length > 0 && <ul>{reasons}</ul>}
    </div>
  );
}

function Quote({ label, quote }: { readonly label: string; readonly quote: QuoteView | undefined }) {
  if (quote === undefined) return null;
  return (
    <p class="quote">
      <span class="soft">{label}:</span> <Sentence text={quote.text} />{' '}
      <a class="source" href={quote.source.href}>
        {quote.source.label}
      </a>
      {quote.shared.map((text) => ` ${text}`)}
    </p>
  );
}

function Further(props: SideProps) {
  const { view, side, index } = props;
  const reasons = reasonsOf(props).slice(shownReasons(props));
  const advice = view.verdict.advice[index];
  if (reasons.length === 0 && advice?.for === undefined && advice?.against === undefined) return null;
  return (
    <div class="reasons" data-side={side.side}>
      <Heading side={side} />
      {reasons.length > 0 && <ul>{reasons}</ul>}
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

/** How sure the verdict is, and all that stands behind it. */
export function MoreReasons({ view }: Props) {
  return (
    <details class="more-reasons">
      <summary>Why, and how sure that is</summary>
      <p class="detail">{view.verdict.detail}</p>
      <Settling view={view} />
      <div class="choice-grid" data-count={view.sides.length}>
        {view.sides.map((side, index) => (
          <Further key={side.side} view={view} side={side} index={index} />
        ))}
      </div>
      <Undecided view={view} />
    </details>
  );
}

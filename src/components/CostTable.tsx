/** What using the sides costs: the formula with their prices, some worked months, and what is known of sides without a price. */
import type { CostCellView } from '../views/comparison/cost-row.ts';
import type { CostFieldView, CostView, WorkedView } from '../views/comparison/cost.ts';
import type { SizeFieldView } from '../views/comparison/cost-size.ts';
import type { TextSegment } from '../views/comparison/licence-terms.ts';
import { Fold } from './Fold.tsx';
import { PairTable } from './PairTable.tsx';

function Segments({ segments }: { readonly segments: readonly TextSegment[] }) {
  return <>{segments.map(({ text, href }) => (href === undefined ? text : <a href={href}>{text}</a>))}</>;
}

function Cell({ view }: { readonly view: CostCellView }) {
  return (
    <td data-state={view.state}>
      <span class="value">{view.text}</span> {view.cheaper !== '' && <span class="cheaper">{view.cheaper}</span>}
    </td>
  );
}

/** What a field takes, in words that stand beside it when it holds something else. */
const ANY = 'Enter a number from 0 to 1,000,000, such as 10 or 0.5.';
const PART = 'Enter a number no larger than the amount it is part of.';

function Field({ view: { id: name, label, start, partOf } }: { readonly view: CostFieldView }) {
  const [id, rules] = [`cost-${name}`, `cost-${name}-rule`];
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        type="number"
        id={id}
        name={name}
        min="0"
        max="1000000"
        step="any"
        required
        defaultValue={start}
        aria-describedby={rules}
        data-part-of={partOf}
      />
      <p id={rules} class="due" hidden>
        {partOf === undefined ? ANY : PART}
      </p>
    </div>
  );
}

/** The size of one use, for prices that depend on it, and for what it cannot hold. */
function SizeField({ view: { label, start, part, limitName, ownLimitName } }: { readonly view: SizeFieldView }) {
  return (
    <div>
      <label for="cost-size">{label}</label>
      <input
        type="number"
        id="cost-size"
        name="size"
        min="1"
        max="100000000"
        step="1"
        required
        defaultValue={start}
        aria-describedby="cost-size-rule"
        data-part={part}
        data-limit={limitName}
        data-own-limit={ownLimitName}
      />
      <p id="cost-size-rule" class="due" hidden>
        Enter a whole number from 1 to 100,000,000, such as 8000.
      </p>
    </div>
  );
}

/** Hidden until the calculator in the browser follows it: without script it would be dead. */
function OwnUse({ view: { fields, size, areComparable } }: { readonly view: WorkedView }) {
  return (
    <fieldset hidden data-comparable={areComparable ? '' : undefined}>
      <legend>Your own use</legend>
      {fields.map((field) => (
        <Field key={field.id} view={field} />
      ))}
      {size !== undefined && <SizeField view={size} />}
      <p role="status" />
    </fieldset>
  );
}

/** The formula and the worked months. The calculator in the browser reads the prices from here and fills the last row. */
function Worked({ view }: { readonly view: WorkedView }) {
  return (
    <>
      <p>{view.note}</p>
      {view.caveat !== undefined && <p class="caveat">{view.caveat}</p>}
      <PairTable view={{ sides: view.priced }} caption="Cost of a month">
        <tbody>
          <tr>
            <th scope="row">
              Formula
              <span class="unit"> {view.unit}</span>
            </th>
            {view.priced.map((side) => (
              <td key={side.side} data-prices={side.prices}>
                <Segments segments={side.formula} />
              </td>
            ))}
          </tr>
          {view.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name}
                <span class="unit"> {row.usage}</span>
              </th>
              {row.cells.map((cell, index) => (
                <Cell key={view.priced[index]?.side} view={cell} />
              ))}
            </tr>
          ))}
          <tr hidden>
            <th scope="row">Your own use</th>
            {view.priced.map(({ side }) => (
              <td key={side}>
                <span class="value" /> <span class="cheaper" />
              </td>
            ))}
          </tr>
        </tbody>
      </PairTable>
      <OwnUse view={view} />
    </>
  );
}

export function CostTable({ view }: { readonly view: CostView }) {
  return (
    <Fold id="cost" title={view.heading} note={view.worked?.rows.map(({ name }) => name).join(', ') || undefined} class="cost">
      {view.worked !== undefined && <Worked view={view.worked} />}
      {view.terms.length > 0 && (
        <ul class="list">
          {view.terms.map(({ side, name, segments }) => (
            <li key={side} data-side={side}>
              <bdi>{name}</bdi>: <Segments segments={segments} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

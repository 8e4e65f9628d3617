/** The facts of a comparison side by side, in groups. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { formatCount } from '../views/format.ts';
import type { RowGroupView, RowView } from '../views/comparison/rows.ts';
import { Cell } from './Cell.tsx';
import { PairTable } from './PairTable.tsx';

interface Props {
  readonly view: ComparisonView;
}

function FactRow({ row, view }: Props & { readonly row: RowView }) {
  return (
    <tr id={row.anchor} data-row={row.id} data-equal={row.equal ? '' : undefined}>
      <th scope="row">
        <a href={row.definitionHref}>{row.label}</a>
        {row.unit !== undefined && <span class="unit">{row.unit}</span>}
        {row.caveat !== undefined && <span class="unit caveat">{row.caveat}</span>}
      </th>
      {view.sides.map(({ side }, index) => {
        const cell = row.cells[index];
        return cell === undefined ? null : (
          <Cell
            key={side}
            view={cell}
            isBetter={row.better === side}
            condition={row.condition}
            difference={row.difference?.side === side ? row.difference.text : undefined}
          />
        );
      })}
    </tr>
  );
}

/** Facts of which nothing is known of any side, folded and counted. */
function UnknownFacts({ facts, sides }: { readonly facts: RowGroupView['unknown']; readonly sides: number }) {
  return (
    <tr class="unknown-facts">
      <td colSpan={sides + 1}>
        <details>
          <summary>
            {formatCount(facts.length, 'fact')} not recorded for {sides === 2 ? 'either side' : 'any side'}
          </summary>
          <ul class="list">
            {facts.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

export function FactTable({ view }: Props) {
  return (
    <PairTable view={view} caption="Facts with source and date">
      {view.groups.map((group) => (
        <tbody key={group.id} id={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={view.sides.length + 1}>
              {group.label}
            </th>
          </tr>
          {group.rows.map((row) => (
            <FactRow key={row.id} row={row} view={view} />
          ))}
          {group.unknown.length > 0 && <UnknownFacts facts={group.unknown} sides={view.sides.length} />}
        </tbody>
      ))}
    </PairTable>
  );
}

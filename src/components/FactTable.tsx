/** The facts of a comparison side by side, in groups. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import type { RowView } from '../views/comparison/rows.ts';
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
            difference={row.difference?.side === side ? row.difference.text : undefined}
          />
        );
      })}
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
        </tbody>
      ))}
    </PairTable>
  );
}

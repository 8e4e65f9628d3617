/** The facts of two entries side by side, in groups. */
import type { ComparisonView } from '../views/comparison.ts';
import type { RowView } from '../views/rows.ts';
import { Cell } from './Cell.tsx';
import { PairTable } from './PairTable.tsx';

interface Props {
  readonly view: ComparisonView;
}

function FactRow({ row }: { readonly row: RowView }) {
  return (
    <tr id={row.anchor} data-row={row.id} data-equal={row.equal ? '' : undefined}>
      <th scope="row">
        <a href={row.definitionHref}>{row.label}</a>
        {row.unit !== undefined && <span class="unit">{row.unit}</span>}
      </th>
      {(['a', 'b'] as const).map((side) => (
        <Cell
          key={side}
          view={row[side]}
          isBetter={row.better === side}
          difference={row.difference?.side === side ? row.difference.text : undefined}
        />
      ))}
    </tr>
  );
}

export function FactTable({ view }: Props) {
  return (
    <PairTable view={view} caption="Facts with source and date">
      {view.groups.map((group) => (
        <tbody key={group.id} id={group.id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {group.label}
            </th>
          </tr>
          {group.rows.map((row) => (
            <FactRow key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </PairTable>
  );
}

/** The facts of a comparison side by side, a table a group: open where the sides differ, else folded. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import { openParts, type OpenParts } from '../views/comparison/open-rows.ts';
import type { RowGroupView, RowView } from '../views/comparison/rows.ts';
import { formatCount } from '../views/format.ts';
import { Cell } from './Cell.tsx';
import { Fold } from './Fold.tsx';
import { PairTable } from './PairTable.tsx';

interface Props {
  readonly view: ComparisonView;
}

function RowHead({ row }: { readonly row: RowView }) {
  return (
    <th scope="row">
      <a href={row.definitionHref}>{row.label}</a>
      {row.unit !== undefined && <span class="unit"> {row.unit}</span>}
      {row.source !== undefined && (
        <span class="unit row-source">
          {' '}
          {row.source.label}, {row.source.asOf}
        </span>
      )}
      {row.caveat !== undefined && <span class="unit caveat"> {row.caveat}</span>}
    </th>
  );
}

function FactRow({ row, view }: Props & { readonly row: RowView }) {
  return (
    <tr id={row.anchor} data-row={row.id} data-equal={row.equal ? '' : undefined}>
      <RowHead row={row} />
      {view.sides.map(({ side }, index) => {
        const cell = row.cells[index];
        return cell === undefined ? null : (
          <Cell
            key={side}
            view={cell}
            isBetter={row.better === side}
            condition={row.condition}
            difference={row.difference?.side === side ? row.difference.text : undefined}
            markId={row.isMarked[index] === true ? `source-${row.anchor}-${side}` : undefined}
          />
        );
      })}
    </tr>
  );
}

/** Facts of which nothing is known of any side, folded and counted. */
function UnknownFacts({ facts, sides }: { readonly facts: RowGroupView['unknown']; readonly sides: number }) {
  return (
    <details class="unknown-facts">
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
  );
}

/** Results that compare nothing are counted; they stand on the page of the entry that they are of. */
function PartialRows({ rows, view }: Props & { readonly rows: readonly RowView[] }) {
  const counted = view.sides.map((side, index) => ({
    side,
    count: rows.filter(({ cells }) => cells[index]?.state === 'known').length,
  }));
  return (
    <p class="unknown-facts">
      Without a counterpart:{' '}
      {counted
        .filter(({ count }) => count > 0)
        .map(({ side: { side, name, href }, count }, index) => (
          <>
            {index > 0 && ', '}
            <a key={side} href={`${href}#facts`}>
              {formatCount(count, 'result')} of <bdi>{name}</bdi>
            </a>
          </>
        ))}
    </p>
  );
}

/** Results of all sides for which the page has no room. */
function FurtherRows({ count, view }: Props & { readonly count: number }) {
  return (
    <p class="unknown-facts">
      {formatCount(count, 'further result')} of {view.sides.length === 2 ? 'both' : 'all'}:{' '}
      {view.sides.map(({ side, name, href }, index) => (
        <>
          {index > 0 && ', '}
          <a key={side} href={`${href}#facts`}>
            <bdi>{name}</bdi>
          </a>
        </>
      ))}
    </p>
  );
}

/** `6 rows, 2 the same · models.dev, 2 Jul 2026, unless marked` */
function noteOf({ rows, equal, source }: RowGroupView): string {
  if (rows.length === 0) return 'nothing recorded to compare';
  const count = formatCount(rows.length, 'row');
  const same = equal === 0 ? '' : equal === rows.length ? ', all the same' : `, ${equal} the same`;
  if (source === undefined) return `${count}${same}`;
  return `${count}${same} · ${source.label}, ${source.asOf}${source.isOfAll ? '' : ', unless marked'}`;
}

function Rows({ rows, caption, view }: Props & { readonly rows: readonly RowView[]; readonly caption: string }) {
  if (rows.length === 0) return null;
  return (
    <PairTable view={view} caption={caption}>
      <tbody>
        {rows.map((row) => (
          <FactRow key={row.id} row={row} view={view} />
        ))}
      </tbody>
    </PairTable>
  );
}

interface GroupProps extends Props {
  readonly group: RowGroupView;
  readonly open: OpenParts;
}

function Group({ group, open, view }: GroupProps) {
  const folded = group.rows.filter((row) => !open.rows.has(row));
  return (
    <Fold id={group.id} title={group.label} note={noteOf(group)} isOpen={open.groups.has(group)} level={3} class="group">
      <Rows rows={group.rows.filter((row) => open.rows.has(row))} caption={group.label} view={view} />
      {folded.length > 0 && (
        <details class="more-rows">
          <summary>{formatCount(folded.length, 'more row')}</summary>
          <Rows rows={folded} caption={`${group.label}, further rows`} view={view} />
        </details>
      )}
      {group.further > 0 && <FurtherRows count={group.further} view={view} />}
      {group.partial.length > 0 && <PartialRows rows={group.partial} view={view} />}
      {group.unknown.length > 0 && <UnknownFacts facts={group.unknown} sides={view.sides.length} />}
    </Fold>
  );
}

export function FactTable({ view }: Props) {
  const named = [...view.verdict.clauses.map(({ rowId }) => rowId), ...view.deciding.map(({ id }) => id)];
  const open = openParts(view.groups, new Set(named));
  return (
    <>
      {view.groups.map((group) => (
        <Group key={group.id} group={group} open={open} view={view} />
      ))}
    </>
  );
}

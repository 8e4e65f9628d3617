/** What a picture shows in words: how to read it, what follows from it, and its figures. */
import { UNKNOWN_SIZE, type PictureField, type PicturePoint, type PictureView } from '../views/picture-view.ts';

interface Props {
  readonly view: PictureView;
  readonly hasTable: boolean;
}

function Legend({ view: { field, marked } }: { readonly view: PictureView }) {
  const hasUnknown = field.size !== undefined && field.points.some(([, , step]) => step === UNKNOWN_SIZE);
  return (
    <ul class="picture-legend">
      {marked.map(({ side, name, gone }) => (
        <li key={side} data-side={side}>
          <bdi>{name}</bdi>
          {gone !== undefined && `, ${gone}`}
        </li>
      ))}
      <li class="of-front">nothing better on both scales</li>
      {field.size !== undefined && (
        <li class="of-size">
          {field.size.label}: {field.size.least} to {field.size.most}
          {hasUnknown && ', square: not recorded'}
        </li>
      )}
      <li class="of-hollow">little known</li>
    </ul>
  );
}

const byY = (a: PicturePoint, b: PicturePoint) => b.y - a.y || a.x - b.x;

interface FiguresProps {
  readonly field: PictureField;
  readonly rows: readonly PicturePoint[];
  readonly hasSize: boolean;
}

function FiguresTable({ field: { x, y, size }, rows, hasSize }: FiguresProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">
            {x.label}
            {x.unit !== undefined && <span class="unit"> {x.unit}</span>}
          </th>
          <th scope="col">{y.label}</th>
          {hasSize && <th scope="col">{size?.label}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td>{row.xText}</td>
            <td>{row.isLittleKnown ? `${row.y}, little known` : row.y}</td>
            {hasSize && <td>{row.sizeText ?? 'Unknown'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The notes of a large picture. A leaderboard is the table of its figures. */
function LargeNotes({ view, hasTable }: Props) {
  const title = 'The figures of this picture';
  return (
    <>
      <Legend view={view} />
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hasTable && (
        <details>
          <summary>{title}</summary>
          <section class="scroller" aria-label={title} tabIndex={0}>
            <FiguresTable field={view.field} rows={view.points.toSorted(byY)} hasSize={view.field.size !== undefined} />
          </section>
        </details>
      )}
    </>
  );
}

/**
 * The notes of a small picture: what follows from it first, the rest folded. A comparison has its own table of facts, so of its sides the
 * two scales are enough; a phone has room for no more.
 */
function SmallNotes({ view }: Pick<Props, 'view'>) {
  const [first, ...others] = view.sentences;
  return (
    <>
      {first !== undefined && <p>{first}</p>}
      <details>
        <summary>How to read it, and its figures</summary>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Legend view={view} />
        <FiguresTable field={view.field} rows={view.marked} hasSize={false} />
        <p class="linked">
          <a href={`${view.field.href}#picture`}>All of them with their names</a>
        </p>
      </details>
    </>
  );
}

export function ScatterNotes({ view, hasTable }: Props) {
  return view.marked.length > 0 ? <SmallNotes view={view} /> : <LargeNotes view={view} hasTable={hasTable} />;
}

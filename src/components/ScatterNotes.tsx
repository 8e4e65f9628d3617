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
      {marked.map(({ side, name, isGone }) => (
        <li key={side} data-side={side}>
          <bdi>{name}</bdi>
          {isGone && ', no longer available'}
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
            {x.unit !== undefined && <span class="unit">{x.unit}</span>}
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

/** A comparison has its own table of facts, so of its sides the two scales are enough; a phone has room for no more. */
function Figures({ view: { field, marked, points } }: { readonly view: PictureView }) {
  const title = 'The figures of this picture';
  return (
    <details>
      <summary>{title}</summary>
      {marked.length > 0 ? (
        <FiguresTable field={field} rows={marked} hasSize={false} />
      ) : (
        <section class="scroller" aria-label={title} tabIndex={0}>
          <FiguresTable field={field} rows={points.toSorted(byY)} hasSize={field.size !== undefined} />
        </section>
      )}
    </details>
  );
}

export function ScatterNotes({ view, hasTable }: Props) {
  return (
    <>
      <Legend view={view} />
      {view.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hasTable && <Figures view={view} />}
      {view.marked.length > 0 && (
        <p class="linked">
          <a href={`${view.field.href}#picture`}>All of them with their names</a>
        </p>
      )}
    </>
  );
}

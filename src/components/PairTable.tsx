/** The frame of a table that sets entries side by side: caption, a column a side, and a header that stays in view. */
import type { ComponentChildren } from 'preact';
import type { SideView } from '../views/comparison/comparison.ts';

interface Props {
  readonly view: { readonly sides: readonly Pick<SideView, 'side' | 'name'>[] };
  readonly caption: string;
  readonly children: ComponentChildren;
}

function Frame({ view, caption, children }: Props) {
  return (
    <table class="pair-table" data-count={view.sides.length}>
      <caption>
        {caption}:{' '}
        {view.sides.map((side, index) => (
          <>
            {index > 0 && (index === view.sides.length - 1 ? ' and ' : ', ')}
            <bdi>{side.name}</bdi>
          </>
        ))}
      </caption>
      <thead>
        <tr>
          <td />
          {view.sides.map(({ side, name }) => (
            <th key={side} scope="col" data-side={side}>
              <span>
                <bdi>{name}</bdi>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

/** More than two columns may need to scroll on a phone, inside a region of their own; two always fit. */
export function PairTable(props: Props) {
  if (props.view.sides.length <= 2) return <Frame {...props} />;
  return (
    <div class="pair-scroller" role="region" aria-label={props.caption} tabIndex={0}>
      <Frame {...props} />
    </div>
  );
}

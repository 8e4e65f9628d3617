/** The frame of a table that sets two entries side by side: caption, three columns, and a header that stays in view. */
import type { ComponentChildren } from 'preact';
import type { ComparisonView } from '../views/comparison.ts';

interface Props {
  readonly view: ComparisonView;
  readonly caption: string;
  readonly children: ComponentChildren;
}

export function PairTable({ view, caption, children }: Props) {
  return (
    <table class="pair-table">
      <caption>
        {caption}: <bdi>{view.a.name}</bdi> and <bdi>{view.b.name}</bdi>
      </caption>
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td />
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col" data-side={side}>
              <span>
                <bdi>{view[side].name}</bdi>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}

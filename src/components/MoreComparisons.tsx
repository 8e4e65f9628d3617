/** Further comparison pages of each side, those with its own category first: they are what a reader should see next. */
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';

function More({ side }: { readonly side: SideView }) {
  return (
    <section class="card" data-side={side.side}>
      <h3>
        With <bdi>{side.name}</bdi>
      </h3>
      {side.more.length === 0 && <p>No other comparisons yet.</p>}
      {side.more.length > 0 && (
        <ul class="list">
          {side.more.map((link) => (
            <li key={link.href}>
              <a href={link.href}>
                <bdi>{link.name}</bdi>
              </a>
              {link.group !== undefined && <span class="small soft"> {link.group}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function MoreComparisons({ view }: { readonly view: ComparisonView }) {
  return (
    <div class="choice-grid">
      {view.sides.map((side) => (
        <More key={side.side} side={side} />
      ))}
    </div>
  );
}

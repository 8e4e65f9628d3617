/** What each side is for: the needs that both meet, and those of one side alone. */
import type { ComparisonView, NeedLink } from '../views/comparison.ts';

function Needs({ title, needs }: { readonly title: string; readonly needs: readonly NeedLink[] }) {
  return (
    <section class="card">
      <h3>{title}</h3>
      {needs.length === 0 && <p>None of the list.</p>}
      {needs.length > 0 && (
        <ul class="linked">
          {needs.map((need) => (
            <li key={need.href}>
              <a href={need.href}>{need.name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function NeedLists({ view }: { readonly view: ComparisonView }) {
  return (
    <>
      <p>{view.needs.text}</p>
      <div class="grid">
        <Needs title="Both" needs={view.needs.shared} />
        <Needs title={`Choose ${view.a.name} to`} needs={view.needs.onlyA} />
        <Needs title={`Choose ${view.b.name} to`} needs={view.needs.onlyB} />
      </div>
    </>
  );
}

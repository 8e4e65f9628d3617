/** What each side is for: the needs that several meet, and those of one side alone. */
import type { ComparisonView, SideView } from '../views/comparison/comparison.ts';
import type { NeedLink } from '../views/comparison/needs-of.ts';

/** A list under its title; nothing of an empty one, since the sentence above has counted them. */
function Needs({ title, needs }: { readonly title: string; readonly needs: readonly NeedLink[] }) {
  if (needs.length === 0) return null;
  return (
    <section class="card">
      <h3>{title}</h3>
      <ul class="linked">
        {needs.map((need) => (
          <li key={need.href}>
            <a href={need.href}>{need.name}</a>
            {need.by !== undefined && <span class="small soft"> {need.by}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenProps {
  readonly view: ComparisonView;
  readonly side: SideView;
  readonly needs: readonly NeedLink[];
}

/** Needs that one side meets, while another is not known to, or no answer to them. */
function OpenNeeds({ view, side, needs }: OpenProps) {
  const others = view.sides.filter((one) => one !== side).map(({ name }) => name);
  const whom = others.length === 1 ? others[0] : 'all others';
  return <Needs title={`${side.name}; ${view.needs.openWord} for ${whom}`} needs={needs} />;
}

/** Comparisons of each entry with others of its own category. */
function LikeWithLike({ view }: { readonly view: ComparisonView }) {
  const links = view.sides.flatMap((side) =>
    side.more
      .filter(({ group }) => group === undefined)
      .slice(0, view.sides.length === 2 ? 2 : 1)
      .map((link) => ({ side, link })),
  );
  if (links.length === 0) return null;
  return (
    <section class="card">
      <h3>Same-category comparisons</h3>
      <ul class="linked">
        {links.map(({ side, link }) => (
          <li key={link.href}>
            <a href={link.href}>
              <bdi>{side.name}</bdi> vs <bdi>{link.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NeedLists({ view }: { readonly view: ComparisonView }) {
  return (
    <>
      {view.sides.map(({ side, name, summary }) => (
        <p key={side} class="summary" data-side={side}>
          <bdi>{name}</bdi>: {summary}
        </p>
      ))}
      <p>{view.needs.text}</p>
      <div class="grid">
        <Needs title={view.sides.length === 2 ? 'Both' : 'Several'} needs={view.needs.shared} />
        {view.sides.map((side, index) => (
          <Needs key={side.side} title={`Only ${side.name}`} needs={view.needs.only[index] ?? []} />
        ))}
        {view.sides.map((side, index) => (
          <OpenNeeds key={side.side} view={view} side={side} needs={view.needs.open[index] ?? []} />
        ))}
        {!view.sameKind && <LikeWithLike view={view} />}
      </div>
    </>
  );
}

/** What changed recently, near the top of a comparison. */
import type { RecentChangesView } from '../views/comparison/recent-changes.ts';

export function RecentChanges({ view }: { readonly view: RecentChangesView }) {
  return (
    <section class="recent-changes">
      <h2 id="recent-changes">Recent changes</h2>
      {view.events.length === 0 && <p>No change is recorded since {view.since}.</p>}
      {view.events.length > 0 && (
        <ul>
          {view.events.map((event) => (
            <li key={`${event.day} ${event.name} ${event.text}`}>
              <time dateTime={event.day}>{event.dayText}</time> <bdi>{event.name}</bdi>:{' '}
              <a href={`#${event.anchor}`}>{event.text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

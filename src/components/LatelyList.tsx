/** What changed lately, near the top of a comparison. */
import type { LatelyView } from '../views/lately.ts';

export function LatelyList({ view }: { readonly view: LatelyView }) {
  return (
    <section class="lately">
      <h2 id="lately">Lately</h2>
      {view.events.length === 0 && <p>No release, retirement or change of price is recorded since {view.since}.</p>}
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

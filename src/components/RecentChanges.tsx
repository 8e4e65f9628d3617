/** What changed recently, folded with its count. */
import type { RecentChangesView } from '../views/comparison/recent-changes.ts';
import { Fold } from './Fold.tsx';

const noteOf = ({ events, since }: RecentChangesView) =>
  events.length === 0 ? `none since ${since}` : `${events.length} since ${since}`;

export function RecentChanges({ view }: { readonly view: RecentChangesView }) {
  return (
    <Fold id="recent-changes" title="Recent changes" note={noteOf(view)} class="recent-changes">
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
    </Fold>
  );
}

/** Check 8: what changed recently, and that nothing did, against the events in the facts. */
import { eventDays } from './answers.ts';
import { contradiction, knownSides, type Check } from './contradiction.ts';

const NOTHING = /^No change is recorded since (\d{1,2} \w{3} \d{4})\.$/;

const isoOf = (day: string) => new Date(`${day} UTC`).toISOString().slice(0, 10);

/** Where no change is said to be recorded, none is in the facts of any side. */
export const recentChanges: Check = (page, truth) =>
  page.sentences.flatMap((sentence) => {
    const since = NOTHING.exec(sentence)?.[1];
    if (since === undefined) return [];
    return knownSides(page, truth).flatMap(({ entry }) =>
      eventDays(entry)
        .filter((day) => day >= isoOf(since))
        .map((day) => contradiction(page, sentence, `but something of ${entry.name} changed on ${day}`)),
    );
  });

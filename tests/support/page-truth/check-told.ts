/** Days, counts and scores that sentences tell, against the facts, the lists and the scores of the same page. */
import { contradiction, knownSides, type Check, type KnownSide } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import type { Truth } from './truth.ts';

type Fault = readonly [sentence: string, why: string];

const DAY = 86_400_000;
const isoOf = (day: string) => new Date(`${day} UTC`).toISOString().slice(0, 10);
const ENDING = / (was|will be) (\w+) on (\d{1,2} \w{3} \d{4})(?:, (\d+) days? after the site’s day)?\./;

/** `X was retired on 1 Jun 2026.`, `X will be retired on 14 Jan 2027, 47 days after the site’s day.` */
function endingFaults(sentence: string, sides: readonly KnownSide[], { today }: Truth): Fault[] {
  const side = sides.find(({ name }) => sentence.startsWith(`${name} was `) || sentence.startsWith(`${name} will be `));
  const [, verb, , day, left] = ENDING.exec(side === undefined ? '' : sentence.slice(side.name.length)) ?? [];
  if (side === undefined || day === undefined) return [];
  const end = side.entry.facts[side.entry.kind.lifeCycle?.end ?? '']?.value;
  const days = Math.round((Date.parse(isoOf(day)) - Date.parse(today)) / DAY);
  return [
    ...(end === isoOf(day) ? [] : [[sentence, `but the facts say ${String(end)}`] as const]),
    ...((verb === 'was') === days <= 0 ? [] : [[sentence, `but the site’s day is ${today}`] as const]),
    ...(left === undefined || Number(left) === days ? [] : [[sentence, `but it is ${days} days`] as const]),
  ];
}

/** `2 Jul 2026 X: Released` and `X: Input price at OpenRouter from $1 …`, with the day of the fact that it names. */
function eventFaults(sentence: string, sides: readonly KnownSide[]): Fault[] {
  const [, day, rest = ''] = /^(\d{1,2} \w{3} \d{4}) (.+)$/.exec(sentence) ?? [];
  const side = sides.find(({ name }) => rest.startsWith(`${name}: `));
  if (day === undefined || side === undefined) return [];
  const words = rest.slice(side.name.length + 2);
  const fact = side.entry.kind.facts.find(
    ({ label, eventLabel = label }) =>
      words === eventLabel || (words.startsWith(`${label} `) && /^(?:at .+? )?from /.test(words.slice(label.length + 1))),
  );
  const { facts, history } = side.entry;
  const days = [facts[fact?.id ?? ''], ...(history[fact?.id ?? ''] ?? [])].flatMap((point) =>
    point === undefined ? [] : [point.asOf, String(point.value)],
  );
  return days.includes(isoOf(day)) ? [] : [[sentence, 'but no fact holds such a change']];
}

/** `6 of the 79 use cases are recorded for both.` */
function countFaults(sentence: string, { lists }: SeenPage): Fault[] {
  const [, count] = /^(\d+|None) of the \d+ use cases? (?:is|are) \w+ for both\./.exec(sentence) ?? [];
  const shared = lists.find(({ heading, links }) => heading === 'Both' && links.some(({ href }) => href.includes('/needs/')));
  const listed = shared?.links.length ?? 0;
  return count === undefined || (Number(count) || 0) === listed ? [] : [[sentence, `but ${listed} are listed`]];
}

/** `X scores 71/100 among chat models` */
function scoreFaults(sentence: string, sides: readonly KnownSide[]): Fault[] {
  return sides.flatMap(({ name, score }) => {
    const at = sentence.indexOf(`${name} `);
    const told =
      at < 0 ? undefined : /^(?:is a [^;]+? and )?scores (\d+)\/100 among/.exec(sentence.slice(at + name.length + 1))?.[1];
    return told === undefined || told === score ? [] : [[sentence, `but the score of ${name} is ${score}`] as const];
  });
}

/** Every day, count and score that is told stands in a fact, a list or a card too. */
export const toldAgrees: Check = (page, truth) => {
  const sides = knownSides(page, truth);
  if (sides.length === 0) return [];
  const found = page.sentences.flatMap((sentence) => [
    ...endingFaults(sentence, sides, truth),
    ...(isComparison(page) ? [...eventFaults(sentence, sides), ...countFaults(sentence, page)] : []),
    ...scoreFaults(sentence, sides),
  ]);
  return found.map(([sentence, why]) => contradiction(page, sentence, why));
};

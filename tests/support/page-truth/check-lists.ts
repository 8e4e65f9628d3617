/** Checks 2 and 3: what only one side is said to do, and what is said to be not recorded, against facts and claims. */
import { capabilityAnswer, isSignalKnown, needAnswer, type Answer } from './answers.ts';
import { contradiction, knownSides, type Check, type Contradiction, type KnownSide } from './contradiction.ts';
import { isComparison, type SeenPage } from './page.ts';
import type { TrueEntry, Truth } from './truth.ts';

/** What is said of a side: that it alone meets something, that all do, or that others are not recorded or not listed for it. */
interface Said {
  readonly type: 'only' | 'open' | 'unlisted' | 'both';
  readonly side: KnownSide | undefined;
  readonly sentence: string;
  readonly answerOf: (entry: TrueEntry) => Answer;
}

/** What a heading says, and of whom: `Only X (3)`, `X; not recorded for Y (2)`, `X; not listed for Y`, `Both`. */
function readHeading(heading: string, sides: readonly KnownSide[]): Pick<Said, 'type' | 'side'> | undefined {
  const words = heading.replace(/ \(\d+\)$/, '');
  if (words === 'Both') return { type: 'both', side: undefined };
  const starts = { only: ['Only ', ''], open: ['', '; not recorded for '], unlisted: ['', '; not listed for '] } as const;
  for (const type of ['only', 'open', 'unlisted'] as const) {
    const [before, after] = starts[type];
    const side = sides.find(({ name }) => (after === '' ? words === before + name : words.startsWith(name + after)));
    if (side !== undefined) return { type, side };
  }
  return undefined;
}

function asking(href: string, truth: Truth): Said['answerOf'] | undefined {
  const [, folder, id = ''] = /\/(needs|capabilities)\/([^/]+)\/$/.exec(href) ?? [];
  if (folder === 'needs') return (entry) => needAnswer(id, entry, truth);
  return folder === undefined ? undefined : (entry) => capabilityAnswer(id, entry, truth);
}

function saidOn(page: SeenPage, truth: Truth): Said[] {
  const sides = knownSides(page, truth);
  const listed = page.lists.flatMap(({ heading, links }) => {
    const read = readHeading(heading, sides);
    return links.flatMap(({ href }): Said[] => {
      const answerOf = asking(href, truth);
      return read === undefined || answerOf === undefined ? [] : [{ ...read, sentence: `${heading}: ${href}`, answerOf }];
    });
  });
  const told = (page.verdict?.needs ?? []).map(({ sentence, id }): Said => {
    const side = sides.find(({ name }) => sentence.startsWith(`Only ${name} meets: `));
    return { type: 'only', side, sentence, answerOf: (entry) => needAnswer(id, entry, truth) };
  });
  return [...listed, ...told];
}

function faults(page: SeenPage, truth: Truth, isAsked: (said: Said) => boolean, wanted: Answer): Contradiction[] {
  if (!isComparison(page)) return [];
  const sides = knownSides(page, truth);
  return saidOn(page, truth)
    .filter(isAsked)
    .flatMap(({ side, sentence, answerOf }) =>
      sides.flatMap((one) => {
        const answer = answerOf(one.entry);
        if (answer === (one.side === side?.side ? 'yes' : wanted)) return [];
        const why = { yes: 'has it', no: 'has it not', unknown: 'may or may not have it: nothing is recorded' };
        return [contradiction(page, sentence, `but ${one.name} ${why[answer]}`)];
      }),
    );
}

/** Of what only one side is said to meet, the facts of the others say that they do not; of what both do, that they do. */
export const onlyOneSide: Check = (page, truth) => [
  ...faults(page, truth, ({ type }) => type === 'only', 'no'),
  ...faults(page, truth, ({ type }) => type === 'both', 'yes'),
];

/** Needs that are said to list only one side, while they ask the category of another that meets them. */
function listedNeeds(page: SeenPage, truth: Truth): Contradiction[] {
  const sides = knownSides(page, truth);
  const isListed = ({ isGone, category = '' }: TrueEntry, categories: readonly string[] = []) =>
    !isGone && (categories.length === 0 || categories.includes(category));
  return saidOn(page, truth)
    .filter(({ type }) => type === 'unlisted')
    .flatMap(({ side, sentence, answerOf }) => {
      const categories = truth.needs.get(sentence.split('/').at(-2) ?? '')?.categories;
      const listed = sides.filter(
        (one) => one.side !== side?.side && answerOf(one.entry) === 'yes' && isListed(one.entry, categories),
      );
      return listed.map(({ name }) => contradiction(page, sentence, `but ${name} meets it, and is asked for`));
    });
}

/** Rows that are said to be not recorded for a side, and that its facts state. */
function recordedRows(page: SeenPage, truth: Truth): Contradiction[] {
  const sides = knownSides(page, truth);
  return (page.verdict?.clauses ?? []).flatMap(({ claim, anchor, sentence }) => {
    const side = sides.find(({ name }) => claim === `not recorded for ${name}`);
    const id = anchor.replace(/^row-(fact|benchmark)-/, '');
    const isRecorded = side?.entry.facts[id] !== undefined || side?.entry.benchmarks[id] !== undefined;
    return isRecorded ? [contradiction(page, sentence, 'but the facts state it')] : [];
  });
}

/** Facts in the folded list of what is recorded for no side. */
function recordedFacts(page: SeenPage, truth: Truth): Contradiction[] {
  const folded = page.lists.filter(({ heading }) => /facts? not recorded for /.test(heading));
  const ids = folded.flatMap(({ links }) => links.map(({ href }) => href.split('#')[1] ?? ''));
  return knownSides(page, truth).flatMap(({ entry }) =>
    ids
      .filter((id) => entry.facts[id] !== undefined)
      .map((id) => contradiction(page, `not recorded for either side: ${id}`, `but ${entry.name} states it`)),
  );
}

/** `X: no price is recorded.`, of a side whose facts hold one. */
function knownPrices(page: SeenPage, truth: Truth): Contradiction[] {
  return knownSides(page, truth).flatMap(({ name, entry }) => {
    const sentence = page.sentences.find((words) => words.startsWith(`${name}: no price is recorded`));
    const prices = Object.values(entry.kind.cost?.parts ?? {}).filter(
      ({ price }) => typeof entry.facts[price]?.value === 'number',
    );
    return sentence === undefined || prices.length === 0 ? [] : [contradiction(page, sentence, 'but the facts state a price')];
  });
}

/** What would settle it and is not known. */
function knownSignals(page: SeenPage, { ranking, ...truth }: Truth): Contradiction[] {
  return (page.verdict?.settling ?? []).flatMap((sentence) => {
    const side = knownSides(page, { ranking, ...truth }).find(({ name }) => sentence.startsWith(`${name}: `));
    const signals = Object.values(ranking.signals[side?.entry.kind.id ?? ''] ?? {}).flat();
    // What was read too long ago is told with that day, since a row shows it.
    const [said = '', day] = sentence.split(', last read ');
    const signal = signals.find(({ label }) => said === `${side?.name}: ${label}`);
    if (side === undefined || signal === undefined) return [contradiction(page, sentence, 'names nothing of a side')];
    const known = (signal.facts ?? []).flatMap((id) => side.entry.facts[id]?.asOf ?? []);
    if (day !== undefined)
      return known.some((asOf) => Date.parse(asOf) === Date.parse(`${day} UTC`))
        ? []
        : [contradiction(page, sentence, 'was never read so')];
    return isSignalKnown(signal, side.entry, truth) ? [contradiction(page, sentence, 'but it is known')] : [];
  });
}

/** What is said to be not recorded is truly unknown. */
export const notRecorded: Check = (page, truth) => {
  if (!isComparison(page)) return [];
  const open = faults(page, truth, ({ type }) => type === 'open', 'unknown');
  const others = [listedNeeds, recordedRows, recordedFacts, knownPrices, knownSignals];
  return [...open, ...others.flatMap((faultsOf) => faultsOf(page, truth))];
};

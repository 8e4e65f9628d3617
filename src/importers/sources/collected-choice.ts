/** Of several records of one model, which value of each fact stands, and what is disputed. */
import { daysBetween } from '../../../schemas/dates.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { FactEdit } from '../../editing/edit-facts.ts';
import type { SourceFacts } from '../fact-table.ts';
import { RANKS, type Rank } from './collected-rank.ts';
import { factsOfRecord, type Candidate } from './collected-facts.ts';
import type { CollectedRecord } from './collected-record.ts';
import type { Terms } from '../../editing/write-value.ts';

/** The better rank first, then the newer day. */
const inOrder = (a: Candidate, b: Candidate) => a.rank - b.rank || compareText(b.asOf, a.asOf);

/** Sizes that differ by less are the same size, counted in thousands by one and in powers of two by the other. */
const SAME_SIZE = 0.05;

function isSameValue(a: Candidate, b: Candidate): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.isPrice)
    return JSON.stringify(a.value) === JSON.stringify(b.value);
  return Math.abs(a.value - b.value) <= SAME_SIZE * Math.max(a.value, b.value);
}

/** An exact figure of a catalogue stands in for a printed one that is rounded from it. */
function exactFor(best: Candidate, all: readonly Candidate[]): Candidate {
  const { value, roundedTo = 0 } = best;
  if (typeof value !== 'number' || roundedTo === 0) return best;
  const isIt = (one: Candidate) =>
    one.rank <= RANKS.copy &&
    one.roundedTo === undefined &&
    typeof one.value === 'number' &&
    Math.abs(one.value - value) <= roundedTo / 2;
  return all.find(isIt) ?? best;
}

/** Of what is no maker’s word: the same price with its end, which another list leaves out. */
function endingFor(best: Candidate, all: readonly Candidate[]): Candidate {
  if (best.rank === RANKS.maker || best.until !== undefined) return best;
  const isIt = (one: Candidate) => one.rank < RANKS.seller && one.until !== undefined && one.value === best.value;
  return all.find(isIt) ?? best;
}

/** Statements that are so many days apart are of about the same time. */
const SAME_TIME = 30;

/** Whether another source is as good, or nearly as good and no older. Lists are longer or shorter, not in dispute. */
function disputes(best: Candidate, other: Candidate): boolean {
  if (other.from === best.from || typeof best.value === 'object' || best.id === 'successor') return false;
  if (other.rank === RANKS.seller && best.rank !== RANKS.seller) return false;
  const isNew = daysBetween(other.asOf, best.asOf) <= SAME_TIME;
  return !isSameValue(best, other) && (other.rank === best.rank || (isNew && other.rank - best.rank === 1));
}

/** A price that has ended before the day of the collection is none. */
const holds = ({ until }: Candidate, day: string) => until === undefined || until >= day;

const editOf = ({ id, value, tiers, ...one }: Candidate): FactEdit => ({
  id,
  value,
  ...(tiers === undefined ? {} : { tiers }),
  ...termsOf(one),
});

function termsOf({ source, asOf, roundedTo, until, next }: Terms): Terms {
  return { source, asOf, ...(roundedTo === undefined ? {} : { roundedTo }), ...(until === undefined ? {} : { until, next }) };
}

/** Whether a price goes with the input price that stands: two price lists do not mix, nor do the prices of two sellers. */
function goesWith(input: Candidate | undefined): (one: Candidate) => boolean {
  return ({ isPrice, rank, source, inputPrice }) => {
    if (!isPrice || input === undefined) return true;
    if (rank === RANKS.seller) return source === input.source;
    return inputPrice === undefined || inputPrice === input.value;
  };
}

/** A successor that is named with the end of a model falls with that end. */
function successorTie(chosen: readonly Candidate[]): Readonly<Record<string, string>> {
  const [successor, end] = ['successor', 'retirementDate'].map((id) => chosen.find((one) => one.id === id));
  return successor !== undefined && successor.source === end?.source ? { successor: 'retirementDate' } : {};
}

/** What the records of one model state together on `day`, up to the rank `worst`. */
export function choose(records: readonly CollectedRecord[], day: string, worst: Rank = RANKS.seller): SourceFacts {
  const stated = records.map(factsOfRecord);
  const open = stated.flatMap(({ candidates }) => candidates).filter((one) => one.rank <= worst && holds(one, day));
  const byFact = Map.groupBy(open.toSorted(inOrder), ({ id }) => id);
  const fits = goesWith(byFact.get('inputUsdPerMillionTokens')?.[0]);
  const chosen = [...byFact.values()].flatMap((all) => {
    const best = all.find(fits);
    return best === undefined ? [] : [endingFor(exactFor(best, all), all)];
  });
  const disputed = chosen.flatMap((best) => {
    const other = byFact.get(best.id)?.find((one) => disputes(best, one));
    return other === undefined ? [] : [editOf(other)];
  });
  return {
    facts: Object.fromEntries(chosen.map(({ id, value }) => [id, value])),
    tiers: Object.fromEntries(chosen.flatMap(({ id, tiers }) => (tiers === undefined ? [] : [[id, tiers] as const]))),
    terms: Object.fromEntries(chosen.map((one) => [one.id, termsOf(one)])),
    disputed,
    follows: { pricing: 'inputUsdPerMillionTokens', ...successorTie(chosen) },
  };
}

/** What one collected record states, as facts with their terms. A record without a day states none. */
import type { model as modelKind } from '../../../schemas/kinds/model.ts';
import type { FactEdit } from '../../editing/edit-facts.ts';
import type { FactValue } from '../../../schemas/content.ts';
import { statedFacts } from '../fact-table.ts';
import type { FactRemark } from '../remark.ts';
import { pricesFrom } from './collected-prices.ts';
import { citationOf, rankOf, RANKS, type Rank } from './collected-rank.ts';
import type { CollectedRecord } from './collected-record.ts';
import { licenceFacts } from './licence-id.ts';

/** A fact as one record states it. Nothing has held its value against a schema. */
export interface Candidate extends FactEdit {
  readonly rank: Rank;
  /** The source of the record, which may have several pages. */
  readonly from: string;
  readonly isPrice: boolean;
  /** Of a price: the input price of the same record. */
  readonly inputPrice?: FactValue | undefined;
}

export interface RecordFacts {
  readonly candidates: readonly Candidate[];
  readonly remarks: readonly FactRemark[];
}

/** What pages call the states of a model; what is not here tells none, such as "no shutdown date announced". */
const STATES: readonly (readonly [status: string, words: RegExp])[] = [
  ['retired', /^(?:retired|shut down|discontinued\b.*|end of life|offline\b.*)$/],
  ['deprecated', /^deprecated$/],
  ['legacy', /^(?:legacy|active \(legacy\))$/],
  ['preview', /^(?:publicpreview|public preview|preview|beta\b.*)$/],
  ['active', /^(?:active|latest|current line-up|ga)$/],
];

const statusOf = (text: string | undefined) => STATES.find(([, words]) => words.test(text?.toLowerCase() ?? ''))?.[0];

/** A promise not to end before a day is no announcement of the end. */
const isPromise = (note = '') => /earliest/i.test(note);

const MODALITIES: ReadonlySet<string> = new Set(['text', 'image', 'audio', 'video', 'pdf']);
const known = (list: readonly string[] | undefined) => {
  const kept = list?.filter((one) => MODALITIES.has(one)) ?? [];
  return kept.length === 0 ? undefined : kept;
};

/** Limits of 0 stand for what has none. */
const positive = (count: number | undefined) => (count === 0 ? undefined : count);

/** The life of a model, as only its maker and who reports of it can tell. */
const lifeOf = ({ status, retirement_date: end, successor, note }: CollectedRecord) =>
  statedFacts<typeof modelKind>({ status: statusOf(status), retirementDate: isPromise(note) ? undefined : end, successor });

/** What the model is and can do. */
const featuresOf = (one: CollectedRecord) =>
  statedFacts<typeof modelKind>({
    contextTokens: positive(one.context_tokens),
    maxOutputTokens: positive(one.output_tokens),
    inputModalities: known(one.modalities_in),
    outputModalities: known(one.modalities_out),
    toolCalling: one.tool_calling,
    reasoning: one.reasoning,
    fileInput: one.modalities_in?.includes('file') === true ? true : undefined,
    knowledgeCutoff: one.knowledge_cutoff,
    openWeights: one.open_weights,
    licence: licenceFacts(one.licence).licence,
  });

/** Whether OpenRouter has it. */
function isOnOpenrouter({ offer, platform, status }: CollectedRecord): boolean | undefined {
  if (offer === 'openrouter' || (platform === 'OpenRouter' && status === 'newly listed')) return true;
  return platform === 'OpenRouter' && status === 'no longer listed' ? false : undefined;
}

/** What a seller can know: since when there is something to sell, and whether OpenRouter has it. One platform may begin late. */
const availabilityOf = (one: CollectedRecord) =>
  statedFacts<typeof modelKind>({
    releaseDate: one.platform === undefined ? one.release_date : undefined,
    onOpenrouter: isOnOpenrouter(one),
  });

/** `1.05M` -> 10,000: the step to which a printed figure is rounded. A figure of one digit, such as `1M`, is told to a tenth. */
function stepOf(printed: string | undefined): number | undefined {
  const [, digits = '', unit = ''] = /^([\d.]+)\s*([km])$/i.exec(printed ?? '') ?? [];
  if (digits === '') return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const size = unit.toLowerCase() === 'k' ? 1000 : 1_000_000;
  return size / 10 ** (digits.length === 1 ? 1 : decimals);
}

/** The facts that a record may state, by its rank. */
export function factsOfRecord(one: CollectedRecord): RecordFacts {
  const asOf = one.as_of;
  if (asOf === undefined) return { candidates: [], remarks: [] };
  const rank = rankOf(one);
  const base = { source: citationOf(one), asOf, rank, from: one.source, isPrice: false };
  const steps: Readonly<Record<string, number | undefined>> = {
    contextTokens: stepOf(one.context_as_published),
    maxOutputTokens: stepOf(one.output_as_published),
  };
  const stated = rank === RANKS.seller ? availabilityOf(one) : { ...availabilityOf(one), ...lifeOf(one), ...featuresOf(one) };
  const plain = Object.entries(stated).map(([id, value]): Candidate => {
    const roundedTo = steps[id];
    return { ...base, id, value: value as FactValue, ...(roundedTo === undefined ? {} : { roundedTo }) };
  });
  const prices = pricesFrom(one);
  const inputPrice = prices.facts.find(({ id }) => id === 'inputUsdPerMillionTokens')?.value;
  const priced = prices.facts.map((fact): Candidate => ({ ...base, ...fact, isPrice: true, inputPrice }));
  return { candidates: [...plain, ...priced], remarks: prices.remarks };
}

/** Records of models that an editor collected from many pages: one a page and model, in the form that docs/importing.md describes. */
import * as z from 'zod';
import { isoDate, line, name, publicUrl, slug } from '../../../schemas/fields.ts';
import { DataSetError, formatError } from '../fact-table.ts';

/** A value of any other form is as good as none. */
const optional = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const text = optional(z.string());
const flag = optional(z.boolean());
const tokens = optional(z.number());
const words = optional(z.array(z.string()));
const prices = optional(z.record(z.string(), z.unknown()));

const record = z.looseObject({
  source: z.string().min(1),
  source_url: publicUrl,
  id: z.string().min(1),
  vendor: z.string().min(1),
  /** Without it, nothing that the record says is a fact. */
  as_of: optional(isoDate),
  primary: z.boolean().optional().catch(false),
  /** Only there does it hold. */
  platform: text,
  /** Whose offer a catalogue quotes. */
  offer: text,
  name: text,
  aliases: words,
  note: text,
  status: text,
  successor: text,
  retirement_date: optional(isoDate),
  release_date: optional(isoDate),
  knowledge_cutoff: text,
  context_tokens: tokens,
  context_as_published: text,
  output_tokens: tokens,
  output_as_published: text,
  modalities_in: words,
  modalities_out: words,
  tool_calling: flag,
  reasoning: flag,
  open_weights: flag,
  licence: text,
  cost_usd_per_1m: prices,
  price_valid_until: optional(isoDate),
  price_next_usd_per_1m: prices,
});

export type CollectedRecord = z.infer<typeof record>;

/** What the editor says of a model that no record says. */
const entry = z.strictObject({
  name: name.optional(),
  vendor: name.optional(),
  category: slug.optional(),
  family: name.optional(),
  homepage: publicUrl.optional(),
  aliases: z.array(name).default([]),
  /** Ids of records that are of the same model. */
  same: z.array(z.string()).default([]),
  /** Why it is to be no entry. */
  leave_out: z.string().min(1).optional(),
  /** Facts that are not to be taken from any record, with the reason. */
  withheld: z.record(z.string(), line(200)).default({}),
});

export type Decision = z.infer<typeof entry>;

const file = z.looseObject({
  /** Only what was released after that day is new. */
  released_after: isoDate,
  models: z.array(z.unknown()),
  entries: z.record(z.string(), entry).default({}),
});

export interface Collection {
  readonly releasedAfter: string;
  readonly records: readonly CollectedRecord[];
  /** By the id of a model. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** The records of a file. Throws `DataSetError` for one of another form, or most of whose records are. */
export function readCollection(json: unknown): Collection {
  const parsed = file.safeParse(json);
  if (!parsed.success) throw formatError('This is no file of collected records', parsed.error, json);
  const { released_after: releasedAfter, models, entries } = parsed.data;
  const records = models.flatMap((one) => record.safeParse(one).data ?? []);
  if (records.length === 0 || records.length < models.length / 2)
    throw new DataSetError('Most of the collected records lack a source, its address, an id or a vendor.');
  return { releasedAfter, records, decisions: new Map(Object.entries(entries)) };
}

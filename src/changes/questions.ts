/** What a reviewer is told of questions: those that the entries of a change leave open, and answers that it writes. */
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entries/entry.ts';
import { openQuestions, type Question } from '../entries/question.ts';
import { questionsOf } from '../entries/questions.ts';
import { earlierData } from '../entries/review.ts';
import { kinds } from '../kinds/kinds.ts';
import type { EntryData } from '../../schemas/content.ts';
import { ownValue } from '../../schemas/own-value.ts';

export interface OpenQuestion {
  readonly slug: string;
  readonly name: string;
  /** The fact, benchmark or field that it is about. */
  readonly id: string;
  readonly text: string;
}

export interface WrittenAnswer {
  readonly slug: string;
  readonly name: string;
  readonly id: string;
  /** As the entry writes it; `undefined` for fields that hold more than one value. */
  readonly value: string | undefined;
  readonly sentence: string;
}

export interface Questions {
  readonly open: readonly OpenQuestion[];
  readonly answered: readonly WrittenAnswer[];
}

const asked = ({ of: { slug, data }, id, text }: Question<Entry>): OpenQuestion => ({ slug, name: data.name, id, text });

function valueAt(data: EntryData, id: string): string | undefined {
  const value = (ownValue(data.facts, id) ?? ownValue(data.benchmarks, id))?.value ?? ownValue<unknown>({ ...data }, id);
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

function answersIn({ slug, data }: Entry, earlier: EntryData | undefined): WrittenAnswer[] {
  const written = Object.entries(data.confirmed).filter(
    ([id, sentence]) => earlier === undefined || ownValue(earlier.confirmed, id) !== sentence,
  );
  return written.map(([id, sentence]) => ({ slug, name: data.name, id, value: valueAt(data, id), sentence }));
}

/** Questions and answers of the entries whose files differ, in the order of slugs. */
export function viewQuestions(before: Catalogue, after: Catalogue): Questions {
  const old = new Map(before.content.entries.map(({ slug, data }) => [slug, data]));
  const earlierOf = ({ slug, data }: Entry) => earlierData(old, slug, data);
  const { entries } = after.content;
  const changed = new Set(entries.filter((entry) => JSON.stringify(earlierOf(entry)) !== JSON.stringify(entry.data)));
  const byKind = kinds.map((kind) => ({ kind, files: entries.filter((entry) => entry.kind === kind.id) }));
  const { today } = after.content.site;
  const benchmarks = new Map(after.content.benchmarks.map(({ id, data }) => [id, data]));
  const open = Map.groupBy(
    openQuestions(questionsOf({ kinds: byKind, benchmarks, today, earlierOf })),
    (question) => question.of,
  );
  return {
    open: [...changed].flatMap((entry) => (open.get(entry) ?? []).map(asked)),
    answered: [...changed].flatMap((entry) => answersIn(entry, earlierOf(entry))),
  };
}

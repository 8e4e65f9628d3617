/** What came before an entry and after it, and what it is a family with. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { startOf } from '../../entries/start-of.ts';
import { normalizeName } from '../../text/normalize-name.ts';
import { standingOf } from '../../matching/standings.ts';
import { entryDocument, type EntryDocument } from '../entry-document.ts';
import { formatDate } from '../format.ts';
import type { StatusView } from '../life-cycle.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { linkTo } from './terms.ts';

interface RelativeView {
  readonly name: string;
  readonly href: string;
  readonly status: StatusView | undefined;
  /** The day on which it began; `undefined` = unknown. */
  readonly note: string | undefined;
}

export interface RelativesView {
  readonly successor: (RelativeView & { readonly slug: string }) | Pick<RelativeView, 'name'> | undefined;
  /** What followed that where it is not current itself, and can be chosen. */
  readonly latest: RelativeView | undefined;
  /** The entries that name it as their successor, the newest first. */
  readonly predecessors: readonly RelativeView[];
  /** `undefined` for an entry that names no family, or is alone in it. */
  readonly family: { readonly name: string; readonly members: readonly RelativeView[] } | undefined;
}

/** What began last stands first; of what is not known when, by name. */
const newestFirst = (a: Entry, b: Entry) => compareText(startOf(b), startOf(a)) || compareText(a.data.name, b.data.name);

function relativeOf(catalogue: Catalogue, entry: Entry): RelativeView {
  const { name, href, status } = linkTo(catalogue, entry);
  const start = startOf(entry);
  return { name, href, status, note: start === '' ? undefined : formatDate(start) };
}

const viewAll = (catalogue: Catalogue, entries: readonly Entry[], but: Entry) =>
  entries
    .filter((one) => one !== but)
    .toSorted(newestFirst)
    .map((one) => relativeOf(catalogue, one));

/** Slug -> the entries that name it as their successor. */
const heirs = perCatalogue((catalogue) =>
  Map.groupBy(catalogue.content.entries, ({ slug }) => standingOf(catalogue, slug).lifeCycle.successor),
);

const familyKey = ({ kind, maker, data }: Entry) =>
  data.family === undefined ? undefined : [kind, normalizeName(maker), data.family].join('\n');

const families = perCatalogue(({ content }) => Map.groupBy(content.entries, familyKey));

function successorOf(catalogue: Catalogue, { successor }: EntryDocument): RelativesView['successor'] {
  const entry = catalogue.entryBySlug.get(successor?.slug ?? '');
  if (entry !== undefined) return { slug: entry.slug, ...relativeOf(catalogue, entry) };
  return successor === undefined ? undefined : { name: successor.name };
}

function latestOf(catalogue: Catalogue, { successor }: EntryDocument): RelativesView['latest'] {
  const entry = catalogue.entryBySlug.get(successor?.latest?.slug ?? '');
  return entry === undefined ? undefined : relativeOf(catalogue, entry);
}

/** The relatives of an entry. */
export function viewRelatives(catalogue: Catalogue, entry: Entry): RelativesView {
  const { family: name } = entry.data;
  const members = name === undefined ? [] : viewAll(catalogue, families(catalogue).get(familyKey(entry)) ?? [], entry);
  const document = entryDocument(catalogue, entry);
  return {
    successor: successorOf(catalogue, document),
    latest: latestOf(catalogue, document),
    predecessors: viewAll(catalogue, heirs(catalogue).get(entry.slug) ?? [], entry),
    family: name === undefined || members.length === 0 ? undefined : { name, members },
  };
}

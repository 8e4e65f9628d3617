/** Entries, leaderboards, needs and facts by the names that are asked for; what is not found is answered with what is near. */
import type { FactDefinition, NeedData } from '../../schemas/content.ts';
import type { Entry, Term } from '../entries/entry.ts';
import { facetFacts } from '../kinds/facet-facts.ts';
import { kindOf, kinds } from '../kinds/kinds.ts';
import { alsoMeant, entriesMeant } from '../search/entries-meant.ts';
import { findNamed } from '../search/find-named.ts';
import type { Named } from '../search/named.ts';
import type { FinderEntry } from '../search/finder-index.ts';
import { findOrNearest } from '../search/nearest.ts';
import { readTyped } from '../search/read-typed.ts';
import { inSentence } from '../text/in-sentence.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { formatList } from '../views/format.ts';
import { AskingError } from './answer.ts';
import type { SiteIndex } from './site-index.ts';

const MOST_NEAR = 5;

/** The resource that lists all facts. */
export const FACTS_URI = 'visavis://facts';

const labelled = ({ names, slug }: Named) => `${names[0]} (${slug})`;

/** Longer lists are cut: search finds the rest. */
const MOST_LISTED = 40;

const someOf = (ids: readonly string[]) =>
  `${ids.slice(0, MOST_LISTED).join(', ')}${ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : ''}`;

function notFound(what: string, text: string, near: readonly string[], otherwise: string): AskingError {
  const hint = near.length === 0 ? otherwise : `Near: ${near.slice(0, MOST_NEAR).join(', ')}.`;
  return new AskingError(`There is no ${what} ${JSON.stringify(text)}. ${hint}`);
}

/** The thing of that id or name; a part of a name is enough where it is that of one alone. */
function named<T extends Named>(things: readonly T[], text: string): T | undefined {
  const byId = things.find(({ slug }) => slug === text);
  if (byId !== undefined) return byId;
  const { things: found, by, isNear } = findNamed(things, text);
  return by === 'whole name' || (by === 'part' && isNear !== true && found.length === 1) ? found[0] : undefined;
}

const nearTo = (things: readonly Named[], text: string) => findOrNearest(things, text).things.map(labelled);

const statusNote = ({ status }: FinderEntry) => (status === undefined ? '' : `, ${status}`);

/** The entries that names, aliases, slugs or former slugs mean together. Throws `AskingError` with those that are near. */
export function entriesNamed({ names, catalogue }: SiteIndex, texts: readonly string[]): readonly Entry[] {
  const meant = entriesMeant(names, texts);
  return texts.map((text, at) => {
    const former = catalogue.content.entries.find(({ data }) => data.formerSlugs.includes(text));
    const entry = catalogue.entryBySlug.get(meant[at]?.slug ?? former?.slug ?? '');
    if (entry !== undefined) return entry;
    const near = findOrNearest(names.entries, readTyped(text, names)).things.map((one) => `${labelled(one)}${statusNote(one)}`);
    throw notFound('entry', text, near, 'Look for its name with search.');
  });
}

/** The entry that a name, alias, slug or former slug means. Throws `AskingError` with those that are near. */
export function entryNamed(site: SiteIndex, text: string): Entry {
  const [entry] = entriesNamed(site, [text]);
  if (entry === undefined) throw notFound('entry', text, [], 'Look for its name with search.');
  return entry;
}

/** What readers mean as well by a word that names an entry, in a sentence; none where that is clear. */
export function alsoCalled({ names }: SiteIndex, text: string): readonly string[] {
  const also = alsoMeant(names, text);
  return also === undefined ? [] : [`${JSON.stringify(text)} is also what ${labelled(also)} is called.`];
}

/** A leaderboard: that of a category, or of all entries of a kind. */
export interface Board {
  readonly kind: string;
  readonly category: string | undefined;
  readonly name: string;
}

/** The leaderboard that a category or kind has. Throws `AskingError` with those that are near, or else all. */
export function boardNamed({ questions }: SiteIndex, text: string): Board {
  const terms = questions.terms.filter(({ type }) => type === 'category' || type === 'kind');
  const boards = terms.map((term) => ({ ...term, slug: term.id }));
  const found = named(boards, text);
  if (found === undefined)
    throw notFound('category', text, nearTo(boards, text), `There are: ${someOf(boards.map(({ id }) => id))}.`);
  const kind = kinds[found.kind ?? 0]?.id ?? '';
  return { kind, category: found.type === 'category' ? found.id : undefined, name: found.names[0] ?? found.id };
}

/** The need of that id, name or alias. Throws `AskingError` with those that are near, or else all. */
export function needNamed({ catalogue }: SiteIndex, text: string): Term<NeedData> {
  const needs = catalogue.content.needs.map((term) => ({
    term,
    slug: term.id,
    names: [term.data.name, ...term.data.aliases],
  }));
  const found = named(needs, text)?.term;
  if (found !== undefined) return found;
  const all = `There are: ${someOf(needs.map(({ slug }) => slug))}. Or give category and conditions.`;
  throw notFound('need', text, nearTo(needs, text), all);
}

/** Whether each word of `text` begins a word of a name: "nope" stands in "Listed on OpenRouter" as well, and means nothing there. */
function hasWords({ names, slug }: Named, text: string): boolean {
  if (slug === text) return true;
  const wordsOf = (name: string) => normalizeName(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2')).split(' ');
  const words = [...names, slug ?? ''].flatMap((name) => [...wordsOf(name), normalizeName(name).replaceAll(' ', '')]);
  return wordsOf(text).every((word) => words.some((one) => one.startsWith(word)));
}

function pick<T extends Named & { readonly slug: string }>(
  all: readonly T[],
  text: string,
  what: string,
  first: readonly string[],
): T {
  const found = named(all, text);
  if (found !== undefined && hasWords(found, text)) return found;
  throw notFound(what, text, nearTo(all, text), `Among others there are ${formatList(first)}; ${FACTS_URI} lists all.`);
}

const asNamed = (fact: FactDefinition) => ({ fact, slug: fact.id, names: [fact.label] });

/** The id of the fact or benchmark that a name means, of those that an entry of the kind can have. Throws `AskingError` with what is near. */
export function valueNamed({ context }: SiteIndex, kind: string, text: string): string {
  const { facts, highlights, plural } = kindOf(kind);
  const benchmarks = context.benchmarks.map(({ id, data }) => ({ slug: id, names: [data.name] }));
  return pick<Named & { readonly slug: string }>(
    [...facts.map(asNamed), ...benchmarks],
    text,
    `fact of ${inSentence(plural)}`,
    highlights,
  ).slug;
}

/** The fact of a kind that leaderboards can be filtered and sorted by. Throws `AskingError` with what is near. */
export function facetNamed(kind: string, text: string): FactDefinition {
  const { filters, plural } = kindOf(kind);
  return pick(facetFacts(kindOf(kind)).map(asNamed), text, `fact to filter ${inSentence(plural)} by named`, filters).fact;
}

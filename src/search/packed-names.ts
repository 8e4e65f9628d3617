/**
 * The list of names as it travels: a reader fetches it before anything can be found, so it says nothing twice. Values stand in columns, and
 * what follows from another value is left out: an address from its name, a name with its maker before it. Unpacked, nothing is lost but
 * names that are spelt like another of the same entry.
 */
import { normalizeName } from '../text/normalize-name.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { packByName, unpackByName } from './packed-by-name.ts';
import { letterOf, lettersOf, numberOf, numbersOf } from './letters.ts';

/**
 * One value of each column per entry, texts in one with line breaks between them, numbers as letters; makers, categories and statuses as places in their
 * lists. -1 = none.
 */
export interface PackedNames extends Pick<FinderIndex, 'folders' | 'unpaired'> {
  /** In the order in which entries have them first, each packed beside the name of its first entry. */
  readonly makers: string;
  readonly statuses: readonly string[];
  /** Empty where it follows from the name; `+` from maker and name. */
  readonly slugs: string;
  /** Names of an entry with tabs between them, each packed beside the first; a slash at the beginning stands behind its maker. */
  readonly names: string;
  readonly kind: string;
  readonly group: string;
  /** `!` for the one after the last new one, as most are. */
  readonly maker: string;
  readonly score: string;
  readonly status: string;
  /** Places, each counted from the one before it, in base 36. */
  readonly gone: string;
  readonly past: string;
  /** As in the list, a line break between those of two entries: each place counted from the one before it, the first from the entry’s own, in base 36. */
  readonly partners: string;
}

/** The slug that follows from a name. */
export const slugFrom = (text: string): string => normalizeName(text).replaceAll(' ', '-');

function packSlug({ slug, names: [name = ''], maker = '' }: FinderEntry): string {
  if (slug === slugFrom(name)) return '';
  return slug === slugFrom(`${maker} ${name}`) ? '+' : slug;
}

const unpackSlug = (packed: string, name: string, maker: string): string =>
  packed === '' ? slugFrom(name) : packed === '+' ? slugFrom(`${maker} ${name}`) : packed;

/** The name, and of the aliases each that is spelt like none before it, nor like name or slug with or without the maker: that is looked up anyway. */
function packNames({ slug, names: [name = '', ...aliases], maker = '' }: FinderEntry): string {
  const spelt = new Set([name, slug, `${maker} ${name}`, `${maker} ${slug}`].map(normalizeName));
  const own = aliases.filter((alias) => {
    const isNew = !spelt.has(normalizeName(alias));
    spelt.add(normalizeName(alias));
    return isNew;
  });
  const short = own.map((alias) => (maker !== '' && alias.startsWith(`${maker}/`) ? alias.slice(maker.length) : alias));
  return [name, ...short.map((alias) => packByName(alias, name))].join('\t');
}

function unpackNames(packed: string, maker: string): readonly string[] {
  const [name = '', ...aliases] = packed.split('\t');
  const full = (alias: string) => (alias.startsWith('/') ? `${maker}${alias}` : alias);
  return [name, ...aliases.map((alias) => full(unpackByName(alias, name)))];
}

const BASE = 36;

const gapsOf = (places: readonly number[], from: number): string =>
  places.map((place, at) => (place - (places[at - 1] ?? from)).toString(BASE)).join('.');

function fromGaps(gaps: string, from: number): readonly number[] {
  let place = from;
  return gaps === '' ? [] : gaps.split('.').map((gap) => (place += Number.parseInt(gap, BASE)));
}

const NEW = '!';

/** Places of which each stands for the first time in turn: 0, 0, 1, 0 -> `!$!$`. */
function withoutNew(places: readonly number[]): string {
  let next = 0;
  return places.map((place) => (place === next ? ((next += 1), NEW) : letterOf(place))).join('');
}

function withNew(letters: string): readonly number[] {
  let next = 0;
  return [...letters].map((letter) => (letter === NEW ? (next += 1) - 1 : numberOf(letter)));
}

const firstName = (packed: string | undefined) => packed?.split('\t')[0] ?? '';

/** The name of the first entry of each maker, by which a maker is often called. */
const namesBeside = (makers: readonly number[], names: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, maker) => firstName(names[makers.indexOf(maker)]));

const markedPlaces = (entries: readonly FinderEntry[], mark: 'isGone' | 'isPast') =>
  entries.flatMap((entry, at) => (entry[mark] === true ? at : []));
const placesIn = <T>(values: readonly T[], list: readonly T[]) => values.map((value) => list.indexOf(value));
const given = (values: readonly (string | undefined)[]) => [...new Set(values.flatMap((value) => value ?? []))];

/** Packs a list of names. */
export function packIndex({ folders, entries, partners, unpaired }: FinderIndex): PackedNames {
  const [ownMakers, ownStatuses] = [entries.map(({ maker }) => maker), entries.map(({ status }) => status)];
  const [makers, statuses] = [given(ownMakers), given(ownStatuses)];
  const [places, names] = [placesIn(ownMakers, makers), entries.map(packNames)];
  const beside = namesBeside(places, names, makers.length);
  return {
    folders,
    makers: makers.map((maker, at) => packByName(maker, beside[at] ?? '')).join('\n'),
    statuses,
    slugs: entries.map(packSlug).join('\n'),
    names: names.join('\n'),
    kind: lettersOf(entries.map(({ kind }) => kind)),
    group: lettersOf(entries.map(({ group = -1 }) => group)),
    maker: withoutNew(places),
    score: lettersOf(entries.map(({ score = -1 }) => score)),
    status: lettersOf(placesIn(ownStatuses, statuses)),
    gone: gapsOf(markedPlaces(entries, 'isGone'), 0),
    past: gapsOf(markedPlaces(entries, 'isPast'), 0),
    partners: partners.map(gapsOf).join('\n'),
    ...(unpaired === undefined ? {} : { unpaired }),
  };
}

const TEXTS = ['makers', 'slugs', 'names'] as const;
const NUMBERS = ['kind', 'group', 'score', 'status'] as const;

type Columns = Pick<PackedNames, 'statuses'> &
  Readonly<Record<(typeof TEXTS)[number], readonly string[]> & Record<(typeof NUMBERS)[number] | 'maker', readonly number[]>>;

function columnsOf(packed: PackedNames): Columns {
  const [marked = [], slugs = [], names = []] = TEXTS.map((column) => packed[column].split('\n'));
  const [kind = [], group = [], score = [], status = []] = NUMBERS.map((column) => numbersOf(packed[column]));
  const maker = withNew(packed.maker);
  const beside = namesBeside(maker, names, marked.length);
  const makers = marked.map((one, at) => unpackByName(one, beside[at] ?? ''));
  return { statuses: packed.statuses, makers, slugs, names, kind, group, score, status, maker };
}

function unpackEntry(columns: Columns, at: number, marks: Pick<FinderEntry, 'isGone' | 'isPast'>): FinderEntry {
  const { makers, statuses, slugs, names, kind, group, maker: makerAt, score, status: statusAt } = columns;
  const of = (column: readonly number[]) => column[at] ?? -1;
  const [maker, status] = [makers[of(makerAt)], statuses[of(statusAt)]];
  const own = unpackNames(names[at] ?? '', maker ?? '');
  return {
    slug: unpackSlug(slugs[at] ?? '', own[0] ?? '', maker ?? ''),
    names: own,
    kind: of(kind),
    ...(of(group) < 0 ? {} : { group: of(group) }),
    ...(maker === undefined ? {} : { maker }),
    ...(of(score) < 0 ? {} : { score: of(score) }),
    ...(status === undefined ? {} : { status }),
    ...marks,
  };
}

/** The list that was packed, without aliases that are spelt like another name of their entry. */
export function unpackIndex(packed: PackedNames): FinderIndex {
  const columns = columnsOf(packed);
  const [gone, past] = [packed.gone, packed.past].map((places) => new Set(fromGaps(places, 0)));
  const marksOf = (at: number) => ({
    ...(gone?.has(at) === true ? { isGone: true as const } : {}),
    ...(past?.has(at) === true ? { isPast: true as const } : {}),
  });
  const entries = columns.kind.map((_, at) => unpackEntry(columns, at, marksOf(at)));
  const { folders, unpaired } = packed;
  const gaps = packed.partners.split('\n');
  const partners = entries.map((_, at) => fromGaps(gaps[at] ?? '', at));
  return { folders, entries, partners, ...(unpaired === undefined ? {} : { unpaired }) };
}

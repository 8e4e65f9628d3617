/**
 * The list of names as it travels: a reader fetches it before anything can be found, so it says nothing twice. Values stand in columns, and
 * what follows from another value is left out: an address from its name, a name with its maker before it. Unpacked, nothing is lost but
 * names that are spelt like another of the same entry.
 */
import { normalizeName } from '../text/normalize-name.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import { letterOf, lettersOf, numberOf, numbersOf } from './letters.ts';

/**
 * One value of each column per entry, texts in one with line breaks between them, numbers as letters; makers, categories and statuses as places in their
 * lists. -1 = none.
 */
export interface PackedNames extends Pick<FinderIndex, 'folders' | 'unpaired'> {
  /** In the order in which entries have them first. */
  readonly makers: string;
  readonly statuses: readonly string[];
  /** Empty where it follows from the name; `+` from maker and name. */
  readonly slugs: string;
  /** Names of an entry with tabs between them; a slash at the beginning stands behind its maker. */
  readonly names: string;
  readonly kind: string;
  readonly group: string;
  /** `!` for the one after the last new one, as most are. */
  readonly maker: string;
  readonly score: string;
  readonly status: string;
  readonly gone: readonly number[];
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
  return [name, ...own.map((alias) => (maker !== '' && alias.startsWith(`${maker}/`) ? alias.slice(maker.length) : alias))].join(
    '\t',
  );
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

const placesIn = <T>(values: readonly T[], list: readonly T[]) => values.map((value) => list.indexOf(value));
const given = (values: readonly (string | undefined)[]) => [...new Set(values.flatMap((value) => value ?? []))];

/** Packs a list of names. */
export function packIndex({ folders, entries, partners, unpaired }: FinderIndex): PackedNames {
  const [ownMakers, ownStatuses] = [entries.map(({ maker }) => maker), entries.map(({ status }) => status)];
  const [makers, statuses] = [given(ownMakers), given(ownStatuses)];
  return {
    folders,
    makers: makers.join('\n'),
    statuses,
    slugs: entries.map(packSlug).join('\n'),
    names: entries.map(packNames).join('\n'),
    kind: lettersOf(entries.map(({ kind }) => kind)),
    group: lettersOf(entries.map(({ group = -1 }) => group)),
    maker: withoutNew(placesIn(ownMakers, makers)),
    score: lettersOf(entries.map(({ score = -1 }) => score)),
    status: lettersOf(placesIn(ownStatuses, statuses)),
    gone: entries.flatMap(({ isGone }, at) => (isGone === true ? [at] : [])),
    partners: partners.map(gapsOf).join('\n'),
    ...(unpaired === undefined ? {} : { unpaired }),
  };
}

const TEXTS = ['makers', 'slugs', 'names'] as const;
const NUMBERS = ['kind', 'group', 'score', 'status'] as const;

type Columns = Pick<PackedNames, 'statuses'> &
  Readonly<Record<(typeof TEXTS)[number], readonly string[]> & Record<(typeof NUMBERS)[number] | 'maker', readonly number[]>>;

function columnsOf(packed: PackedNames): Columns {
  const [makers = [], slugs = [], names = []] = TEXTS.map((column) => packed[column].split('\n'));
  const [kind = [], group = [], score = [], status = []] = NUMBERS.map((column) => numbersOf(packed[column]));
  return { statuses: packed.statuses, makers, slugs, names, kind, group, score, status, maker: withNew(packed.maker) };
}

function unpackEntry(columns: Columns, at: number, isGone: boolean): FinderEntry {
  const { makers, statuses, slugs, names, kind, group, maker: makerAt, score, status: statusAt } = columns;
  const of = (column: readonly number[]) => column[at] ?? -1;
  const [maker, status] = [makers[of(makerAt)], statuses[of(statusAt)]];
  const [name = '', ...aliases] = (names[at] ?? '').split('\t');
  return {
    slug: unpackSlug(slugs[at] ?? '', name, maker ?? ''),
    names: [name, ...aliases.map((alias) => (alias.startsWith('/') ? `${maker ?? ''}${alias}` : alias))],
    kind: of(kind),
    ...(of(group) < 0 ? {} : { group: of(group) }),
    ...(maker === undefined ? {} : { maker }),
    ...(of(score) < 0 ? {} : { score: of(score) }),
    ...(status === undefined ? {} : { status }),
    ...(isGone ? { isGone } : {}),
  };
}

/** The list that was packed, without aliases that are spelt like another name of their entry. */
export function unpackIndex(packed: PackedNames): FinderIndex {
  const columns = columnsOf(packed);
  const gone = new Set(packed.gone);
  const entries = columns.kind.map((_, at) => unpackEntry(columns, at, gone.has(at)));
  const { folders, unpaired } = packed;
  const gaps = packed.partners.split('\n');
  const partners = entries.map((_, at) => fromGaps(gaps[at] ?? '', at));
  return { folders, entries, partners, ...(unpaired === undefined ? {} : { unpaired }) };
}

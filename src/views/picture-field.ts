/** The field of the picture of each category: scales, sizes, points, and the entries that nothing beats on both figures. */
import type { FactDefinition, KindView } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import { formatFact } from './format.ts';
import { folderPath } from './links.ts';
import { perCatalogue } from './per-catalogue.ts';
import { groupOf, pointOf, ROOM, type PictureSource, type PictureSubject } from './picture-point.ts';
import type { FieldPoint, FrontPoint, PictureAxis, PictureField, PicturePoint, PictureSize } from './picture-view.ts';
import { inSentence } from './in-sentence.ts';

/** With fewer dots a picture says no more than the table. */
export const FEWEST_POINTS = 5;

const powersOfTen = (from: number, to: number, steps: readonly number[]): number[] => {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(from)); 10 ** power <= to; power += 1)
    values.push(...steps.map((step) => Number((step * 10 ** power).toPrecision(2))));
  return values.filter((value) => value >= from && value <= to);
};

/** Steps within a factor of ten: few, and as many as put two ticks on the shortest scale, that of values which are all the same. */
const STEPS = { few: [1, 2, 5], many: [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8] } as const;

/** The first, the middle and the last of many ticks: on a phone there is room for three. */
const ends = (ticks: readonly number[]): number[] =>
  ticks.filter((_, at) => at === 0 || at === Math.floor((ticks.length - 1) / 2) || at === ticks.length - 1);

/** At least two ticks on any scale: one alone tells no distance. */
function logTicks(from: number, to: number): number[] {
  const [powers, few] = [powersOfTen(from, to, [1]), powersOfTen(from, to, STEPS.few)];
  if (powers.length > 2) return powers;
  return few.length > 1 ? few : ends(powersOfTen(from, to, STEPS.many));
}

const short = (text: string) => text.replace(/\.0+$/, '');

const textsOf = (values: readonly number[], text: (value: number) => string) =>
  values.map((value) => ({ value, text: short(text(value)) }));

/** The scale of what is shown, with ticks for what is gone too. At least one of `shown` is above 0. */
export function logAxis(fact: FactDefinition, shown: readonly number[], all: readonly number[]): PictureAxis {
  const above = (values: readonly number[]) => values.filter((value) => value > 0);
  const [from, to] = [Math.min(...above(shown)) / ROOM, Math.max(...above(shown)) * ROOM];
  const beyond = logTicks(Math.min(...above(all)), Math.max(...above(all))).filter((value) => value < from || value > to);
  const ticks = [0, ...logTicks(from, to), ...beyond];
  return {
    label: fact.label,
    unit: fact.unit,
    from,
    to,
    isLog: true,
    hasZero: shown.includes(0),
    ticks: textsOf(
      [...new Set(ticks)].toSorted((a, b) => a - b),
      (value) => formatFact(fact, value),
    ),
  };
}

/** A scale within 0 to 100 that begins and ends at tens. */
export function scoreAxis(label: string, shown: readonly number[]): PictureAxis {
  const from = Math.max(0, Math.floor((Math.min(...shown) - 2) / 10) * 10);
  const to = Math.min(100, Math.ceil((Math.max(...shown) + 2) / 10) * 10);
  // Ends lie ten apart at least.
  const step = to - from > 20 ? 20 : 10;
  const ticks = Array.from({ length: 100 / step + 1 }, (_, index) => index * step);
  return { label, unit: undefined, from, to, isLog: false, hasZero: false, ticks: textsOf(ticks, String) };
}

/** Four steps, each so many times the one before. */
function sizeOf(fact: FactDefinition | undefined, values: readonly number[]): PictureSize | undefined {
  const above = values.filter((value) => value > 0);
  const [least, most] = [Math.min(...above), Math.max(...above)];
  if (fact === undefined || above.length === 0 || least === most) return undefined;
  const bounds = [1, 2, 3].map((step) => Math.round(least * (most / least) ** (step / 4)));
  return { label: fact.label, bounds, least: formatFact(fact, least), most: formatFact(fact, most) };
}

/** Those that no other one beats: each next one has a worse `x` and a higher `y`. Of two with equal figures both stay. */
export function frontOf(points: readonly PicturePoint[], better: PictureField['better']): readonly FrontPoint[] {
  const sign = better === 'lower' ? 1 : -1;
  const bestFirst = points.toSorted((a, b) => sign * (a.x - b.x) || b.y - a.y);
  const front: FrontPoint[] = [];
  for (const { slug, name, x, y } of bestFirst) {
    const last = front.at(-1);
    if (last === undefined || y > last.y || (y === last.y && x === last.x)) front.push({ slug, name, x, y });
  }
  return front;
}

/** Entries of a group, those that are gone too: a comparison may mark one of them. */
interface Group {
  readonly kind: KindView;
  readonly category: string | undefined;
  readonly subjects: readonly PictureSubject[];
}

/** The points of a group with the declaration that they follow. */
function pointsIn({ subjects }: Group, declared: PictureSource['declared'], facts: readonly FactDefinition[]) {
  const amounts = subjects.flatMap((one) => one.facts[declared.size ?? '']?.value ?? []);
  const known = amounts.filter((value): value is number => typeof value === 'number');
  const size = sizeOf(
    facts.find(({ id }) => id === declared.size),
    known,
  );
  const all = subjects.flatMap((subject) => pointOf(subject, { declared, facts, size }) ?? []);
  const gone = new Set(subjects.filter(({ isGone }) => isGone).map(({ slug }) => slug));
  return { size, all, shown: all.filter(({ slug }) => !gone.has(slug)) };
}

/** A group's field, and its points with their names. */
export interface NamedField {
  readonly field: PictureField;
  readonly points: readonly PicturePoint[];
  /** Entries that could be shown and of which a figure is not recorded or not measured. */
  readonly absent: number;
}

function headOf({ content }: Catalogue, { kind, category }: Group, { label }: FactDefinition, y: string, count: number) {
  const group = content.categories.find(({ id }) => id === category)?.data.name ?? kind.plural;
  const href = `${folderPath(kind.folder)}${category === undefined ? '' : `${category}/`}`;
  return { title: `${label} against ${y}: ${count} ${inSentence(group)}`, href };
}

function makeField(catalogue: Catalogue, group: Group): NamedField | undefined {
  const { picture: declared, facts } = group.kind;
  const x = facts.find(({ id }) => id === declared?.x);
  if (declared === undefined || x === undefined) return undefined;
  const { size, all, shown } = pointsIn(group, declared, facts);
  if (shown.length < FEWEST_POINTS || shown.every((point) => point.x === 0)) return undefined;
  const better = x.better === 'higher' ? 'higher' : 'lower';
  const y = catalogue.content.ranking.subScores[declared.y]?.label ?? declared.y;
  // Two good results put nobody above what many have measured.
  const known = shown.filter(({ isLittleKnown }) => !isLittleKnown);
  const field = {
    ...headOf(catalogue, group, x, y, shown.length),
    x: logAxis(
      x,
      shown.map((point) => point.x),
      all.map((point) => point.x),
    ),
    y: scoreAxis(
      y,
      shown.map((point) => point.y),
    ),
    better,
    size,
    points: shown.map((point): FieldPoint => [point.x, point.y, point.step, point.isLittleKnown ? 1 : 0]),
    front: frontOf(known.length > 0 ? known : shown, better),
  } as const;
  return { field, points: shown, absent: group.subjects.filter(({ isGone }) => !isGone).length - shown.length };
}

function subjectsOf({ content, subjects, method }: Catalogue): readonly PictureSubject[] {
  return content.entries.flatMap(({ slug, kind, maker, data: { name } }) => {
    const subject = subjects.get(slug);
    const page = `${folderPath(method.kinds[kind]?.folder ?? '')}${slug}/`;
    return subject === undefined ? [] : [{ ...subject, name, maker, page }];
  });
}

/** Category, or kind where entries have none -> its field, for those that have one. Made once. */
export const namedFields = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, NamedField> => {
  const subjects = subjectsOf(catalogue);
  return new Map(
    [...new Set(subjects.map(groupOf))].flatMap((id) => {
      const own = subjects.filter((subject) => groupOf(subject) === id);
      const kind = catalogue.method.kinds[own[0]?.kind ?? ''];
      const field = kind && makeField(catalogue, { kind, category: own[0]?.category, subjects: own });
      return field === undefined ? [] : [[id, field] as const];
    }),
  );
});

/** The fields alone: plain data, which the browser loads. */
export const pictureFields = (catalogue: Catalogue): Readonly<Record<string, PictureField>> =>
  Object.fromEntries([...namedFields(catalogue)].map(([id, { field }]) => [id, field]));

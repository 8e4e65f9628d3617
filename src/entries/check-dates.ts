/** Days that lie after the site's own: nothing was read, released or measured in the future. */
import type { BenchmarkData, EntryData, Kind, SiteData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { formatPath, type Path } from './format-path.ts';

/** A day that a file states. */
export interface Dated {
  readonly path: Path;
  /** `YYYY-MM-DD`, or a month without the day. */
  readonly day: string;
}

const statedDays = (block: string, stated: Readonly<Record<string, { readonly asOf: string }>>): Dated[] =>
  Object.entries(stated).map(([id, { asOf }]) => ({ path: [block, id, 'asOf'], day: asOf }));

/** The values of facts that are days; the end of an entry is announced before it comes. */
function factDays({ facts, lifeCycle }: Kind, stated: EntryData['facts']): Dated[] {
  return facts.flatMap(({ id, type }): Dated[] => {
    const value = stated[id]?.value;
    const isDay = (type === 'date' || type === 'month') && typeof value === 'string' && value !== 'none';
    return isDay && id !== lifeCycle?.end ? [{ path: ['facts', id, 'value'], day: value }] : [];
  });
}

function entryDays(kind: Kind, { facts, disputed, history, benchmarks }: EntryData): Dated[] {
  const points = Object.entries(history).flatMap(([id, list]) =>
    list.map(({ asOf }, index) => ({ path: ['history', id, index, 'asOf'], day: asOf })),
  );
  return [
    ...statedDays('facts', facts),
    ...factDays(kind, facts),
    ...statedDays('disputed', disputed),
    ...points,
    ...statedDays('benchmarks', benchmarks),
  ];
}

/** Those of `days` that lie after `today`. */
export function futureProblems(file: ParsedFile, days: readonly Dated[], today: string): Problem[] {
  const late = days.filter(({ day }) => day > today.slice(0, day.length));
  return late.map(({ path, day }) => ({
    ...file.placeOf(path),
    code: 'invalid-value',
    message: `${formatPath(path)} is ${day}, after the site’s day, ${today}, which site.yaml states.`,
    hint: 'correct the date; if the site’s day is long past, move it on with: visavis today',
  }));
}

/** Prices whose last day the site has passed; it shows what follows them. */
function endedValues(file: CheckedFile<EntryData>, today: string): Problem[] {
  return Object.entries(file.data.facts).flatMap(([id, { until, next }]): Problem[] => {
    if (until === undefined || until >= today) return [];
    const shown = next === undefined ? 'the site says that it is unknown' : `the site shows ${next}`;
    return [
      {
        ...file.placeOf(['facts', id, 'until']),
        code: 'ended-value',
        message: `${formatPath(['facts', id])} held until ${until}, and the site’s day is ${today}: ${shown}.`,
        hint: 'write what holds now as the value, and take until and next out.',
        severity: 'warning',
      },
    ];
  });
}

/** So many days after the site's own are no slips: the day itself is wrong. */
const MANY = 20;

/** One problem where the site's day is long past, or mistyped, in place of one for each day that lies after it. */
function wrongDay(site: CheckedFile<SiteData>, late: readonly Problem[]): Problem {
  const message = `The site’s day, ${site.data.today}, lies before ${late.length} days that files of the content state.`;
  const hint = 'correct the day; to move it on to today, call  visavis today';
  return { ...site.placeOf(['today']), code: 'invalid-value', message, hint };
}

/** All days of entries and benchmarks that the site has not come to, and values whose last day is over. */
export function checkDates(
  site: CheckedFile<SiteData> | undefined,
  kinds: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[],
  benchmarks: readonly CheckedFile<BenchmarkData>[],
): Problem[] {
  if (site === undefined) return [];
  const { today } = site.data;
  const late = [
    ...kinds.flatMap(({ kind, files }) => files.flatMap((file) => futureProblems(file, entryDays(kind, file.data), today))),
    ...benchmarks.flatMap((file) => futureProblems(file, [{ path: ['asOf'], day: file.data.asOf }], today)),
  ];
  const entries = kinds.flatMap(({ files }) => files);
  const isDayWrong = late.length > MANY && new Set(late.map(({ file }) => file)).size > Math.min(MANY, entries.length / 2);
  return [...(isDayWrong ? [wrongDay(site, late)] : late), ...entries.flatMap((file) => endedValues(file, today))];
}

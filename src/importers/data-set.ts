/** Data sets that are published as one text, and how the text of one day is read. */
import { addDays } from '../../schemas/dates.ts';
import { isoDate } from '../../schemas/fields.ts';
import { RequestError } from '../editing/request-error.ts';
import { AbsentError, UnreachableError } from './fact-table.ts';
import { fetchText, parseJson } from './fetch-text.ts';

export interface DataSet<T> {
  /** Its address, or for one that is published anew each day the address of a date. */
  readonly url: string | ((date: string) => string);
  /** Of one that has an address for each date: after how many days a new one stands there at the latest. */
  readonly renewedWithin?: number;
  /** `from` names the place in messages. Throws `DataSetError`. */
  readonly parse: (text: string, asOf: string, from: string) => T;
}

/** What differs from reading the published data set. */
export interface DataSetOptions {
  /** A file or address to read instead. */
  readonly from?: string | undefined;
  /** The date of the data, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  /** Where no date is given: the day up to which the newest is looked for, of a data set that has an address for each. */
  readonly newestUntil?: string | undefined;
}

/** A data set of JSON. */
export function jsonDataSet<T>(url: string, parse: (json: unknown, asOf: string) => T): DataSet<T> {
  return { url, parse: (text, asOf, from) => parse(parseJson(text, from), asOf) };
}

/** The date of a data set: stated by the user, else by the server. A file states none, and the clock is never read. */
function requireDate(asOf: string | undefined, day?: string): string {
  const date = asOf ?? day;
  if (date === undefined) throw new RequestError('The data set states no date. Give it: --as-of YYYY-MM-DD');
  if (!isoDate.safeParse(date).success) throw new RequestError(`--as-of must be a real date as YYYY-MM-DD, not ${date}.`);
  return date;
}

type Dated<T> = DataSet<T> & { readonly url: (date: string) => string };

/** The newest that stands at the address of `until` or of a day before it. */
async function readNewest<T>(set: Dated<T>, until: string): Promise<T> {
  const days = set.renewedWithin ?? 0;
  for (let back = 0; back <= days; back++) {
    try {
      return await readDataSet(set, { asOf: addDays(until, -back) });
    } catch (error) {
      if (!(error instanceof AbsentError)) throw error;
    }
  }
  throw new UnreachableError(`There is nothing at ${set.url(until)}, nor at the addresses of the ${days} days before.`);
}

/** Reads a data set. Throws `DataSetError` when it cannot be used, and `RequestError` when its date is not known. */
export async function readDataSet<T>(set: DataSet<T>, { from, asOf, newestUntil }: DataSetOptions): Promise<T> {
  const { url, parse } = set;
  if (typeof url === 'function' && from === undefined && asOf === undefined && newestUntil !== undefined)
    return readNewest({ ...set, url }, newestUntil);
  const place = from ?? (typeof url === 'string' ? url : url(requireDate(asOf)));
  const { text, day } = await fetchText(place);
  return parse(text, requireDate(asOf, day), place);
}

/** What a request says must hold of what it asks for, in the order of RFC 9110, section 13.2.2. */
import type { IncomingHttpHeaders } from 'node:http';

/** What is sent: its tag as it stands in `ETag`, and when it last changed, where that is known. */
export interface Version {
  readonly tag: string;
  readonly modified?: Date;
}

const isWeak = (tag: string) => tag.startsWith('W/');
const opaque = (tag: string) => tag.replace(/^W\//, '');

/** Whether `list`, tags between commas or `*`, names the tag. Where it matters that no byte differs, weak tags name nothing. */
function names(list: string, tag: string, compares: 'weak' | 'strong'): boolean {
  if (list.trim() === '*') return true;
  // A comma may stand within a tag.
  const tags = list.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return compares === 'weak' ? tags.some((one) => opaque(one) === opaque(tag)) : !isWeak(tag) && tags.some((one) => one === tag);
}

/** A day and time as servers write them, in seconds; what is written otherwise is as if it were not there. */
function seconds(text: string | undefined): number | undefined {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) || time.toUTCString() !== text ? undefined : time.getTime() / 1000;
}

const lastChange = ({ modified }: Version) => (modified === undefined ? undefined : Math.floor(modified.getTime() / 1000));

function isRefused(headers: IncomingHttpHeaders, version: Version): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return !names(match, version.tag, 'strong');
  const [since, changed] = [seconds(headers['if-unmodified-since']), lastChange(version)];
  return since !== undefined && changed !== undefined && changed > since;
}

function isKnown(headers: IncomingHttpHeaders, version: Version): boolean {
  const match = headers['if-none-match'];
  if (match !== undefined) return names(match, version.tag, 'weak');
  // The same second and not an earlier one: a build may bring a file back that is older than the one it replaces.
  const since = seconds(headers['if-modified-since']);
  return since !== undefined && since === lastChange(version);
}

/** 304 where whoever asks has the version already, 412 where it wants another one; `undefined` where it is to be sent. */
export function preconditionStatus(headers: IncomingHttpHeaders, version: Version): 304 | 412 | undefined {
  if (isRefused(headers, version)) return 412;
  return isKnown(headers, version) ? 304 : undefined;
}

/** Whether a part of the version fits the part that whoever asks has already. A weak tag never says so. */
export function mayContinue(headers: IncomingHttpHeaders, version: Version): boolean {
  const range = headers['if-range'];
  if (typeof range !== 'string') return true;
  if (range.includes('"')) return names(range, version.tag, 'strong');
  const since = seconds(range);
  return since !== undefined && since === lastChange(version);
}

/** What is allowed, and so unusual that the editor is asked: prices far from all others, hosts that can look like others. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { formatPath, type Path } from './format-path.ts';

/** A price so many times the middle one, or so small a part of it, is more often one of another unit. */
const FAR = 1_000;
/** Of fewer prices the middle says little. */
const ENOUGH = 5;

type EntryFile = CheckedFile<EntryData>;

const question = (file: ParsedFile, path: Path, message: string, hint: string): Problem => ({
  ...file.placeOf(path),
  code: 'odd-value',
  message,
  hint,
  severity: 'warning',
});

/** Above 0: what is free is far from every price. */
function priceOf({ data }: EntryFile, id: string): number | undefined {
  const value = data.facts[id]?.value;
  return typeof value === 'number' && value > 0 ? value : undefined;
}

function farPrices(id: string, files: readonly EntryFile[]): Problem[] {
  const prices = files.flatMap((file) => priceOf(file, id) ?? []).toSorted((a, b) => a - b);
  const middle = prices[Math.floor(prices.length / 2)];
  if (middle === undefined || prices.length < ENOUGH) return [];
  const isFar = (price: number) => price > middle * FAR || price < middle / FAR;
  const far = files.filter((file) => isFar(priceOf(file, id) ?? middle));
  return far.map((file) => {
    const message = `${id} is ${priceOf(file, id)}, more than ${FAR} times away from the middle of all, ${middle}. Is that right?`;
    return question(file, ['facts', id, 'value'], message, 'look whether the source names its price for another amount.');
  });
}

function textsIn(data: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const items = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return items.flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** Addresses with letters beyond ASCII, as browsers write them out when they do not trust them. */
function foreignHosts(file: ParsedFile): Problem[] {
  return textsIn(file.data).flatMap(({ path, text }): Problem[] => {
    if (!text.startsWith('https://') || !URL.canParse(text)) return [];
    const { hostname } = new URL(text);
    if (!/(?:^|\.)xn--/.test(hostname)) return [];
    const message = `${formatPath(path)} leads to ${hostname}, whose letters can look like others. Is that the host you mean?`;
    return [question(file, path, message, 'open the address; if it is right, leave it as it is.')];
  });
}

/** Questions about entries, as warnings. */
export function checkOddities(
  kinds: readonly { readonly kind: Kind; readonly files: readonly EntryFile[] }[],
  files: readonly ParsedFile[],
): Problem[] {
  const priced = kinds.flatMap(({ kind, files: own }) =>
    kind.facts.filter(({ type }) => type === 'usd').flatMap(({ id }) => farPrices(id, own)),
  );
  return [...priced, ...files.flatMap(foreignHosts)];
}

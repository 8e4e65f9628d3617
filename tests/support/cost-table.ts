/** Counts the table of costs again from what a page shows, by other means than the site: whole millionths of a dollar. */

/** `$0.075` -> 75,000 millionths; `Unknown`, `None` and a row that is not there -> `undefined`. */
export function millionths(shown: string | undefined): bigint | undefined {
  const [, dollars, parts = ''] = /^\$([\d,]+)(?:\.(\d+))?$/.exec(shown ?? '') ?? [];
  return dollars === undefined ? undefined : BigInt(dollars.replaceAll(',', '') + parts.padEnd(6, '0'));
}

export const numberOf = (text = '') => Number(text.replaceAll(',', ''));

/** The input of one request of `usage`; 0 where no size is named. */
const inputTokens = (usage: string) => numberOf(/([\d,]+) input tokens a request$/.exec(usage)?.[1] ?? '0');

/** What a note says of the price after an offer that is over on the day that a cost `at the prices from 1 Dec 2026` begins with. */
function following(note: string, mark: string): string | undefined {
  const [, from = ''] = /at the prices from (\d{1,2} \w{3} \d{4})/.exec(mark) ?? [];
  const [, until = '', next] = /until (\d{1,2} \w{3} \d{4}), then (\$[\d,.]+)/.exec(note) ?? [];
  return Date.parse(`${until} UTC`) < Date.parse(`${from} UTC`) ? next : undefined;
}

/**
 * The price for `usage` of a cell that shows `value` and, in its note, prices `above 200,000 input tokens a request` and after an offer, where
 * the words of the cost in `mark` name a later day.
 */
export function priceFor(usage: string, value: string | undefined, note: string, mark: string): string | undefined {
  const later = following(note, mark);
  if (later !== undefined) return later;
  const size = inputTokens(usage);
  const tiers = [...note.matchAll(/(\$[\d,.]+) above ([\d,]+) input tokens a request/g)];
  return tiers.findLast(([, , above]) => size > numberOf(above))?.[1] ?? value;
}

/** What one request of `usage` holds: its input as named, and output in the proportion of the month. 0 where no size is named. */
function requestTokens(usage: string): number {
  const [, input = '', output = ''] = /^([\d.]+)M in.*, ([\d.]+)M out/.exec(usage) ?? [];
  const size = inputTokens(usage);
  return size + (size * Number(output)) / Number(input);
}

export interface ShownPrices {
  /** The context window; `Unknown`, and a row that is not there, bound nothing. */
  readonly context: string | undefined;
  /** The longest input, likewise. */
  readonly longest: string | undefined;
  readonly input: string | undefined;
  readonly cached: string | undefined;
  readonly output: string | undefined;
  readonly reasoned: string | undefined;
}

/** Thousands of tokens of `20M in, 12M of it cached, 4M out, 1M of it while reasoning, 8,000 input tokens a request`. */
function tokensOf(usage: string) {
  const [, input = '', cached = '0', output = '', reasoned = '0'] =
    /^([\d.]+)M in(?:, ([\d.]+)M of it cached)?, ([\d.]+)M out(?:, ([\d.]+)M of it while reasoning)?(?:, [\d,]+ input tokens a request)?$/.exec(
      usage,
    ) ?? [];
  const thousands = (millions: string) => BigInt(Math.round(Number(millions) * 1000));
  return { input: thousands(input), cached: thousands(cached), output: thousands(output), reasoned: thousands(reasoned) };
}

/** What the page must show for `usage` at the prices that its facts show. */
export function expectedCost(usage: string, shown: ShownPrices): string {
  const [longest] = /[\d,]+$/.exec(shown.longest ?? '') ?? [];
  if (longest !== undefined && inputTokens(usage) > numberOf(longest)) return `Does not fit: its longest input is ${longest}`;
  const [limit] = /[\d,]+$/.exec(shown.context ?? '') ?? [];
  if (limit !== undefined && requestTokens(usage) > numberOf(limit)) return `Does not fit: its context window is ${limit}`;
  const { input, cached, output, reasoned } = tokensOf(usage);
  const inputPrice = millionths(shown.input);
  // What is known to have no price costs nothing.
  const outputPrice = shown.output === 'None' ? 0n : millionths(shown.output);
  const parts = [
    [input - cached, inputPrice],
    [cached, millionths(shown.cached) ?? inputPrice],
    [output - reasoned, outputPrice],
    [reasoned, millionths(shown.reasoned) ?? outputPrice],
  ] as const;
  const used = parts.filter(([tokens]) => tokens > 0n);
  if (used.some(([, price]) => price === undefined)) return 'Unknown';
  const cost = used.reduce((sum, [tokens, price = 0n]) => sum + tokens * price, 0n);
  const cents = (cost + 5_000_000n) / 10_000_000n;
  const text = cents.toString().padStart(3, '0');
  return cost > 0n && cents === 0n ? 'Under $0.01' : `$${Number(text.slice(0, -2)).toLocaleString('en-US')}.${text.slice(-2)}`;
}

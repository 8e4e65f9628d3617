/** The facts of a comparison as text that leaves the site: Markdown for people, CSV for spreadsheets. */

/** One value as the page shows it. A text that the page lacks is empty. */
export interface SharedCell {
  /** "Unknown" and "Not applicable" are words here too. */
  readonly text: string;
  /** The value in full, where the page shows it shorter: a number without rounding, an address with its path. */
  readonly exact: string;
  /** The setting of a result, why a row does not apply, what another source says. */
  readonly note: string;
  readonly source: string;
  readonly sourceUrl: string;
  /** A date such as 2026-07-02. */
  readonly asOf: string;
}

export interface SharedRow {
  readonly group: string;
  readonly label: string;
  /** With a caveat after it, where the values should be compared with care. */
  readonly unit: string;
  readonly cells: readonly SharedCell[];
}

export interface SharedFacts {
  /** From the left. */
  readonly names: readonly string[];
  /** `a-vs-b`, from the slugs; without an ending. */
  readonly fileName: string;
  readonly headline: string;
  readonly detail: string;
  readonly rows: readonly SharedRow[];
  /** The address that gives the same state again. */
  readonly address: string;
}

/** Those of `parts` that are not empty, as a list. */
export const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('; ');

const inBrackets = (text: string): string => text && ` (${text})`;
/** What would end a table's cell, begin a link, stress or code, or pass for HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown document: title, verdict, a table of the rows, the addresses of their sources, and where it comes from. */
export function markdownOf({ names, headline, detail, rows, address }: SharedFacts): string {
  const urls = [...new Set(rows.flatMap(({ cells }) => cells.map(({ sourceUrl }) => sourceUrl)).filter(Boolean))];
  const describe = ({ text, note, source, sourceUrl, asOf }: SharedCell): string =>
    escaped(text) +
    inBrackets(joined([escaped(note), source && `[${escaped(source)}, ${asOf}][${urls.indexOf(sourceUrl) + 1}]`]));
  return [
    `# ${names.map(escaped).join(' vs ')}\n`,
    `**${escaped(headline)}.** ${escaped(detail)}\n`,
    line(['Fact', ...names.map(escaped)]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map(({ label, unit, cells }) => line([escaped(label + inBrackets(unit)), ...cells.map(describe)])),
    '',
    ...urls.map((url, index) => `[${index + 1}]: ${url}`),
    `\n<${address}>\n`,
  ].join('\n');
}

/** In quotes, which are doubled inside; what a spreadsheet would take for a formula is marked as text. */
const field = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** A line of a CSV file after RFC 4180. */
export const csvLine = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

/** CSV after RFC 4180: a header, then a row a fact with the exact value, source address and date of each side. */
export function csvOf({ names, rows }: SharedFacts): string {
  const header = names.flatMap((name) => [name, `${name}: source`, `${name}: as of`, `${name}: note`]);
  const lines = rows.map(({ group, label, unit, cells }) => [
    group,
    label,
    unit,
    ...cells.flatMap(({ exact, sourceUrl, asOf, note }) => [exact, sourceUrl, asOf, note]),
  ]);
  return [['Group', 'Row', 'Unit', ...header], ...lines].map(csvLine).join('');
}

/** Check 7, against the content: a row shows what the entry states, and is unknown where it states nothing. */
import { contradiction, knownSides, type Check } from './contradiction.ts';
import { cellOf, type SeenCell } from './rows.ts';
import type { TrueEntry, Value } from './truth.ts';

function shows(cell: SeenCell, value: Value, choices: Readonly<Record<string, string>> | undefined): boolean {
  if (typeof value === 'number') return Number(cell.exact) === value;
  if (typeof value === 'boolean') return cell.value === (value ? 'Yes' : 'No');
  if (typeof value !== 'string')
    return value.every((part) => cell.value.toLowerCase().includes((choices?.[part] ?? part).toLowerCase()));
  if (value === 'none') return cell.value === 'None';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return Date.parse(`${cell.value} UTC`) === Date.parse(value);
  return choices === undefined || cell.value === (choices[value] ?? value);
}

function whyWrong(cell: SeenCell, id: string, { facts, benchmarks, kind }: TrueEntry): string | undefined {
  const stated = facts[id]?.value ?? benchmarks[id]?.value;
  if (cell.state === 'not-applicable') return stated === undefined ? undefined : 'but the entry states it';
  if (stated === undefined) return cell.value === 'Unknown' ? undefined : 'but the entry does not state it';
  const fact = kind.facts.find((one) => one.id === id);
  return shows(cell, stated, fact?.choices) ? undefined : `but the entry states ${String(stated)}`;
}

/** Every fact and result is shown as the entry states it. */
export const rowsShowFacts: Check = (page, truth) =>
  knownSides(page, truth).flatMap(({ entry, side }) =>
    [...page.rows.values()].flatMap((row) => {
      const [, compared, own] = /^(?:row-(?:fact|benchmark)-(.+)|fact-(.+))$/.exec(row.anchor) ?? [];
      const cell = compared === undefined ? row.cells[0] : cellOf(row, side);
      const id = compared ?? own;
      if (id === undefined || cell === undefined) return [];
      const why = whyWrong(cell, id, entry);
      return why === undefined ? [] : [contradiction(page, `${entry.name}, ${row.label}: ${cell.value}`, why)];
    }),
  );

/** What an entry says twice must agree: a claim with the facts that state its capability, a status with the day of the end. */
import { answerTo } from '../../schemas/answers.ts';
import type { CapabilityData, EntryData, Kind, StatedFact } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

/** Claims of a capability that a known fact of the same entry denies. */
function checkClaims(file: CheckedFile<EntryData>, capabilities: ReadonlyMap<string, CapabilityData>): Problem[] {
  return file.data.capabilities.flatMap(({ id }, index): Problem[] => {
    const conditions = capabilities.get(id)?.statedBy ?? [];
    const denied = conditions.find((condition) => answerTo(condition, file.data.facts[condition.fact]?.value) === 'no');
    if (denied === undefined) return [];
    const { line } = file.placeOf(['facts', denied.fact], 'key');
    const message = `capabilities[${index}] claims "${id}", but the fact ${denied.fact} on line ${line} says otherwise.`;
    return [
      {
        ...file.placeOf(['capabilities', index, 'id']),
        code: 'contradictory-claim',
        message,
        hint: 'correct the one of the two that its source does not support.',
      },
    ];
  });
}

/** What is wrong between a status and the day of the end, as far as the day on which the status was read tells. */
function faultOf(status: StatedFact, end: StatedFact, gone: readonly string[]): string | undefined {
  const [value, day] = [String(status.value), String(end.value)];
  if (gone.includes(value) && day > status.asOf) return `is "${value}" as of ${status.asOf}, before the end on ${day}`;
  return !gone.includes(value) && day <= status.asOf ? `is "${value}" as of ${status.asOf}, after the end on ${day}` : undefined;
}

function checkLifeCycle(file: CheckedFile<EntryData>, { lifeCycle }: Kind): Problem[] {
  const status = file.data.facts[lifeCycle?.status ?? ''];
  const end = file.data.facts[lifeCycle?.end ?? ''];
  if (lifeCycle?.end === undefined || status === undefined || end === undefined) return [];
  const fault = faultOf(status, end, lifeCycle.gone);
  if (fault === undefined) return [];
  return [
    {
      ...file.placeOf(['facts', lifeCycle.status, 'value']),
      code: 'contradictory-status',
      message: `${lifeCycle.status} ${fault}, which ${lifeCycle.end} states.`,
      hint: 'look up both, and correct the value or the asOf of the one that is wrong.',
    },
  ];
}

/** All contradictions within entries. */
export function checkContradictions(
  kinds: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[],
  capabilities: readonly CheckedFile<CapabilityData>[],
): Problem[] {
  const known = new Map(capabilities.map((file) => [slugOf(file.file), file.data]));
  return kinds.flatMap(({ kind, files }) =>
    files.flatMap((file) => [...checkClaims(file, known), ...checkLifeCycle(file, kind)]),
  );
}

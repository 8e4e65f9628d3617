/**
 * What an entry says twice must agree: facts with each other, a claim with the facts that state its capability, a status with
 * the day of the end. Asked of the data alone, so that importers ask it before they write.
 */
import { answerTo } from '../../schemas/answers.ts';
import type { StatedBy } from '../../schemas/capability-answers.ts';
import type { CapabilityData, EntryData, Kind, StatedFact } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import type { Contradiction } from './contradiction.ts';
import { brokenRelations, type Statements } from './relations.ts';

/** Claims of a capability that a known fact of the same entry denies. */
function deniedClaims({ facts, capabilities }: Pick<EntryData, 'facts' | 'capabilities'>, statedBy: StatedBy): Contradiction[] {
  return capabilities.flatMap(({ id }, index): Contradiction[] => {
    const denied = statedBy.get(id)?.find((condition) => answerTo(condition, facts[condition.fact]?.value) === 'no');
    if (denied === undefined) return [];
    return [
      {
        code: 'contradictory-claim',
        path: ['capabilities', index, 'id'],
        facts: [denied.fact],
        message: (at) => `capabilities[${index}] claims "${id}", but the fact ${denied.fact}${at(denied.fact)} says otherwise.`,
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

function brokenLifeCycle({ lifeCycle }: Kind, { facts }: Statements): Contradiction[] {
  const { status: statusId = '', end: endId = '', gone = [] } = lifeCycle ?? {};
  const [status, end] = [facts[statusId], facts[endId]];
  const fault = status === undefined || end === undefined ? undefined : faultOf(status, end, gone);
  if (fault === undefined) return [];
  return [
    {
      code: 'contradictory-status',
      path: ['facts', statusId, 'value'],
      facts: [statusId, endId],
      message: () => `${statusId} ${fault}, which ${endId} states.`,
      hint: 'look up both, and correct the value or the asOf of the one that is wrong.',
    },
  ];
}

/** All contradictions within the data of one entry. */
export function contradictionsOf(
  kind: Kind,
  data: Statements & Pick<EntryData, 'capabilities'>,
  statedBy: StatedBy,
): readonly Contradiction[] {
  return [...deniedClaims(data, statedBy), ...brokenLifeCycle(kind, data), ...brokenRelations(kind, data)];
}

/** All contradictions within entries, at their places. */
export function checkContradictions(
  kinds: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[],
  capabilities: readonly CheckedFile<CapabilityData>[],
): Problem[] {
  const statedBy: StatedBy = new Map(capabilities.map((file) => [slugOf(file.file), file.data.statedBy]));
  return kinds.flatMap(({ kind, files }) =>
    files.flatMap((file) =>
      contradictionsOf(kind, file.data, statedBy).map(({ code, path, message, hint }) => {
        const text = message((id) => ` on line ${file.placeOf(['facts', id], 'key').line}`);
        return { ...file.placeOf(path), code, message: text, hint };
      }),
    ),
  );
}

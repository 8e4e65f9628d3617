/** Needs that no entry meets: their pages would answer nothing. */
import { allOf, answerTo, anyOf, type Answer } from '../../schemas/answers.ts';
import type { CapabilityData, EntryData, NeedData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

type Capabilities = ReadonlyMap<string, CapabilityData>;

/** Facts answer before claims do; without a claim nothing is known. */
function has(id: string, { capabilities, facts }: EntryData, known: Capabilities): Answer {
  const conditions = known.get(id)?.statedBy ?? [];
  const stated = conditions.length === 0 ? 'unknown' : allOf(conditions.map((one) => answerTo(one, facts[one.fact]?.value)));
  if (stated !== 'unknown') return stated;
  return capabilities.some((claim) => claim.id === id) ? 'yes' : 'unknown';
}

function meets(need: NeedData, entry: EntryData, known: Capabilities): boolean {
  if (need.categories.length > 0 && !need.categories.includes(entry.category ?? '')) return false;
  const answers = [
    ...need.requires.map((id) => has(id, entry, known)),
    ...(need.anyOf.length === 0 ? [] : [anyOf(need.anyOf.map((id) => has(id, entry, known)))]),
    ...need.where.map((one) => answerTo(one, entry.facts[one.fact]?.value)),
  ];
  return allOf(answers) === 'yes';
}

/** The needs that none of `entries` is known to meet. */
export function checkNeeds(
  needs: readonly CheckedFile<NeedData>[],
  entries: readonly EntryData[],
  capabilities: readonly CheckedFile<CapabilityData>[],
): Problem[] {
  const known: Capabilities = new Map(capabilities.map((file) => [slugOf(file.file), file.data]));
  const unmet = needs.filter(({ data }) => data.unanswered !== true && !entries.some((entry) => meets(data, entry, known)));
  return unmet.map((file) => ({
    ...file.placeOf([]),
    code: 'unmet-need',
    message: `No entry is known to meet the need "${file.data.name}".`,
    hint: 'ask for less, or add what is missing to the entries that meet it; if there are none yet, write  unanswered: true',
  }));
}

/** Needs that no entry meets: their pages would answer nothing. */
import { allOf, answerTo, anyOf } from '../../schemas/answers.ts';
import { hasCapability, type StatedBy } from '../../schemas/capability-answers.ts';
import type { CapabilityData, EntryData, NeedData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

function meets(need: NeedData, { category = '', facts, capabilities }: EntryData, statedBy: StatedBy): boolean {
  if (need.categories.length > 0 && !need.categories.includes(category)) return false;
  const claims = capabilities.map(({ id }) => id);
  const has = (id: string) => hasCapability(id, { facts, claims }, statedBy);
  const answers = [
    ...need.requires.map(has),
    ...(need.anyOf.length === 0 ? [] : [anyOf(need.anyOf.map(has))]),
    ...need.where.map((one) => answerTo(one, facts[one.fact]?.value)),
  ];
  return allOf(answers) === 'yes';
}

/** The needs that none of `entries` is known to meet. */
export function checkNeeds(
  needs: readonly CheckedFile<NeedData>[],
  entries: readonly EntryData[],
  capabilities: readonly CheckedFile<CapabilityData>[],
): Problem[] {
  const statedBy: StatedBy = new Map(capabilities.map((file) => [slugOf(file.file), file.data.statedBy]));
  const unmet = needs.filter(({ data }) => data.unanswered !== true && !entries.some((entry) => meets(data, entry, statedBy)));
  return unmet.map((file) => ({
    ...file.placeOf([]),
    code: 'unmet-need',
    message: `No entry is known to meet the need "${file.data.name}".`,
    hint: 'ask for less, or add what is missing to the entries that meet it; if there are none yet, write  unanswered: true',
  }));
}

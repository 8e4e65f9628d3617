/** Needs that no entry meets: their pages would answer nothing. */
import { allOf, answerTo, anyOf } from '../../schemas/answers.ts';
import { hasCapability, type StatedBy } from '../../schemas/capability-answers.ts';
import type { CapabilityData, EntryData, NeedData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { idleAsks } from './idle-asks.ts';

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

/** The needs that none of `entries` is known to meet, and what needs say in vain. */
export function checkNeeds(
  needs: readonly CheckedFile<NeedData>[],
  entries: readonly EntryData[],
  capabilities: readonly CheckedFile<CapabilityData>[],
): Problem[] {
  const statedBy: StatedBy = new Map(capabilities.map((file) => [slugOf(file.file), file.data.statedBy]));
  const isMet = ({ data }: CheckedFile<NeedData>) => entries.some((entry) => meets(data, entry, statedBy));
  const unmet = needs.filter((file) => file.data.unanswered !== true && !isMet(file));
  const answered = needs.filter((file) => file.data.unanswered === true && isMet(file));
  return [...answered.map(needlessMark), ...needs.flatMap(idleAsks), ...unmet.map(unmetNeed)];
}

/** A need that says that nothing meets it, and is met. */
const needlessMark = (file: CheckedFile<NeedData>): Problem => ({
  ...file.placeOf(['unanswered'], 'key'),
  code: 'needless-answer',
  message: `The need "${file.data.name}" is met by an entry, so that unanswered says what is not so any more.`,
  hint: 'remove the line.',
  severity: 'warning',
});

function unmetNeed(file: CheckedFile<NeedData>): Problem {
  return {
    ...file.placeOf([]),
    code: 'unmet-need',
    message: `No entry is known to meet the need "${file.data.name}".`,
    hint: 'ask for less, or add what is missing to the entries that meet it; if there are none yet, write  unanswered: true',
  };
}

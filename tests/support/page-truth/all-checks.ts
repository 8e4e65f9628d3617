/** Every check of what pages say, by the promise that it holds. */
import { recentChanges } from './check-changes.ts';
import { clausesAgainstRows, marksAgainstValues } from './check-clauses.ts';
import { currentFirst, endIsTold } from './check-ending.ts';
import { goneIsNoChoice } from './check-gone.ts';
import { leadAgainstRows } from './check-lead.ts';
import { notRecorded, onlyOneSide } from './check-lists.ts';
import { outcomeAgrees } from './check-outcome.ts';
import { toldAgrees } from './check-told.ts';
import { unmeasuredSaysNothing } from './check-unmeasured.ts';
import { rowsShowFacts } from './check-values.ts';
import type { Check } from './contradiction.ts';

/** Checks of one page at a time. */
export const PAGE_CHECKS: Readonly<Record<string, Check>> = {
  'every clause agrees with the row that it links to': clausesAgainstRows,
  'every mark and difference agrees with its two values': marksAgainstValues,
  'every phrase of the first sentence agrees with a row': leadAgainstRows,
  'what only one side is said to meet, the other is known not to': onlyOneSide,
  'what is said to be not recorded is unknown': notRecorded,
  'what is gone is no choice anywhere': goneIsNoChoice,
  'what ends is not put first without saying so': endIsTold,
  'what is current stands first among answers': currentFirst,
  'what is not measured has no figure, and no winner': unmeasuredSaysNothing,
  'outcome, gap and share tell one story': outcomeAgrees,
  'every row shows what the entry states': rowsShowFacts,
  'every day, count and score that is told stands elsewhere too': toldAgrees,
  'no change is denied that the facts hold': recentChanges,
};

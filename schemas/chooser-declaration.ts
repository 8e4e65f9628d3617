/**
 * The guided choice: what readers are asked, and what each answer asks of an entry. A kind asks in all of its categories; a category asks
 * more, or otherwise. Answers are filters of the leaderboard, where they lead.
 */
import type { Condition } from './condition-declaration.ts';

/** What an answer asks: all of it must hold. */
export interface ChooserAnswer<Id extends string = string> {
  /** As the reader gives it: `On my own hardware`. */
  readonly text: string;
  readonly where?: readonly (Condition & { readonly fact: Id })[] | undefined;
  /** Capabilities; only content knows them, so a kind asks for none. */
  readonly requires?: readonly string[] | undefined;
}

export interface ChooserQuestion<Id extends string = string> {
  /** `Where should it run?` */
  readonly ask: string;
  /** Id -> answer. The ids stand in addresses. */
  readonly answers: Readonly<Record<string, ChooserAnswer<Id>>>;
}

/** Id -> question, in the order in which they are asked. No two ask about the same fact. */
export type Chooser<Id extends string = string> = Readonly<Record<string, ChooserQuestion<Id>>>;

/** More would be a form, and no guide. */
export const MOST_QUESTIONS = 5;

/** What a kind finds unusual between the facts of one entry. */

/** What another fact can say: that it includes a value, or any value at all. */
interface Saying<Id extends string = string> {
  readonly fact: Id;
  readonly includes?: string;
}

/**
 * What is allowed, and so unusual that the editor is asked: a question, which the entry can answer. What is unknown or `none` is
 * never asked about; what is withheld has its reason already.
 */
export type QuestionDeclaration<Id extends string = string> =
  /** The day is before another one. */
  | { readonly fact: Id; readonly notBefore: Id }
  /** The day or month lies in the month of another one. */
  | { readonly fact: Id; readonly notInMonthOf: Id }
  /** The count is more than so many times another one, or the other way round. */
  | { readonly fact: Id; readonly near: Id; readonly atMostTimes: number }
  /** The value was read so many days before the site’s day, or more. */
  | { readonly fact: Id; readonly readWithinDays: number }
  /** The fact has a value that none of these facts supports, because none of them is known. */
  | { readonly fact: Id; readonly is: boolean | string; readonly needsOneOf: readonly Id[] }
  /** The title of a claim names a choice of this list, which neither it nor one of the others includes. */
  | { readonly fact: Id; readonly namedInClaims: true; readonly orIn: readonly Id[] }
  /** The fact has a value beside another that says the opposite. */
  | { readonly fact: Id; readonly is: boolean | string; readonly notBeside: readonly Saying<Id>[] };

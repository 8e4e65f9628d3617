/** A condition on one fact, whether content states it or a kind; `conditionOn` says what each test means. */
export interface Condition {
  readonly fact: string;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly is?: boolean | string | undefined;
  readonly includes?: string | undefined;
  readonly oneOf?: readonly string[] | undefined;
}

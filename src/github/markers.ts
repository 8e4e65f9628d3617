/** How the project knows again what it wrote earlier at GitHub, so that it edits instead of adding. */
import * as z from 'zod';

/** The account under which a workflow's own token writes. */
const OWN_ACCOUNT = 'github-actions[bot]';

/** A comment or an issue. */
export const written = z.object({
  id: z.number().int(),
  number: z.number().int().optional(),
  state: z.string().optional(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});
export type Written = z.infer<typeof written>;

/** An invisible first line that names the purpose of a text. */
export const markerOf = (purpose: string) => `<!-- visavis:${purpose} -->`;

/** What we wrote it for; `undefined` = we did not write it. Anybody can copy a marker, so the author counts too. */
export function purposeOf({ body, user }: Written): string | undefined {
  if (user?.login !== OWN_ACCOUNT || user.type !== 'Bot') return undefined;
  return /^<!-- visavis:(\S+) -->/.exec(body ?? '')?.[1];
}

/** Whether we wrote it for `purpose`. */
export const isBotAuthored =
  (purpose: string) =>
  (text: Written): boolean =>
    purposeOf(text) === purpose;

/** GitHub refuses texts above 65,536 characters. */
export const MAX_TEXT = 60_000;

/** How the project knows again what it wrote earlier at GitHub, so that it edits instead of adding. */
import * as z from 'zod';

/** The account under which a workflow's own token writes. */
const OWN_ACCOUNT = 'github-actions[bot]';

/** A comment or an issue. */
export const written = z.object({
  id: z.number().int(),
  number: z.number().int().optional(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});
export type Written = z.infer<typeof written>;

/** An invisible first line that names the purpose of a text. */
export const markerOf = (purpose: string) => `<!-- visavis:${purpose} -->`;

/** Whether we wrote it for `purpose`. Anybody can copy a marker, so the author counts too. */
export const isOwn =
  (purpose: string) =>
  ({ body, user }: Written): boolean =>
    user?.login === OWN_ACCOUNT && user.type === 'Bot' && (body ?? '').startsWith(markerOf(purpose));

/** GitHub refuses texts above 65,536 characters. */
export const MAX_TEXT = 60_000;

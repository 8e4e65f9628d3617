/** How a workflow recognises what an earlier run posted, so that it edits that instead of posting again. */

/** The account that a workflow's own token posts as. */
const BOT = 'github-actions[bot]';

/** A comment or an issue, as far as it matters here. */
interface Post {
  readonly body?: string | null | undefined;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/** An invisible first line that names the purpose of a post. */
export const markerOf = (purpose: string) => `<!-- visavis:${purpose} -->`;

/** Whether a workflow posted it for `purpose`. Anybody can copy a marker, so the author counts too. */
export const isBotAuthored =
  (purpose: string) =>
  ({ body, user }: Post): boolean =>
    user?.login === BOT && user.type === 'Bot' && body?.startsWith(markerOf(purpose)) === true;

/** Characters of a post. GitHub refuses more than 65,536. */
export const MAX_TEXT = 60_000;

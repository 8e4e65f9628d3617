/** A page that could not be rendered, in one line: its address, what went wrong, and where in our code. */
export class PageError extends Error {
  readonly page: string;

  constructor(page: string, cause: unknown) {
    const { name, message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
    const [, place] = /\n\s+at .*?((?:src|schemas)\/[^\s()]+:\d+)/.exec(stack) ?? [];
    const where = place === undefined ? '' : ` (${place})`;
    super(`The page ${page} cannot be rendered: ${name}: ${message.split('\n')[0]}${where}`, { cause });
    this.page = page;
  }
}

/** Which files of a repository are executed, on the machine of whoever builds the site or in the browser of a reader. */

/** Glob -> the paths that it names. What is not listed counts as executed, so that a new place is looked at first. */
const ONLY_READ: Readonly<Record<string, RegExp>> = {
  'content/**': /^content\//,
  'docs/**': /^docs\//,
  'examples/*/content/**': /^examples\/[^/]+\/content\//,
  '*.md': /^[^/]+\.md$/,
  LICENSE: /^LICENSE$/,
};

/** Globs of the paths that are read and never executed. */
export const READ_GLOBS: readonly string[] = Object.keys(ONLY_READ);

/** Whether the file at `path`, from the root of the repository and with forward slashes, is executed, or decides what is. */
export const isExecuted = (path: string): boolean => !Object.values(ONLY_READ).some((pattern) => pattern.test(path));

/** What a release says of itself: its section of CHANGELOG.md. */

/**
 * The text below the heading of `version`, such as `0.2.0`, without that heading. `undefined` when the changelog has no such
 * section, or an empty one.
 */
export function releaseNotes(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const [, ...lines] = sections.find((section) => section.split('\n')[0]?.trim() === version)?.split('\n') ?? [];
  const text = lines.join('\n').trim();
  return text === '' ? undefined : `${text}\n`;
}

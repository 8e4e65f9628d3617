/** The report of a refresh, for a terminal and for the pull request that it opens. */
import { SHOWN, STYLES, type ChangeFormat, type Style } from '../changes/report-style.ts';
import { showChange } from '../importers/report.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { moveText } from './moves.ts';
import type { Refreshed } from './refresh-shape.ts';

type SourceLine = Refreshed['sources'][number];

/** Names of entries on one line. */
const NAMES = 8;

const isSilent = ({ state }: SourceLine) => state === 'unreachable' || state === 'unusable' || state === 'not asked';

function sourceText({ name, state, reason = '', added, changed, unchanged }: SourceLine): string {
  const why = reason.replaceAll('\n', ' ');
  if (isSilent({ name, state, added, changed, unchanged })) return `${name}: ${state}. ${why}`;
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged`;
  return `${name}: ${counts}${state === 'read' ? '' : `; read ${state}. ${why}`}`;
}

/** The sources of a refresh that did not answer, or not to the end, a line each. */
export const failureLines = ({ sources }: Refreshed): string[] =>
  sources.filter(({ state }) => state !== 'read' && state !== 'not asked').map((one) => escapeTerminal(sourceText(one)));

function names(slugs: readonly string[]): string {
  const own = [...new Set(slugs)];
  const rest = own.length > NAMES ? ` and ${own.length - NAMES} more` : '';
  return `${own.slice(0, NAMES).join(', ')}${rest}`;
}

/** Lines under their title with the number of what they tell, as many as `shown`; nothing when there are none. */
function listed(title: string, count: number, lines: readonly string[], style: Style, shown = SHOWN): string[] {
  if (count === 0) return [];
  const rest = lines.length > shown ? [style.item(`and ${lines.length - shown} more; --json gives all`)] : [];
  return [style.heading(`${title} (${count})`), ...lines.slice(0, shown).map((line) => style.item(style.text(line))), ...rest];
}

/** Entries by what they have in common, the largest group first: `kind fact (12): one, two …`. */
function groups<T extends { readonly slug: string }>(
  title: string,
  items: readonly T[],
  label: (item: T) => string,
  style: Style,
) {
  const all = [...Map.groupBy(items, label)].toSorted(([, a], [, b]) => b.length - a.length);
  const lines = all.map(([name, own]) => `${name} (${own.length}): ${names(own.map(({ slug }) => slug))}`);
  return listed(title, items.length, lines, style);
}

function totals({ changed, disputed, unreached: { outdated, unknown } }: Refreshed): string {
  const entries = new Set(changed.map(({ slug }) => slug)).size;
  return [
    `${formatCount(changed.length, 'fact')} of ${formatCount(entries, 'entry', 'entries')} changed, ${disputed.length} disputed;`,
    `no source reached ${formatCount(outdated.length, 'outdated fact')} and ${formatCount(unknown.length, 'entry', 'entries')}.`,
  ].join(' ');
}

/**
 * Ends with the totals for a terminal, which lists every change, and begins with them for a pull request, which shows some beside the
 * change of the site. All other lists are cut; `--json` gives all.
 */
export function refreshReport(found: Refreshed, format: ChangeFormat): string {
  const style = STYLES[format];
  const { sources, changed, moves, disputed, remarks, unreached, today, dryRun } = found;
  const changes = changed.map((one) => `${one.slug}, ${one.source}: ${showChange(one)}`);
  const disputes = disputed.map(({ slug, source, text }) => `${slug}, ${source}: ${text}`);
  const lines = [
    ...listed(
      dryRun ? 'Sources; nothing was written' : `Sources, read on ${today}`,
      sources.length,
      sources.map(sourceText),
      style,
    ),
    ...listed('Changed', changed.length, changes, style, format === 'text' ? Infinity : SHOWN),
    ...listed('Moves in rank', moves.length, moves.map(moveText), style),
    ...listed('Disputed', disputed.length, disputes, style),
    ...groups('Left alone', remarks, ({ source, kind }) => `${source}, ${kind}`, style),
    ...groups('Outdated, and stated by no source', unreached.outdated, ({ kind, fact }) => `${kind} ${fact}`, style),
    ...groups('Entries that no source knows', unreached.unknown, ({ kind }) => kind, style),
  ];
  return format === 'text' ? [...lines, '', totals(found), ''].join('\n') : [totals(found), ...lines, ''].join('\n');
}

/** What a change does to the site, in lines for a terminal or as Markdown for a comment. */
import { compareText } from '../../schemas/text-order.ts';
import { MATCH_GRAPH_LIMIT, type EntryChange, type ValueChange } from './entry-change.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { isSilent, type SiteChange } from './site-change.ts';

export type ChangeFormat = 'text' | 'markdown' | 'json';

/** Longer lists are counted, so that a comment stays short. */
const SHOWN = 20;
const MOVERS = 10;

/** How text of content is written, and how a heading and an item look. */
interface Style {
  readonly text: (content: string) => string;
  readonly heading: (title: string) => string;
  readonly item: (line: string) => string;
}

const STYLES: Readonly<Record<'text' | 'markdown', Style>> = {
  text: { text: escapeTerminal, heading: (title) => `\n${title}`, item: (line) => `  ${line}` },
  markdown: { text: escapeMarkdown, heading: (title) => `\n### ${title}\n`, item: (line) => `- ${line}` },
};

function section<T>(title: string, list: readonly T[], style: Style, line: (item: T) => string): string[] {
  if (list.length === 0) return [];
  const rest = list.length > SHOWN ? [style.item(`and ${list.length - SHOWN} more`)] : [];
  return [style.heading(`${title} (${list.length})`), ...list.slice(0, SHOWN).map((item) => style.item(line(item))), ...rest];
}

const rank = (value: number | null) => (value === null ? 'not ranked' : `rank ${value}`);

function valueLine({ label, from, to }: ValueChange, { text }: Style): string {
  if (to === undefined) return `REMOVED ${text(label)}: was ${text(from ?? '')}`;
  return `${text(label)}: ${text(from ?? 'unknown')} → ${text(to)}`;
}

function entryLine(change: EntryChange, style: Style): string {
  const { text } = style;
  const list = (word: string, titles: readonly string[]) =>
    titles.length === 0 ? [] : [`${word} ${titles.map((title) => `“${text(title)}”`).join(', ')}`];
  const parts = [
    ...change.values.map((value) => valueLine(value, style)),
    ...list('claims added:', change.claimsAdded),
    ...list('claims REMOVED:', change.claimsRemoved),
    ...list('claims changed:', change.claimsChanged),
    ...(change.texts.length === 0 ? [] : [`text changed: ${change.texts.join(', ')}`]),
  ];
  return `${text(change.name)} (${change.slug}): ${parts.join('; ')}`;
}

function moverLine({ name, slug, score }: EntryChange, { text }: Style): string {
  if (score === undefined) return '';
  const flag = Math.abs(score.matchGraph) > MATCH_GRAPH_LIMIT ? ` FLAG: match graph moved by ${score.matchGraph} points` : '';
  return `${text(name)} (${slug}): ${score.from} → ${score.to}, ${rank(score.rankFrom)} → ${rank(score.rankTo)}${flag}`;
}

const distance = ({ score }: EntryChange) =>
  score === undefined ? 0 : Math.abs(score.to - score.from) * 1000 + Math.abs((score.rankTo ?? 0) - (score.rankFrom ?? 0));

/** The score changes, the largest first; those that are flagged always among them. */
function moversOf({ changed }: SiteChange): EntryChange[] {
  const moved = changed
    .filter(({ score }) => score !== undefined)
    .toSorted((a, b) => distance(b) - distance(a) || compareText(a.slug, b.slug));
  return moved.filter(({ score }, index) => index < MOVERS || Math.abs(score?.matchGraph ?? 0) > MATCH_GRAPH_LIMIT);
}

function bodyOf(change: SiteChange, style: Style): string {
  const { text } = style;
  const { pages } = change;
  const edited = change.changed.filter(
    (one) =>
      one.values.length + one.claimsAdded.length + one.claimsRemoved.length + one.claimsChanged.length + one.texts.length > 0,
  );
  const moved = change.changed.filter(({ score }) => score !== undefined).length;
  const renamed = change.renamed.length === 0 ? '' : ` ${change.renamed.length} renamed,`;
  const paths = pages.moved === 0 ? '' : ` ${pages.moved} moved,`;
  const summary = `${formatCount(change.added.length, 'entry', 'entries')} added, ${change.removed.length} removed,${renamed} ${edited.length} edited; ${formatCount(moved, 'score or rank', 'scores or ranks')} moved, ${formatCount(change.flips.length, 'verdict')} changed; pages: ${pages.added.length} added, ${pages.removed.length} removed,${paths} ${pages.rerendered} changed.`;
  return [
    summary,
    ...section('REMOVED entries', change.removed, style, ({ name, slug }) => `${text(name)} (${slug})`),
    ...section('Renamed entries', change.renamed, style, ({ name, from, to }) => `${text(name)}: renamed ${from} → ${to}`),
    ...section('New entries', change.added, style, ({ name, slug, score }) => `${text(name)} (${slug}), score ${score}`),
    ...section('Edited entries', edited, style, (one) => entryLine(one, style)),
    ...section(
      'Verdicts that change',
      change.flips,
      style,
      ({ title, from, to }) => `${text(title)}: ${text(from)} → ${text(to)}`,
    ),
    ...section('Largest moves', moversOf(change), style, (one) => moverLine(one, style)),
    ...section('New external hosts', change.newHosts, style, text),
    ...section('REMOVED pages', pages.removed, style, text),
    ...section('New pages', pages.added, style, text),
  ].join('\n');
}

/** The report; empty when nothing changed. Names and values of content can neither steer a terminal nor act in a comment. */
export function reportChange(change: SiteChange, format: ChangeFormat): string {
  if (format === 'json') return `${JSON.stringify(change, null, 2)}\n`;
  if (isSilent(change)) return '';
  return `${format === 'markdown' ? '## What this change does to the site\n\n' : ''}${bodyOf(change, STYLES[format])}\n`;
}

/** What a change does to the site, in lines for a terminal or as Markdown for a comment. */
import { compareText } from '../../schemas/text-order.ts';
import { MATCH_GRAPH_LIMIT, type EntryChange, type ValueChange } from './entry-change.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import type { SettingsChange } from './settings-change.ts';
import { isSilent, type SiteChange } from './site-change.ts';

export type ChangeFormat = 'text' | 'markdown';

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

function section<T>(title: string, list: readonly T[], style: Style, line: (item: T) => string, shown = SHOWN): string[] {
  if (list.length === 0) return [];
  const rest = list.length > shown ? [style.item(`and ${list.length - shown} more`)] : [];
  return [style.heading(`${title} (${list.length})`), ...list.slice(0, shown).map((item) => style.item(line(item))), ...rest];
}

const settingsLine = ({ title, changes }: SettingsChange, { text }: Style) =>
  `${title} changed: ${changes.slice(0, SHOWN).map(text).join(', ')}${changes.length > SHOWN ? `, and ${changes.length - SHOWN} more` : ''}`;

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

const isEdited = ({ values, claimsAdded, claimsRemoved, claimsChanged, texts }: EntryChange) =>
  [values, claimsAdded, claimsRemoved, claimsChanged, texts].some((list) => list.length > 0);

/** Entries with changed values first: whoever reviews a change has to look at those. */
const editedOf = ({ changed }: SiteChange) =>
  changed.filter(isEdited).toSorted((a, b) => Number(b.values.length > 0) - Number(a.values.length > 0));

function summaryOf(change: SiteChange): string {
  const { pages } = change;
  const edited = change.changed.filter(isEdited);
  const confirmed = change.changed.reduce((sum, one) => sum + one.confirmed, 0);
  const values = confirmed === 0 ? '' : ` ${formatCount(confirmed, 'value')} confirmed;`;
  const moved = change.changed.filter(({ score }) => score !== undefined).length;
  const renamed = change.renamed.length === 0 ? '' : ` ${change.renamed.length} renamed,`;
  const paths = pages.moved === 0 ? '' : ` ${pages.moved} moved,`;
  return `${formatCount(change.added.length, 'entry', 'entries')} added, ${change.removed.length} removed,${renamed} ${edited.length} edited;${values} ${formatCount(moved, 'score or rank', 'scores or ranks')} moved, ${formatCount(change.flips.length, 'verdict')} changed; pages: ${pages.added.length} added, ${pages.removed.length} removed,${paths} ${pages.rerendered} changed.`;
}

function bodyOf(change: SiteChange, style: Style): string {
  const { text } = style;
  const { pages } = change;
  const edited = editedOf(change);
  const name = (one: { readonly name: string; readonly slug: string }) => `${text(one.name)} (${one.slug})`;
  return [
    summaryOf(change),
    ...section('Edited entries', edited, style, (one) => entryLine(one, style), edited.length),
    ...section('Settings', change.settings, style, (one) => settingsLine(one, style)),
    ...section('REMOVED entries', change.removed, style, name),
    ...section('Renamed entries', change.renamed, style, (one) => `${text(one.name)}: renamed ${one.from} → ${one.to}`),
    ...section('New entries', change.added, style, (one) => `${name(one)}, score ${one.score}`),
    ...section('Entries that leave the ranking', change.leave, style, name),
    ...section('Entries that enter the ranking', change.enter, style, name),
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
  if (isSilent(change)) return '';
  return `${format === 'markdown' ? '## What this change does to the site\n\n' : ''}${bodyOf(change, STYLES[format])}\n`;
}

/** What a change does to the site, in lines for a terminal or as Markdown for a comment. */
import { compareText } from '../../schemas/text-order.ts';
import { isEdited, MATCH_GRAPH_LIMIT, type EntryChange, type ValueChange } from './entry-change.ts';
import type { OpenQuestion, WrittenAnswer } from './questions.ts';
import { isSuspect, type Removal } from './removals.ts';
import { formatCount } from '../views/format.ts';
import { section, SHOWN, STYLES, wholeSection, type ChangeFormat, type Style } from './report-style.ts';
import type { SettingsChange } from './settings-change.ts';
import { isSilent, type SiteChange } from './site-change.ts';

const MOVERS = 10;

const rank = (value: number | null) => (value === null ? 'not ranked' : `rank ${value}`);

const valueLine = ({ label, from, to }: ValueChange, { text }: Style) =>
  `${text(label)}: ${text(from ?? 'unknown')} → ${text(to ?? 'unknown')}`;

const subject = ({ name, slug }: { readonly name: string; readonly slug: string }, { text }: Style) => `${text(name)} (${slug})`;

const questionLine = (question: OpenQuestion, style: Style) => `${subject(question, style)}: ${style.text(question.text)}`;

function answerLine(answer: WrittenAnswer, style: Style): string {
  const value = answer.value === undefined ? '' : ` ${answer.value}`;
  return `${subject(answer, style)}: ${style.text(`${answer.id}${value}`)}: “${style.text(answer.sentence)}”`;
}

function removalFlags(removal: Removal, { text }: Style): string[] {
  const { score, beside } = removal;
  const [other, ...more] = beside;
  const others = [...(other === undefined ? [] : [text(other)]), ...(more.length === 0 ? [] : [`${more.length} more`])];
  return [
    ...(isSuspect(removal) ? [`the score ${score.to > score.from ? 'rose' : 'stayed'}`] : []),
    ...(others.length === 0 ? [] : [`in a change that also edits ${others.join(' and ')}`]),
  ];
}

function removalLine(removal: Removal, style: Style): string {
  const { label, was, score } = removal;
  const flags = removalFlags(removal, style).map((flag) => ` FLAG: ${flag}`);
  const value = `REMOVED ${style.text(label)}: was ${style.text(was)}`;
  return `${subject(removal, style)}: ${value}; score ${score.from} → ${score.to}${flags.join(';')}`;
}

/** What is edited in an entry, besides values that are removed, which stand in a list of their own. */
function entryParts(change: EntryChange, style: Style): string[] {
  const { text } = style;
  const list = (word: string, titles: readonly string[]) =>
    titles.length === 0 ? [] : [`${word} ${titles.map((title) => `“${text(title)}”`).join(', ')}`];
  return [
    ...change.values.filter(({ to }) => to !== undefined).map((value) => valueLine(value, style)),
    ...list('claims added:', change.claimsAdded),
    ...list('claims REMOVED:', change.claimsRemoved),
    ...list('claims changed:', change.claimsChanged),
    ...(change.texts.length === 0 ? [] : [`text changed: ${change.texts.join(', ')}`]),
  ];
}

const settingsLine = ({ title, changes }: SettingsChange, { text }: Style) =>
  `${title} changed: ${changes.slice(0, SHOWN).map(text).join(', ')}${changes.length > SHOWN ? `, and ${changes.length - SHOWN} more` : ''}`;

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

function summaryOf(change: SiteChange): string {
  const { pages } = change;
  const edited = change.changed.filter(isEdited).length;
  const confirmed = change.changed.reduce((sum, one) => sum + one.confirmedValues, 0);
  const values = confirmed === 0 ? '' : ` ${formatCount(confirmed, 'value')} confirmed;`;
  const moved = change.changed.filter(({ score }) => score !== undefined).length;
  const renamed = change.renamed.length === 0 ? '' : ` ${change.renamed.length} renamed,`;
  const paths = pages.moved === 0 ? '' : ` ${pages.moved} moved,`;
  return `${formatCount(change.added.length, 'entry', 'entries')} added, ${change.removed.length} removed,${renamed} ${edited} edited;${values} ${formatCount(moved, 'score or rank', 'scores or ranks')} moved, ${formatCount(change.flips.length, 'verdict')} changed; pages: ${pages.added.length} added, ${pages.removed.length} removed,${paths} ${pages.rerendered} changed.`;
}

const hasValues = ({ values }: EntryChange) => values.some(({ to }) => to !== undefined);

/** A line for each edited entry; those with changed values first: whoever reviews a change has to look at those. */
function editedLines({ changed }: SiteChange, style: Style): string[] {
  const edited = changed.toSorted((a, b) => Number(hasValues(b)) - Number(hasValues(a)));
  return edited.flatMap((one) => {
    const parts = entryParts(one, style);
    return parts.length === 0 ? [] : [`${subject(one, style)}: ${parts.join('; ')}`];
  });
}

function bodyOf(change: SiteChange, style: Style): string {
  const { text } = style;
  const { pages } = change;
  const name = (one: Parameters<typeof subject>[0]) => subject(one, style);
  return [
    summaryOf(change),
    ...wholeSection('Questions', change.questions.open, style, (one) => questionLine(one, style)),
    ...wholeSection('Questions answered', change.questions.answered, style, (one) => answerLine(one, style)),
    ...wholeSection('REMOVED values', change.removals, style, (one) => removalLine(one, style)),
    ...wholeSection('Edited entries', editedLines(change, style), style, (line) => line),
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

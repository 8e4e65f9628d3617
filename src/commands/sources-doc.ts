/** The part of `docs/importing.md` that says which source is asked for which fact, written from what the sources declare. */
import { REFRESHED, STATED } from '../importers/stated-facts.ts';
import type { Kind } from '../../schemas/content.ts';
import { kinds } from '../kinds/kinds.ts';
import { markdownTable } from '../text/markdown-table.ts';

const BEGIN = '<!-- Written by `npm run docs` from src/importers/stated-facts.ts. -->\n';
const END = '<!-- prettier-ignore-end -->';

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const named = ({ id, label }: Kind['facts'][number]) => `${label} (\`${id}\`)`;

/** The sources of `names` that can state a fact of a kind, in their order. */
const sourcesOf = (names: readonly string[], kind: string, fact: string) =>
  names.filter((name) => STATED[name]?.kind === kind && STATED[name].facts.includes(fact));

const OTHERS = Object.keys(STATED).filter((name) => !REFRESHED.some((one) => one === name));

/** A table of the facts that sources can state, and the others in a sentence; nothing for a kind that no source knows. */
function kindLines({ id, plural, facts }: Kind): string[] {
  const asked = facts.map((fact) => ({
    fact,
    weekly: sourcesOf(REFRESHED, id, fact.id),
    others: sourcesOf(OTHERS, id, fact.id),
  }));
  const found = asked.filter(({ weekly, others }) => weekly.length + others.length > 0);
  if (found.length === 0) return [];
  const byHand = asked.filter((one) => !found.includes(one)).map(({ fact }) => named(fact));
  return [
    '',
    `### ${plural}`,
    '',
    ...markdownTable(
      ['Fact', 'A refresh asks, in this order', 'Imported when an editor does'],
      found.map(({ fact, weekly, others }) => [named(fact), code(weekly), code(others)]),
    ),
    ...(byHand.length === 0 ? [] : ['', `Only written by hand: ${byHand.join(', ')}.`]),
  ];
}

/** `document` with the part that is written from the code as it is now. */
export function withSources(document: string): string {
  const [start, end] = [document.indexOf(BEGIN), document.lastIndexOf(END)];
  if (start === -1 || end < start) throw new Error('The document has no place for the table of sources.');
  return `${document.slice(0, start)}${BEGIN}${kinds.flatMap(kindLines).join('\n')}\n\n${document.slice(end)}`;
}

/** `get_entry`: one entry with what readers ask about first, each value with its source and day. */
import * as z from 'zod';
import type { Entry } from '../../entries/entry.ts';
import { entryDocument, type EntryDocument } from '../../views/entry-document.ts';
import { formatCount, formatList } from '../../views/format.ts';
import { viewEntry, type EntryView } from '../../views/pages/entry.ts';
import { successorSentence } from '../../views/successor.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Answer } from '../answer.ts';
import { dataOfFact, dataOfScore, factData, factText, scoreData, scoreText, UNKNOWN, type LabelledCell } from '../figures.ts';
import { alsoCalled, entryNamed, valueNamed } from '../find.ts';
import { entryName, shortText } from '../inputs.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';

const MOST_FACTS = 20;
/** Further capabilities are counted in the text, and stand in the data. */
const MOST_ABILITIES = 8;

const input = z.strictObject({
  entry: entryName,
  facts: z
    .array(shortText, 'must be a list of facts')
    .max(MOST_FACTS, `must name at most ${MOST_FACTS} facts`)
    .optional()
    .describe(
      'Ids or labels of the facts, and names of the benchmarks, to give; without it the facts that readers ask about first.',
    ),
});

const output = z.object({
  slug: z.string(),
  name: z.string(),
  maker: z.string(),
  group: z.string().describe('Its category, or its kind where it has none.'),
  level: z.enum(['full', 'listed']).describe('A listed entry has facts and nothing that an editor wrote of it.'),
  status: z.string().nullable().describe('Where in its life it is, where that is not what one expects.'),
  isGone: z.boolean().describe('Whether nobody should choose it any more.'),
  successor: z.string().nullable(),
  summary: z.string(),
  score: scoreData,
  facts: z.array(factData),
  capabilities: z.array(z.string()).describe('What it is known to be capable of. What is missing here is not known.'),
  resultCount: z.int().describe('How many results of benchmarks are known of it.'),
  url: z.string(),
});

type Asked = z.output<typeof input>;

/** A benchmark of which the entry has no result. */
function unknownResult({ context }: SiteIndex, id: string): readonly LabelledCell[] {
  const benchmark = context.benchmarks.find((one) => one.id === id);
  return benchmark === undefined ? [] : [{ id, label: benchmark.data.name, unit: benchmark.data.unit, cell: UNKNOWN }];
}

/** The facts and results that are asked for, or those facts that readers ask about first. */
function factsOf(
  site: SiteIndex,
  { facts, factGroups }: EntryView,
  { kind }: Entry,
  { facts: asked }: Asked,
): readonly LabelledCell[] {
  const rows = [...facts, ...factGroups.flatMap((group) => group.rows)];
  const ids = asked?.map((text) => valueNamed(site, kind, text)) ?? kindOf(kind).highlights;
  return [...new Set(ids)].flatMap((id) => rows.find((row) => row.id === id) ?? unknownResult(site, id));
}

/** What it is known to be capable of, by name. */
const abilitiesOf = ({ context }: SiteIndex, { known }: EntryDocument): string[] =>
  Object.entries(known).flatMap(([id, has]) => (has ? (context.capabilityNames[id] ?? id) : []));

function abilityLines(names: readonly string[]): string[] {
  const more = names.length > MOST_ABILITIES ? ` and ${names.length - MOST_ABILITIES} more` : '';
  return names.length === 0 ? [] : [`Known for: ${names.slice(0, MOST_ABILITIES).join(', ')}${more}`];
}

function adviceLines({ bestFor, avoidFor, isGone }: EntryDocument): string[] {
  if (isGone) return [];
  return [
    ...(bestFor === undefined ? [] : [`Best for: ${bestFor.text}`]),
    ...(avoidFor === undefined ? [] : [`Not for: ${avoidFor.text}`]),
  ];
}

function endLines({ ending, successor, status }: EntryView): string[] {
  const told = ending ?? (status === undefined ? undefined : `Status: ${status.text}.`);
  const next = successorSentence(successor, ({ name, slug }) => (slug === undefined ? name : `${name} (\`${slug}\`)`));
  return told === undefined && next === '' ? [] : [`${told ?? ''}${next}`.trim()];
}

function answer(site: SiteIndex, asked: Asked): Answer<z.output<typeof output>> {
  const entry = entryNamed(site, asked.entry);
  const [view, document] = [viewEntry(site.catalogue, entry), entryDocument(site.catalogue, entry)];
  const facts = factsOf(site, view, entry, asked);
  const abilities = abilitiesOf(site, document);
  const results = Object.keys(document.benchmarks).length;
  const unwritten = view.unwritten === undefined ? [] : [`Listed only: it still lacks ${view.unwritten.missing}.`];
  return {
    lines: [
      `**${view.name}** (\`${entry.slug}\`)${document.maker === '' ? '' : ` by ${document.maker}`}: ${view.groupLabel}`,
      ...endLines(view),
      ...(view.summary === '' ? [] : [view.summary]),
      `Score: ${scoreText(view.score)}`,
      ...unwritten,
      ...facts.map((fact) => `- ${factText(fact)}`),
      ...abilityLines(abilities),
      ...adviceLines(document),
      ...(view.needs.some(({ best }) => best)
        ? [`Among the best answers to: ${formatList(view.needs.flatMap(({ name, best }) => (best ? name : [])))}`]
        : []),
    ],
    foot: [
      ...alsoCalled(site, asked.entry),
      `${view.known} of its facts and ${formatCount(results, 'result')} of benchmarks are known; name others with \`facts\`. ${site.urlOf(document.page)}`,
    ],
    data: {
      slug: entry.slug,
      name: view.name,
      maker: document.maker,
      group: view.groupLabel,
      level: document.level,
      status: view.status?.text ?? null,
      isGone: document.isGone,
      successor: view.successor?.slug ?? view.successor?.name ?? null,
      summary: view.summary,
      score: dataOfScore(view.score),
      facts: facts.map((fact) => dataOfFact(fact, document.facts[fact.id]?.value ?? document.benchmarks[fact.id]?.value)),
      capabilities: abilities,
      resultCount: results,
      url: site.urlOf(document.page),
    },
  };
}

/** The tool for a site. */
export function getEntryTool(site: SiteIndex, labels: string) {
  return tool({
    name: 'get_entry',
    title: 'Look up an entry',
    description: `One entry of ${site.context.site.name} (${labels}): what it is, its status, score and facts, each with source and day. What is not recorded is said to be unknown, which is neither 0 nor no.`,
    input,
    output,
    answer: (asked) => answer(site, asked),
  });
}

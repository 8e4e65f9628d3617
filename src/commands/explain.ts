/** `visavis explain a [b]`: the arithmetic of a score, or of a verdict, line by line. */
import { rankedOf, type Catalogue } from '../catalogue.ts';
import type { Ranked } from '../ranking/method.ts';
import { compare } from '../comparison/compare.ts';
import type { Entry } from '../entries/entry.ts';
import { inOrder } from '../comparison/pair.ts';
import { SIDES, type SideName } from '../comparison/sides.ts';
import { kindIds } from '../kinds/kinds.ts';
import { suggest } from '../problems/nearest.ts';
import { viewComparison } from '../views/comparison/comparison.ts';
import { viewContext } from '../views/context.ts';
import { entryDocument } from '../views/entry-document.ts';
import { explainScore } from '../views/pages/explain.ts';
import { viewScore } from '../views/score.ts';
import { UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

function requireEntry(catalogue: Catalogue, slug: string): Entry {
  const entry = catalogue.entryBySlug.get(slug);
  if (entry !== undefined) return entry;
  const hint = suggest(slug, catalogue.entryBySlug.keys());
  throw new UserError(`There is no entry "${slug}".${hint === undefined ? '' : ` ${hint}`}`);
}

/** The arithmetic of one entry's score as text. */
export function explainEntry(catalogue: Catalogue, entry: Entry): string {
  const context = viewContext(catalogue);
  const lines = explainScore(rankedOf(catalogue, entry.slug), catalogue.qualities.get(entry.slug), context);
  const score = viewScore(entryDocument(catalogue, entry), context);
  const subScores = lines.subScores.flatMap((subScore) => [
    `  ${subScore.label}`,
    ...subScore.signals.flatMap((signal) => [
      `    ${signal.label}: ${signal.raw}`,
      `      ${signal.rule}`,
      ...signal.areas.map((line) => `      ${line}`),
      `      = ${signal.score} × weight ${signal.weight} = ${signal.part}`,
    ]),
    `    sum ${subScore.score} × weight ${subScore.weight} = ${subScore.part}`,
  ]);
  return [
    `${entry.data.name} (${entry.slug}), method ${lines.methodVersion}`,
    ...subScores,
    `  Score ${lines.score}, shown as ${score.value}; with everything unknown at 0 or at 100: ${lines.interval}`,
    `  Coverage ${lines.coverage}; in place of what is unknown stands the middle of its category`,
    `  ${score.rankText}${score.intervalText === undefined ? '' : `; ${score.intervalText}`}`,
    '',
  ].join('\n');
}

type Explained = JsonOf<'explain'>;

function signalData({ id, label, weight, raw, from, asOf, score }: Ranked['subScores'][number]['signals'][number]) {
  return { id, label, weight, value: raw ?? null, from: from ?? null, asOf: asOf ?? null, score };
}

/** The same for programs, with unrounded numbers. */
function entryData(catalogue: Catalogue, { slug, data }: Entry): Explained['entries'][number] {
  const { methodVersion, score, low, high, coverage, rank = null, outOf, subScores } = rankedOf(catalogue, slug);
  const parts = subScores.map(({ id, label, weight, score: part, isMeasured, signals }) => {
    return { id, label, weight, score: part, isMeasured, signals: signals.map(signalData) };
  });
  return { slug, name: data.name, methodVersion, score, low, high, coverage, rank, outOf, subScores: parts };
}

interface Explanation {
  readonly text: string;
  readonly data: Explained['verdict'];
}

/** The verdict of two entries, with the row that proves each clause. */
function explainPair(catalogue: Catalogue, one: Entry, two: Entry): Explanation {
  const sides = inOrder(one, two, kindIds).map((entry) => entryDocument(catalogue, entry));
  const { title, verdict } = viewComparison(compare(sides, catalogue.method), sides, viewContext(catalogue));
  const { headline, endings, sentence, detail, outcome, share = null } = verdict;
  const told = [...endings.map(({ text }) => text), sentence, detail].filter((text) => text !== '');
  const settling = verdict.settling.map(({ text }) => text);
  const lines = [
    ...told,
    ...verdict.clauses.map((clause) => `${clause.text}  [${clause.rowId}]`),
    ...settling.map((text) => `Not known, and could settle it: ${text}`),
  ];
  const slugOf = (side: SideName | undefined) => (side === undefined ? null : (sides[SIDES.indexOf(side)]?.slug ?? null));
  const clauses = verdict.clauses.map(({ side, rowId, text }) => ({ slug: slugOf(side) ?? '', row: rowId, text }));
  const [winner, leader] = [slugOf(verdict.winner), slugOf(verdict.leader)];
  return {
    text: [`${title}: ${headline}`, ...lines.map((line) => `  ${line}`), ''].join('\n'),
    data: { outcome, winner, leader, share, headline, sentence, clauses, settling },
  };
}

export interface ExplainOptions extends Output {
  readonly content: string;
}

/** Prints the explanation of one entry, or of a pair and both its entries. */
export async function explain(slugs: readonly string[], { content, ...output }: ExplainOptions): Promise<ExitCode> {
  const catalogue = await requireCatalogue(content);
  const entries = slugs.map((slug) => requireEntry(catalogue, slug));
  const [a, b] = entries;
  if (a !== undefined && a === b) throw new UserError('Name two different entries.');
  const pair = a !== undefined && b !== undefined ? explainPair(catalogue, a, b) : undefined;
  const scores = entries.map((entry) => explainEntry(catalogue, entry));
  const data: Explained = { entries: entries.map((entry) => entryData(catalogue, entry)), verdict: pair?.data };
  return deliver({ text: [...(pair === undefined ? [] : [pair.text]), ...scores].join('\n'), data }, output);
}

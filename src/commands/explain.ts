/** `visavis explain a [b]`: the arithmetic of a score, or of a verdict, line by line. */
import { rankedOf, type Catalogue } from '../catalogue.ts';
import { compare } from '../comparison/compare.ts';
import type { Entry } from '../entries/entry.ts';
import { inOrder } from '../comparison/pair.ts';
import { kindIds } from '../kinds/kinds.ts';
import { suggest } from '../problems/nearest.ts';
import { viewComparison } from '../views/comparison/comparison.ts';
import { viewContext } from '../views/context.ts';
import { entryDocument } from '../views/entry-document.ts';
import { explainScore } from '../views/pages/explain.ts';
import { viewScore } from '../views/score.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

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

/** The verdict of two entries as text, with the row that proves each clause. */
export function explainPair(catalogue: Catalogue, one: Entry, two: Entry): string {
  const sides = inOrder(one, two, kindIds).map((entry) => entryDocument(catalogue, entry));
  const view = viewComparison(compare(sides, catalogue.method), sides, viewContext(catalogue));
  const clauses = view.verdict.clauses.map((clause) => `  ${clause.text}  [${clause.rowId}]`);
  const { headline, endings, sentence, detail, settling } = view.verdict;
  const told = [...endings.map(({ text }) => text), sentence, detail].filter((text) => text !== '');
  const open = settling.map(({ text }) => `  Not known, and could settle it: ${text}`);
  return [`${view.title}: ${headline}`, ...told.map((text) => `  ${text}`), ...clauses, ...open, ''].join('\n');
}

export interface ExplainOptions {
  readonly content: string;
}

/** Prints the explanation of one entry, or of a pair and both its entries. */
export async function explain(slugs: readonly string[], { content }: ExplainOptions): Promise<ExitCode> {
  const catalogue = await requireCatalogue(content);
  const entries = slugs.map((slug) => requireEntry(catalogue, slug));
  const [a, b] = entries;
  if (a !== undefined && a === b) throw new UserError('Name two different entries.');
  const pair = a !== undefined && b !== undefined ? [explainPair(catalogue, a, b)] : [];
  process.stdout.write([...pair, ...entries.map((entry) => explainEntry(catalogue, entry))].join('\n'));
  return EXIT.ok;
}

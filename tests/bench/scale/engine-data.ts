/**
 * What other generators render the same comparisons from: each entry with its values, claims and scores as text, so that none of
 * them has to check, score or format. They do less work than ours, which chooses verdicts, reasons and the order of claims.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue, type Catalogue } from '../../../src/catalogue.ts';
import type { Entry } from '../../../src/entries/entry.ts';
import { kindIds, kindOf } from '../../../src/kinds/kinds.ts';
import type { CellView } from '../../../src/views/cell.ts';
import { entryPath } from '../../../src/views/entry-path.ts';
import { benchmarkPath, glossaryPath, groupAnchor, projectFileUrl, rowAnchor } from '../../../src/views/links.ts';
import { viewEntry, type EntryView } from '../../../src/views/pages/entry.ts';

interface Row {
  readonly id: string;
  readonly anchor: string;
  readonly label: string;
  readonly unit: string;
  readonly href: string;
}

interface Group {
  readonly id: string;
  readonly anchor: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

export interface EngineData {
  /** The parts of a page that are the same on every one. */
  readonly frame: { readonly head: string; readonly header: string; readonly footer: string };
  readonly groups: readonly Group[];
  readonly entries: Readonly<Record<string, unknown>>;
  readonly pairs: readonly { readonly slug: string; readonly a: string; readonly b: string }[];
}

const cellData = ({ text, exact, source, asOf, editUrl }: CellView) => ({
  text,
  exact: exact ?? '',
  source: source?.label ?? '',
  href: source?.href ?? '',
  iso: asOf?.iso ?? '',
  day: asOf?.text ?? '',
  edit: editUrl,
});

const knownCells = ({ factGroups }: EntryView) =>
  factGroups.flatMap(({ rows }) => rows.filter(({ cell }) => cell.state === 'known').map(({ id, cell }) => [id, cellData(cell)]));

function scoreData({ score }: EntryView) {
  const subScores = score.subScores.map(({ id, label, weight, value }) => ({ id, label, weight, text: value ?? 'Not measured' }));
  return {
    text: String(score.value),
    low: score.low,
    high: score.high,
    rank: score.rankText,
    coverage: score.coverage,
    subScores,
  };
}

const claimData = ({ claims }: EntryView) =>
  claims.map(({ source, unique, versus, ...claim }) => ({ ...claim, unique: unique ?? '', versus: versus ?? '', source }));

function entryData(catalogue: Catalogue, entry: Entry) {
  const view = viewEntry(catalogue, entry);
  const { slug, kind, data, file, maker } = entry;
  return {
    slug,
    kind,
    name: data.name,
    maker,
    initial: maker.slice(0, 1),
    href: entryPath(entry),
    group: view.groupLabel,
    summary: view.summary,
    bestFor: data.bestFor?.text ?? '',
    bestSource: data.bestFor?.source ?? '',
    avoidFor: data.avoidFor?.text ?? '',
    avoidSource: data.avoidFor?.source ?? '',
    edit: projectFileUrl(catalogue.content.site, `content/${file}`),
    cells: Object.fromEntries(knownCells(view)) as Readonly<Record<string, unknown>>,
    score: scoreData(view),
    claims: claimData(view),
    needs: view.needs.map(({ name, href }) => ({ name, href })),
    more: view.comparisons.flatMap(({ links }) => links).slice(0, 5),
  };
}

const labelOf = (kind: string, group: string) => kindOf(kind).groups.find(({ id }) => id === group)?.label ?? group;

/** The rows of all kinds, a fact of several kinds once. */
function groupsOf({ content }: Catalogue): readonly Group[] {
  const groups = new Map<string, { readonly label: string; readonly rows: Map<string, Row> }>();
  for (const kind of kindIds)
    for (const { id, label, unit, group } of kindOf(kind).facts) {
      const rows = groups.get(group)?.rows ?? new Map<string, Row>();
      rows.set(id, { id, anchor: rowAnchor(`fact:${id}`), label, unit: unit ?? '', href: glossaryPath(id) });
      groups.set(group, { label: labelOf(kind, group), rows });
    }
  const results = content.benchmarks.map(({ id, data }): Row => {
    return { id, anchor: rowAnchor(`benchmark:${id}`), label: data.name, unit: data.unit, href: benchmarkPath(id) };
  });
  const facts = [...groups].map(([id, { label, rows }]) => ({ id, anchor: groupAnchor(id), label, rows: [...rows.values()] }));
  return [...facts, { id: 'benchmarks', anchor: groupAnchor('benchmarks'), label: 'Benchmarks', rows: results }];
}

const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to) + to.length);

/** Head, header and footer of one of our pages, without what is its own. */
function frameOf(page: string): EngineData['frame'] {
  const head = between(page, '<meta http-equiv', '<meta name="viewport"').replace('<meta name="viewport"', '');
  const icon = between(page, '<link rel="icon"', '<link rel="apple-touch-icon"').replace('<link rel="apple-touch-icon"', '');
  const style = between(page, '<link rel="stylesheet"', '</head>').replace('</head>', '');
  const header = between(page, '<div class="site-bar">', '</header>');
  return { head: head + icon + style, header, footer: between(page, '<footer', '</footer>') };
}

/** The data of the content folder `dir`; `page` is one of our comparisons of it. Throws `Error` when the content has problems. */
export async function engineData(dir: string, page: string): Promise<EngineData> {
  const loaded = await loadCatalogue(dir);
  if (!loaded.ok) throw new Error(`${dir} has problems; run visavis check`);
  const { content, pairs } = loaded.value;
  return {
    frame: frameOf(page),
    groups: groupsOf(loaded.value),
    entries: Object.fromEntries(content.entries.map((entry) => [entry.slug, entryData(loaded.value, entry)])),
    pairs: pairs.map(({ slug, sides: [a, b] }) => ({ slug, a: a.slug, b: b.slug })),
  };
}

/** Writes a file for each part into `folder`. */
export function writeData(folder: string, data: EngineData): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, part] of Object.entries(data)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(part));
}

/** Whether pages of pairs grow with the catalogue: the same comparisons, built from a few entries and from all. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { weighComparisons } from '../support/page-weight.ts';
import { runBuild } from '../support/command.ts';

/** How many entries the small catalogue holds. */
export const FEW = 50;

export interface Growth {
  readonly path: string;
  readonly few: number;
  readonly all: number;
  /** How far the larger of the two is above the smaller, in percent. */
  readonly percent: number;
}

const KINDS = ['models', 'repositories'];

const slugsIn = (dir: string) => readdirSync(dir).map((file) => basename(file, '.md'));

/** The entries to keep: some that readers asked to compare, which have a page in every catalogue, then the first of each kind. */
function chooseFew(content: string): ReadonlySet<string> {
  const { include } = parse(readFileSync(join(content, 'pairs.yaml'), 'utf8')) as { include: { items: string[] }[] };
  const asked = include.flatMap(({ items }) => items).slice(0, FEW / 2);
  const kinds = KINDS.map((kind) => slugsIn(join(content, kind)));
  const inTurn = kinds.flatMap((slugs) => [...slugs.entries()]).sort(([one], [two]) => one - two);
  return new Set([...new Set([...asked, ...inTurn.map(([, slug]) => slug)])].slice(0, FEW));
}

function rewrite(file: string, change: (data: Record<string, unknown>) => void): void {
  const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(data);
  writeFileSync(file, stringify(data));
}

/** The text of an entry without a successor that is not `kept`. */
const withoutLostSuccessor = (text: string, kept: ReadonlySet<string>) =>
  text.replace(/^ {2}successor: \{ value: "?([^,"]+).*\n/m, (line, slug: string) => (kept.has(slug) ? line : ''));

/** Writes a copy of `content` to `folder` with so few entries, and nothing that names another. */
function copyFew(content: string, folder: string): void {
  cpSync(content, folder, { recursive: true });
  const kept = chooseFew(content);
  for (const kind of KINDS)
    for (const slug of slugsIn(join(folder, kind))) {
      const file = join(folder, kind, `${slug}.md`);
      if (kept.has(slug)) writeFileSync(file, withoutLostSuccessor(readFileSync(file, 'utf8'), kept));
      else rmSync(file);
    }
  rewrite(join(folder, 'pairs.yaml'), (data) => {
    for (const list of ['include', 'exclude'])
      data[list] = ((data[list] ?? []) as { items: string[] }[]).filter(({ items }) => items.every((slug) => kept.has(slug)));
  });
  for (const file of readdirSync(join(folder, 'benchmarks')))
    rewrite(join(folder, 'benchmarks', file), (data) => delete data.names);
  // Words, moves and needs speak of makers and entries that are gone; no comparison shows them.
  rmSync(join(folder, 'words.yaml'));
  rmSync(join(folder, 'moves.yaml'), { force: true });
  rmSync(join(folder, 'needs'), { recursive: true });
}

/** Builds the small site below `temporary` and sets each of its comparisons beside that of `dist`, the most different first. */
export function measureGrowth(content: string, dist: string, temporary: string): readonly Growth[] {
  const [folder, out] = [join(temporary, 'few-entries'), join(temporary, 'few-entries-site')];
  copyFew(content, folder);
  runBuild(folder, out);
  const all = new Map(weighComparisons(dist).map((page) => [page.path, page.html.raw]));
  const both = weighComparisons(out).filter(({ path }) => existsSync(join(dist, path)));
  const growths = both.map(({ path, html: { raw: few } }) => {
    const larger = all.get(path) ?? Number.NaN;
    return { path, few, all: larger, percent: 100 * (Math.max(few, larger) / Math.min(few, larger) - 1) };
  });
  return growths.sort((a, b) => b.percent - a.percent);
}

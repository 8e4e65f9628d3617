/** Runs our builds and the other generators in turn, so that a busy moment of the machine falls on all of them alike. */
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, shellEnvironment } from '../../support/command.ts';
import { writeContent } from './content.ts';
import type { Edit, Place } from './edits.ts';
import { engineData } from './engine-data.ts';
import { eleventy, floor, hugo, type Engine } from './engines.ts';
import { measure, type Command, type Cost } from './measure.ts';
import { forgetBuilds } from './project-copy.ts';
import { comparisonsOf, sizeOf, treeOf, writtenSince, type Tree, type Written } from './written-files.ts';

export const FULL = 'all, nothing kept';

export interface Run extends Cost {
  readonly written: Written;
}

export interface Sizes {
  readonly entries: number;
  /** HTML pages of our site, and the comparisons among them. */
  readonly pages: number;
  readonly comparisons: Written;
  /** What each engine wrote of comparisons. */
  readonly others: ReadonlyMap<string, Written>;
  /** What was built, or which engine ran -> its runs. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
}

export interface Tools {
  readonly hasHugo: boolean;
  /** The path of Eleventy’s command, where it could be installed. */
  readonly eleventy: string | undefined;
}

export interface Plan {
  readonly rounds: number;
  /** Told of each run when it ends: those of large sites take long. */
  readonly announce: (line: string) => void;
  /** What our site is built again after. */
  readonly edits: readonly Edit[];
  readonly tools: Tools;
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

const COMPONENT = join('src', 'components', 'Comparison.tsx');

const ours = ({ project, content }: Place, out: string): Command => ({
  command: process.execPath,
  args: ['src/commands/main.ts', 'build', '--quiet', '--content', content, '--out', out],
  cwd: project,
  env: shellEnvironment(),
});

/** The content and the component as they were before all edits, and no site. */
function startAgain(place: Place, out: string): void {
  writeContent(place.content, place.entries);
  copyFileSync(join(ROOT, COMPONENT), join(place.project, COMPONENT));
  forgetBuilds(place.project);
  remove(out);
}

async function enginesFor(folder: string, place: Place, out: string, tree: Tree, tools: Tools): Promise<readonly Engine[]> {
  const [page = ''] = comparisonsOf(tree).keys();
  const data = await engineData(place.content, readFileSync(join(out, page), 'utf8'));
  return [
    ...(tools.hasHugo ? [hugo(join(folder, 'hugo'), data)] : []),
    ...(tools.eleventy === undefined ? [] : [eleventy(join(folder, 'eleventy'), data, tools.eleventy)]),
    floor(join(folder, 'floor'), tree),
  ];
}

const pagesIn = (tree: Tree) => [...tree.keys()].filter((path) => path.endsWith('.html')).length;

/** The runs of one number of entries, below `folder`, which is empty again afterwards. */
export async function runBuilds(folder: string, place: Place, { rounds, edits, tools, announce }: Plan): Promise<Sizes> {
  const out = join(folder, 'site');
  const runs = new Map<string, Run[]>();
  const record = (name: string, run: Run) => {
    runs.set(name, [...(runs.get(name) ?? []), run]);
    announce(`${place.entries} entries, ${name}: ${run.seconds.toFixed(2)} s, CPU ${run.cpuSeconds.toFixed(2)} s`);
  };
  const others = new Map<string, Written>();
  let [pages, comparisons]: [number, Written] = [0, { files: 0, bytes: 0 }];
  let engines: readonly Engine[] | undefined;

  async function build(name: string): Promise<Tree> {
    const before = treeOf(out);
    const cost = await measure(ours(place, out));
    const after = treeOf(out);
    record(name, { ...cost, written: writtenSince(before, after) });
    return after;
  }

  async function runEngine({ name, out: its, command }: Engine): Promise<void> {
    const cost = await measure(command);
    const tree = treeOf(its);
    others.set(name, sizeOf(comparisonsOf(tree)));
    record(name, { ...cost, written: sizeOf(tree) });
    remove(its);
  }

  for (let round = 0; round < rounds; round += 1) {
    startAgain(place, out);
    const tree = await build(FULL);
    [pages, comparisons] = [pagesIn(tree), sizeOf(comparisonsOf(tree))];
    engines ??= await enginesFor(folder, place, out, tree, tools);
    for (const engine of engines) await runEngine(engine);
    for (const { name, apply } of edits) {
      apply(place);
      await build(name);
    }
  }
  remove(folder);
  return { entries: place.entries, pages, comparisons, others, runs };
}

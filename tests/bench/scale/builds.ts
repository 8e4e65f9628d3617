/**
 * Whole builds of invented content, ours beside Hugo, Eleventy and the bare writing of files: `npm run bench:scale -- --entries 50,100,200`.
 * `--full` leaves out the builds after edits, which take most of the time of large sites. Everything is written below the system's folder for temporary files, which holds four sites at a time; 200 entries are 1.5 GB each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITS } from './edits.ts';
import { hugoVersion, installEleventy } from './engines.ts';
import { copyProject } from './project-copy.ts';
import { runBuilds, type Sizes, type Tools } from './run-builds.ts';
import { buildTable, ratioTable, unlike } from './tables.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '50,100,200' },
    rounds: { type: 'string', default: '2' },
    full: { type: 'boolean', default: false },
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);
const announce = (text: string) => process.stderr.write(`${text}\n`);

function findTools(folder: string): Tools {
  const hugo = hugoVersion();
  say(hugo === undefined ? 'Hugo is not installed, and left out: apt-get install hugo' : `Hugo ${hugo}`);
  try {
    return { hasHugo: hugo !== undefined, eleventy: installEleventy(join(folder, 'eleventy')) };
  } catch {
    say('Eleventy cannot be installed, and is left out: npm reaches no package registry.');
    return { hasHugo: hugo !== undefined, eleventy: undefined };
  }
}

const work = mkdtempSync(join(tmpdir(), 'visavis-scale-'));
try {
  const [project, tools] = [join(work, 'project'), findTools(work)];
  copyProject(project);
  const all: Sizes[] = [];
  say(`${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}\n`);
  for (const entries of values.entries.split(',').map(Number)) {
    const place = { content: join(work, 'content'), project, entries };
    const sizes = await runBuilds(join(work, 'sites'), place, {
      rounds: Number(values.rounds),
      announce,
      edits: values.full ? [] : EDITS,
      tools,
    });
    say(`## ${entries} entries\n\n${buildTable(sizes)}\n`);
    all.push(sizes);
  }
  say(`## Ours beside the others\n\n${ratioTable(all)}`);
  for (const one of unlike(all)) say(`The pages of ${one} are not as large as ours, so the ratio says little.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

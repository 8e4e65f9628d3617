/** Faults of kinds -> problems, each at its line of the file that declares the kind. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { byText } from '../../schemas/text-order.ts';
import type { Problem } from '../problems/problem.ts';
import type { KindFault } from './kind-faults.ts';
import { repeatedKeys, sourceKeys, type SourceKey } from './source-keys.ts';

interface KindSource {
  /** As messages call it. */
  readonly file: string;
  readonly text: string;
  readonly keys: readonly SourceKey[];
}

const shown = (path: string) => relative(process.cwd(), path).split(sep).join('/');

async function readSource(path: string): Promise<KindSource> {
  const text = await readFile(path, 'utf8');
  return { file: shown(path), text, keys: sourceKeys(text) };
}

/** The files of the kinds below the folder of the list of kinds, and that list. */
async function readSources(listFile: string): Promise<readonly KindSource[]> {
  const folder = join(dirname(listFile), 'kinds');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.ts')).sort();
  const paths = [...names.map((name) => join(folder, name)), listFile];
  return Promise.all(paths.map(readSource));
}

const declares = ({ text }: KindSource, kind: string) => new RegExp(`\\bid:\\s*['"]${kind}['"]`).test(text);

/** The key that the longest end of `path` names. */
function keyAt({ keys }: KindSource, path: readonly string[]): SourceKey | undefined {
  for (let start = 0; start < path.length; start += 1) {
    const tail = path.slice(start).join(' ');
    const found = keys.findLast((key) => key.path.join(' ').endsWith(tail));
    if (found !== undefined) return found;
  }
  return path.length === 0 ? undefined : keyAt({ file: '', text: '', keys }, path.slice(0, -1));
}

function toProblem({ kind, path, message, hint }: KindFault, sources: readonly KindSource[], listFile: string): Problem {
  const source = sources.find((one) => kind !== undefined && declares(one, kind)) ?? sources.at(-1);
  const key = source === undefined ? undefined : keyAt(source, path);
  return {
    file: source?.file ?? shown(listFile),
    line: key?.line ?? 1,
    column: key?.column ?? 1,
    code: 'invalid-kind',
    message,
    hint,
  };
}

/** A key that appears twice in a literal was overwritten before anything could see it. */
function repeatedProblems({ file, keys }: KindSource): Problem[] {
  return repeatedKeys(keys).map(({ path, line, column }) => ({
    file,
    line,
    column,
    code: 'invalid-kind',
    message: `The key ${path.at(-1)} appears twice in the same place, so the first one would be lost.`,
    hint: 'keep one of the two.',
  }));
}

/** Every problem of the kinds that `listFile`, the `schemas/index.ts` of a site, lists. */
export async function checkKinds(faults: readonly KindFault[], listFile: string): Promise<readonly Problem[]> {
  const sources = await readSources(listFile);
  const problems = [...faults.map((fault) => toProblem(fault, sources, listFile)), ...sources.flatMap(repeatedProblems)];
  return problems.toSorted(byText(({ file, line }) => `${file} ${String(line).padStart(6, '0')}`));
}

/** Faults of kinds -> problems, each at its line of the file that declares the kind. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { byText } from '../../schemas/text-order.ts';
import type { Problem } from '../problems/problem.ts';
import type { KindFault } from './kind-fault.ts';
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

const declares = ({ text }: KindSource, kind: string) =>
  [...text.matchAll(/\bid:\s*(['"])(.*?)\1/g)].some(([, , id]) => id === kind);

/** The outermost key whose path ends with `tail`; the last of several. */
function endingWith(keys: readonly SourceKey[], tail: readonly string[]): SourceKey | undefined {
  const found = keys.filter(({ path }) => path.slice(-tail.length).join(' ') === tail.join(' '));
  return found.toSorted((a, b) => b.path.length - a.path.length).at(-1);
}

/**
 * The key that the longest end of `path` names, else that of the path which leads there: a key may stand in another file. One
 * word of many is no end, because other facts have a key of that name too.
 */
function keyAt(keys: readonly SourceKey[], path: readonly string[]): SourceKey | undefined {
  for (let start = 0; start === 0 || start < path.length - 1; start += 1) {
    const found = endingWith(keys, path.slice(start));
    if (found !== undefined) return found;
  }
  return path.length === 0 ? undefined : keyAt(keys, path.slice(0, -1));
}

function toProblem({ kind, path, message, hint }: KindFault, sources: readonly KindSource[], listFile: string): Problem {
  const source = sources.find((one) => kind !== undefined && declares(one, kind)) ?? sources.at(-1);
  const key = source === undefined ? undefined : keyAt(source.keys, path);
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

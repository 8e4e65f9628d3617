/** What an entry lacks to be full, and pairs that get no page because one of them is listed. */
import type { EntryData, PairsData, SiteData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { levelOf, type Level } from './level.ts';
import { formatCount } from '../../schemas/numbers.ts';

type EntryFile = CheckedFile<EntryData>;

const countText = (count: number) => (count === 0 ? 'no claim' : formatCount(count, 'claim'));

function fewClaims(file: EntryFile, { minimumClaims }: SiteData): Problem[] {
  const count = file.data.capabilities.length;
  if (count >= minimumClaims) return [];
  const message = `The entry makes ${countText(count)}; this site asks for at least ${minimumClaims}.`;
  const hint =
    'say under capabilities what it can do, each with a primary source; until then it is listed, without pages of comparisons.';
  return [{ ...file.placeOf(['capabilities'], 'key'), code: 'too-few-claims', message, hint }];
}

function noSummary(file: EntryFile): Problem[] {
  if (file.data.summary !== undefined) return [];
  const message = 'summary is missing; every full entry needs it.';
  const hint = 'add the line  summary: …  with what it is and for whom, in one sentence of your own.';
  return [{ ...file.placeOf(['summary'], 'key'), code: 'missing-key', message, hint }];
}

function noProse({ file, prose, proseLine }: EntryFile, { requireProse }: SiteData): Problem[] {
  if (!requireProse || prose.replace(/^#.*$/gm, '').trim() !== '') return [];
  const message = 'The entry has no prose; this site asks for a few sentences.';
  const hint = 'write below the keys what a reader should know before choosing it.';
  return [{ file, line: proseLine, column: 1, code: 'missing-prose', message, hint }];
}

/** Whether somebody has begun to write. Who has not is told nothing, as of entries that an importer made. */
function isBegun({ data: { summary, bestFor, avoidFor, capabilities }, prose }: EntryFile): boolean {
  const isWritten = [summary, bestFor, avoidFor].some((text) => text !== undefined);
  return isWritten || capabilities.length > 0 || prose.trim() !== '';
}

/** What an entry lacks: errors of a full one, warnings of one that is on its way. */
export function checkLevel(file: EntryFile, site: SiteData): Problem[] {
  const isFull = levelOf(file.data, site) === 'full';
  if (!isFull && !isBegun(file)) return [];
  const missing = [...fewClaims(file, site), ...noSummary(file), ...noProse(file, site)];
  return isFull ? missing : missing.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** Pairs that are asked for and get no page, because one of the two is listed. */
export function checkPairLevels(pairs: CheckedFile<PairsData>, entries: readonly EntryFile[], site: SiteData): Problem[] {
  const slugsOf = (level: Level) =>
    new Set(entries.filter(({ data }) => levelOf(data, site) === level).map(({ file }) => slugOf(file)));
  const [listed, full] = [slugsOf('listed'), slugsOf('full')];
  const asked = pairs.data.include.flatMap(({ items }, index) => items.map((slug, at) => ({ slug, path: [index, 'items', at] })));
  return asked
    .filter(({ slug }) => listed.has(slug) && !full.has(slug))
    .map(({ slug, path }) => ({
      ...pairs.placeOf(['include', ...path]),
      code: 'too-few-claims',
      message: `"${slug}" makes fewer than ${countText(site.minimumClaims)}, so the pair gets no page.`,
      hint: 'write its claims, or take the pair out until then.',
      severity: 'warning',
    }));
}

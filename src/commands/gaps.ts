/** `visavis gaps`: what is unknown, disputed or too old, with the file and line to edit. */
import { posix } from 'node:path';
import { formatCount } from '../views/format.ts';
import { gapText, viewGaps, type Gap } from '../views/pages/gaps.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

export interface GapsOptions extends Output {
  readonly content: string;
  readonly limit: number;
}

const touched = ({ pages, verdicts }: Gap) => `${formatCount(pages, 'page')}, ${formatCount(verdicts, 'verdict')}`;

/** Prints one line a gap, the one that touches most first. */
export async function gaps({ content, limit, ...output }: GapsOptions): Promise<ExitCode> {
  const all = viewGaps(await requireCatalogue(content));
  const shown = all.slice(0, limit).map((gap) => ({ ...gap, file: posix.join(content, gap.file) }));
  const lines = shown.map((gap) => `${gap.file}:${gap.line}  ${gap.label}: ${gapText(gap)} (${touched(gap)})`);
  const data: JsonOf<'gaps'> = {
    gaps: shown.map(({ slug, fact, label, state, file, line, pages, verdicts }) => {
      return { slug, fact, label, state, file, line, pages, verdicts };
    }),
    total: all.length,
  };
  const text = `${[...lines, `${formatCount(all.length, 'gap')} in all, ${lines.length} shown.`].join('\n')}\n`;
  return deliver({ text, data }, output);
}

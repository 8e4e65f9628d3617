/** `visavis gaps`: what is unknown, disputed or too old, with the file and line to edit. */
import { join } from 'node:path';
import { formatCount } from '../views/format.ts';
import { gapText, viewGaps } from '../views/pages/gaps.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface GapsOptions {
  readonly content: string;
  readonly limit: number;
}

/** Prints one line a gap, the one that touches most first. */
export async function gaps({ content, limit }: GapsOptions): Promise<ExitCode> {
  const all = viewGaps(await requireCatalogue(content));
  const lines = all.slice(0, limit).map((gap) => {
    return `${join(content, gap.file)}:${gap.line}  ${gap.fact}: ${gapText(gap)} (${formatCount(gap.pages, 'page')}, ${formatCount(gap.verdicts, 'verdict')})`;
  });
  process.stdout.write(`${[...lines, `${formatCount(all.length, 'gap')} in all, ${lines.length} shown.`].join('\n')}\n`);
  return EXIT.ok;
}

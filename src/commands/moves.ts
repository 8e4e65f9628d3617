/** `visavis moves`: records the moves in rank of a change, such as another version of the ranking method. */
import { movesOfDay } from '../changes/moves-of-day.ts';
import type { RecordedMove } from '../../schemas/content.ts';
import { writeMoves } from '../editing/write-moves.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { formatCount } from '../views/format.ts';
import { withBaseCatalogue } from './base-catalogue.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import type { Output, Result } from './output.ts';

export interface MovesOptions extends Output {
  readonly content: string;
  readonly dryRun?: boolean;
}

/** `one: rank 25 → 12 in chat`. */
export const moveText = ({ entry, category, from, to }: RecordedMove): string =>
  `${entry}: rank ${from} → ${to}${category === undefined ? '' : ` in ${category}`}`;

function describe(day: string, moves: readonly RecordedMove[], dryRun: boolean): Result {
  const lines = moves.map((move) => `  ${escapeTerminal(`${moveText(move)} (${move.why})`)}\n`);
  const total = `${formatCount(moves.length, 'move')} in rank ${dryRun ? 'would be recorded' : 'recorded'} for ${day}.\n`;
  const data: JsonOf<'moves'> = { dryRun, day, moves };
  return { text: `${lines.join('')}${total}`, data };
}

async function record(base: string, { content, dryRun = false }: MovesOptions): Promise<Result> {
  const after = await requireCatalogue(content);
  const { today } = after.content.site;
  const moves = await withBaseCatalogue(base, content, (before) => movesOfDay(before, after));
  await writeMoves(content, today, moves, dryRun);
  return describe(today, moves, dryRun);
}

/** Records, for the day of the site, which entries the change since `base` moved. Content with problems changes nothing. */
export function moves(base: string, options: MovesOptions): Promise<ExitCode> {
  return printResult(record(base, options), options);
}

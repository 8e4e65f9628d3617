/**
 * The history of prices that models.dev stated, read from the commits of a clone of it. Each point is the first day on
 * which it stated a value; a correction of models.dev looks like a change of price, and the pages say so. A price of 0 is no
 * point: models.dev states it for new models until it knows better. Where a model was free for a time, an editor says so.
 */
import { byText } from '../../../schemas/text-order.ts';
import { parse as parseToml, TomlError } from 'smol-toml';
import * as z from 'zod';
import type { HistoryPoint } from '../../../schemas/content.ts';
import type { FactId } from '../../../schemas/define-kind.ts';
import type { model } from '../../../schemas/kinds/model.ts';
import type { History } from '../../editing/edit-history.ts';
import { runGit } from '../run-git.ts';

const priceList = z.object({ cost: z.object({ input: z.number().optional(), output: z.number().optional() }).optional() });

/** Fact of our catalogue -> key of models.dev. */
const PRICES = { inputUsdPerMillionTokens: 'input', outputUsdPerMillionTokens: 'output' } as const satisfies {
  readonly [Id in FactId<typeof model>]?: string;
};

interface Version {
  readonly day: string;
  readonly cost: { readonly input?: number | undefined; readonly output?: number | undefined };
}

/** What one version of a file states; a version that cannot be read states nothing. */
function costOf(toml: string): Version['cost'] {
  try {
    const parsed = priceList.safeParse(parseToml(toml));
    return parsed.success ? (parsed.data.cost ?? {}) : {};
  } catch (error) {
    if (error instanceof TomlError) return {};
    throw error;
  }
}

/** The versions of a file, the oldest first; of several on one day the last. */
async function versionsOf(clone: string, path: string): Promise<Version[]> {
  const log = await runGit([
    '-C',
    clone,
    'log',
    '--reverse',
    '--diff-filter=AM',
    '--format=%H %cd',
    '--date=format-local:%Y-%m-%d',
    '--',
    path,
  ]);
  const byDay = new Map<string, Version>();
  for (const line of log.split('\n').filter((text) => text !== '')) {
    const [hash = '', day = ''] = line.split(' ');
    byDay.set(day, { day, cost: costOf(await runGit(['-C', clone, 'show', `${hash}:${path}`])) });
  }
  return [...byDay.values()].sort(byText(({ day }) => day));
}

function pointsOf(versions: readonly Version[], key: 'input' | 'output'): HistoryPoint[] {
  const points: HistoryPoint[] = [];
  for (const { day, cost } of versions) {
    const value = cost[key];
    if (value !== undefined && value !== 0 && value !== points.at(-1)?.value)
      points.push({ value, source: 'models-dev', asOf: day });
  }
  return points;
}

/**
 * The prices of `provider/model`, each from the first day on which models.dev stated it; of a price that never changed the one.
 * Empty when models.dev never had the file or stated no price. Throws `DataSetError` when `clone` is no clone.
 */
export async function readPriceHistory(clone: string, key: string): Promise<History> {
  const slash = key.indexOf('/');
  const path = `providers/${key.slice(0, slash)}/models/${key.slice(slash + 1)}.toml`;
  const versions = await versionsOf(clone, path);
  const lists = Object.entries(PRICES).map(([id, price]) => [id, pointsOf(versions, price)] as const);
  return Object.fromEntries(lists.filter(([, points]) => points.length > 0));
}

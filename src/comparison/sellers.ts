/** Who asks the prices of an entry, where that is not its maker: a price of a marketplace is no price of the vendor. */
import type { HistoryPoint, KindView, SourcesData, StatedFact } from '../../schemas/content.ts';

/** What public data sets call an entry: id of the source -> its name there. */
type Ids = Readonly<Record<string, string>>;

/** Who sells what `source` states of an entry; `undefined` = its maker, as far as is known. */
function sellerAt(source: string, ids: Ids, sources: SourcesData): string | undefined {
  const { seller, sellers = {} } = sources[source] ?? {};
  return seller ?? sellers[ids[source]?.split('/')[0] ?? ''];
}

/** `facts` with the seller of each price that has one. */
export function withSellers(
  facts: Readonly<Record<string, StatedFact>>,
  ids: Ids,
  { facts: declared }: Pick<KindView, 'facts'>,
  sources: SourcesData,
): Readonly<Record<string, StatedFact>> {
  const sold = declared.flatMap(({ id, type }) => {
    const stated = type === 'usd' ? facts[id] : undefined;
    const seller = stated === undefined || stated.value === 'none' ? undefined : sellerAt(stated.source, ids, sources);
    return stated === undefined || seller === undefined ? [] : [[id, { ...stated, seller }] as const];
  });
  return sold.length === 0 ? facts : { ...facts, ...Object.fromEntries(sold) };
}

type History = Readonly<Record<string, readonly HistoryPoint[]>>;

/** `history` with the seller of each former price that has one: a price of a marketplace that changed is none of the vendor either. */
export function historyWithSellers(
  history: History,
  ids: Ids,
  { facts: declared }: Pick<KindView, 'facts'>,
  sources: SourcesData,
): History {
  const soldPoint = (point: HistoryPoint): HistoryPoint => {
    const seller = sellerAt(point.source, ids, sources);
    return seller === undefined ? point : { ...point, seller };
  };
  const sold = declared.flatMap(({ id, type }) =>
    type === 'usd' && history[id] !== undefined ? [[id, history[id].map(soldPoint)]] : [],
  );
  return { ...history, ...Object.fromEntries(sold) };
}

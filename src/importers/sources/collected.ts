/** Facts of models that an editor collected from many pages, each with its own source and day. `docs/importing.md` has the form of the file. */
import type { Entry } from '../../entries/entry.ts';
import { RequestError } from '../../editing/request-error.ts';
import type { DataSet } from '../data-set.ts';
import type { FactTable, SourceFacts } from '../fact-table.ts';
import { parseJson } from '../fetch-text.ts';
import { entryFinder, successorNamer } from './collected-entries.ts';
import { modelsOf, type CollectedModel } from './collected-models.ts';
import { CITED_IDS, RANKS } from './collected-rank.ts';
import { readCollection } from './collected-record.ts';
import { newRowsOf, statedOf } from './collected-rows.ts';

const SOURCE = 'collected';
const KIND = 'model';

/** What the records state of entries. What sellers say is left to new ones, of which nothing better is known. */
function factsOfEntries(models: readonly CollectedModel[], all: readonly Entry[], day: string): (entry: Entry) => SourceFacts {
  const name = successorNamer(models, all);
  const byEntry = Map.groupBy(models, entryFinder(all));
  return (entry) => {
    const own = byEntry.get(entry)?.filter(({ decision }) => decision?.leave_out === undefined) ?? [];
    const [first] = own;
    if (first === undefined) return { facts: {} };
    return statedOf({ ...first, records: own.flatMap(({ records }) => records) }, day, name, RANKS.other);
  };
}

/** A file of collected records -> facts of models. Throws `DataSetError` when it has another form. */
export function parseCollected(json: unknown, asOf: string): FactTable {
  const collection = readCollection(json);
  const models = modelsOf(collection);
  return {
    source: SOURCE,
    kind: KIND,
    asOf,
    cites: CITED_IDS,
    rows: new Map(),
    factsFor: (all) => factsOfEntries(models, all, asOf),
    newRows: (all) => {
      const own = all.filter(({ kind }) => kind === KIND);
      return newRowsOf(models, own, { releasedAfter: collection.releasedAfter, day: asOf });
    },
  };
}

/** It is a file of the editor’s: no address has it. */
const noAddress = (): never => {
  throw new RequestError('Collected records have no address. Name the file: --from FILE --as-of YYYY-MM-DD');
};

export const collected: DataSet<FactTable> = {
  url: noAddress,
  parse: (text, asOf, from) => parseCollected(parseJson(text, from), asOf),
};

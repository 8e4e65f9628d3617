/** What collected models state for entries of them, and why some become none. */
import type { Entry } from '../../entries/entry.ts';
import type { NewRow, SourceFacts, TableRow } from '../fact-table.ts';
import { homepageOr } from '../homepage.ts';
import { choose } from './collected-choice.ts';
import { entryFinder, makerOf, nameOf, successorNamer, vendorOf, type SuccessorNamer } from './collected-entries.ts';
import { aliasesOf, releaseOf, type CollectedModel } from './collected-models.ts';
import { rankOf, RANKS, type Rank } from './collected-rank.ts';
import { exactKey } from './listings.ts';
import { categoryOf } from './models-dev-new.ts';

/** Where models.dev keeps a model, by the address of its file there. */
function idsOf({ records }: CollectedModel): Readonly<Record<string, string>> {
  const [path] = records.flatMap(({ source, source_url: address }) =>
    source === 'models.dev' ? (/\/blob\/\w+\/(?:providers|models)\/(.+)\.toml$/.exec(address)?.[1] ?? []) : [],
  );
  return path === undefined ? {} : { 'models-dev': path.replace('/models/', '/') };
}

/** The page of the maker that is of this model alone, if a record is from one. */
const ownPage = ({ records, id }: CollectedModel) =>
  records.find((one) => rankOf(one) === RANKS.maker && exactKey(one.source_url.replaceAll('/', '-')).includes(exactKey(id)))
    ?.source_url;

/** What the records of a model state, for an entry of it. */
export function statedOf(model: CollectedModel, day: string, name: SuccessorNamer, worst?: Rank): SourceFacts {
  const stated = choose(model.records, day, worst);
  const { successor } = stated.facts;
  const named = typeof successor === 'string' ? { successor: name(successor, vendorOf(model)) } : {};
  const withheld = Object.keys(model.decision?.withheld ?? {});
  const facts = Object.entries({ ...stated.facts, ...named }).filter(([id]) => !withheld.includes(id));
  return {
    ...stated,
    facts: Object.fromEntries(facts),
    disputed: (stated.disputed ?? []).filter(({ id }) => !withheld.includes(id)),
  };
}

/** Why a model is to be no entry. */
function reasonAgainst(model: CollectedModel, facts: SourceFacts['facts']): string | undefined {
  if (model.decision?.leave_out !== undefined) return model.decision.leave_out;
  if (/undisclosed/.test(vendorOf(model))) return 'its maker is not known';
  if (/[-\s(]fast\)?$/i.test(model.id)) return 'it is a faster service of another model';
  return Object.keys(facts).length === 0 ? 'no record of it has a day' : undefined;
}

/** The category of a model: the editor's word, else what it takes and gives by any of its records. */
function categoryOfModel({ decision, records, id }: CollectedModel): string | undefined {
  if (decision?.category !== undefined) return decision.category;
  const input = records.find(({ modalities_in: list }) => list !== undefined)?.modalities_in ?? ['text'];
  const output = records.find(({ modalities_out: list }) => list !== undefined)?.modalities_out ?? ['text'];
  return categoryOf({ id, name: id, modalities: { input, output } });
}

function rowOf(model: CollectedModel, stated: SourceFacts, all: readonly Entry[]): TableRow {
  const maker = makerOf(vendorOf(model), all);
  const { family, withheld = {}, homepage } = model.decision ?? {};
  const name = nameOf(model);
  const aliases = aliasesOf(model).filter((one) => one !== name);
  const page = homepageOr(homepage ?? ownPage(model), model.records[0]?.source_url ?? '');
  return { key: model.id, name, maker, homepage: page, names: { aliases, family, ids: idsOf(model), withheld }, ...stated };
}

/** The models that are new and of no entry, in the order of their records. */
export function newRowsOf(
  models: readonly CollectedModel[],
  all: readonly Entry[],
  { releasedAfter, day }: { readonly releasedAfter: string; readonly day: string },
): readonly NewRow[] {
  const [find, name] = [entryFinder(all), successorNamer(models, all)];
  const isNew = (model: CollectedModel) => model.decision !== undefined || (releaseOf(model) ?? '') > releasedAfter;
  return models
    .filter((model) => isNew(model) && find(model) === undefined)
    .map((model): NewRow => {
      const stated = statedOf(model, day, name);
      return { row: rowOf(model, stated, all), category: categoryOfModel(model), reason: reasonAgainst(model, stated.facts) };
    });
}

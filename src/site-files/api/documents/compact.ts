/** The forms that pages themselves load. */
import type { Catalogue } from '../../../catalogue.ts';
import type { Entry } from '../../../entries/entry.ts';
import { publishContext, viewContext } from '../../../views/context.ts';
import { entryDocument } from '../../../views/entry-document.ts';
import { entryDocumentPath } from '../../../views/links.ts';
import { envelope, listEnvelope } from './envelope.ts';

/** `entries.json`: all entries of all kinds in short. */
export function entriesAnswer(catalogue: Catalogue) {
  const documents = catalogue.content.entries.map((entry) => entryDocument(catalogue, entry));
  const result = documents.map(({ slug, kind, category = null, name, maker, summary, level, lifeCycle, score, page }) => ({
    slug,
    kind,
    category,
    name,
    maker,
    summary,
    level,
    status: lifeCycle.status ?? null,
    end: lifeCycle.end ?? null,
    isGone: lifeCycle.isGone,
    score: score.score,
    rank: score.rank,
    coverage: score.coverage,
    page,
    document: entryDocumentPath(slug),
  }));
  return listEnvelope(catalogue, result);
}

/** `entries/{slug}.json`: what a comparison is rendered from. */
export const entryFile = (catalogue: Catalogue, entry: Entry) => envelope(catalogue, entryDocument(catalogue, entry));

/** `context.json`: what entries are compared with. */
export const contextAnswer = (catalogue: Catalogue) => envelope(catalogue, publishContext(viewContext(catalogue)));

/** Renders a comparison in the browser with the views and components that the build renders its pages with. */
import { render } from 'preact';
import { compare } from '../comparison/compare.ts';
import { Comparison } from '../components/Comparison.tsx';
import { viewComparison, type ComparisonView } from '../views/comparison/comparison.ts';
import { restoreContext, type PublishedContext } from '../views/context.ts';
import type { EntryDocument } from '../views/entry-document.ts';
import { CONTEXT_DOCUMENT_PATH, entryDocumentPath } from '../views/links.ts';
import { loadJson } from './load-json.ts';

interface Envelope<T> {
  readonly result: T;
}

const load = async <T,>(path: string) => (await loadJson<Envelope<T>>(path)).result;

/** Renders the entries of `slugs`, from the left, into `place`. Throws `Error` when a document cannot be had. */
export async function renderComparison(place: HTMLElement, slugs: readonly string[]): Promise<ComparisonView> {
  const [context, ...documents] = await Promise.all([
    load<PublishedContext>(CONTEXT_DOCUMENT_PATH),
    ...slugs.map((slug) => load<EntryDocument>(entryDocumentPath(slug))),
  ]);
  const restored = restoreContext(context);
  const view = viewComparison(compare(documents, restored), documents, restored);
  render(<Comparison view={view} />, place);
  return view;
}

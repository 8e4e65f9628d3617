/** All that the page of an entry is rendered from, besides the frame of all pages: plain data, so that the same data is the same page. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { viewContext } from '../context.ts';
import { entryDocument } from '../entry-document.ts';
import { entryPath } from '../entry-path.ts';
import { perEntry } from '../per-catalogue.ts';
import { describeEntry } from '../sharing/describe-entry.ts';
import { describeThing } from '../sharing/linked-data.ts';
import { entryCrumbs, type Crumb } from './crumbs.ts';
import { viewEntry, type EntryView } from './entry.ts';
import { viewFeeds } from './feeds.ts';

export interface EntryPageView {
  readonly slug: string;
  readonly path: string;
  readonly view: EntryView;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** Where its changes can be followed; `undefined` of an entry without any. */
  readonly feed: { readonly title: string; readonly path: string } | undefined;
  readonly thing: ReturnType<typeof describeThing>;
}

function makePage(catalogue: Catalogue, entry: Entry): EntryPageView {
  const view = viewEntry(catalogue, entry);
  const path = entryPath(entry);
  const feed = viewFeeds(catalogue).get(path);
  return {
    slug: entry.slug,
    path,
    view,
    description: describeEntry(view, entry.kind),
    crumbs: entryCrumbs(catalogue, entry),
    feed: feed === undefined ? undefined : { title: feed.title, path: feed.path },
    thing: describeThing(entryDocument(catalogue, entry), viewContext(catalogue).site),
  };
}

/** The page of an entry, made once: its key, the page and its twin in Markdown ask for it. */
export const viewEntryPage = perEntry(makePage);

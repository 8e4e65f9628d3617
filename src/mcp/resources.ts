/** What can be read as a whole: an entry as the API publishes it, the ranking, and the facts of each kind. */
import { ResourceNotFoundError, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { kinds } from '../kinds/kinds.ts';
import { rankingDocument } from '../project-files/ranking-doc.ts';
import { pickEntries } from '../search/pick-entries.ts';
import { entryFile } from '../site-files/api/documents/compact.ts';
import { FACTS_URI } from './find.ts';
import type { SiteIndex } from './site-index.ts';
import type { Registration } from './tool.ts';

const ENTRY = 'visavis://entries/{slug}';
const METHOD = 'visavis://methodology';

const MOST_COMPLETIONS = 20;

const markdown = (uri: URL, text: string) => ({ contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] });

/** The facts that filters and `get_entry` know by name. */
function factsDocument(): string {
  const lists = kinds.flatMap(({ plural, facts }) => [
    `## ${plural}`,
    '',
    ...facts.map(
      ({ id, label: name, unit, definition }) => `- \`${id}\`: ${name}${unit === undefined ? '' : ` (${unit})`}. ${definition}`,
    ),
    '',
  ]);
  return ['# Facts', '', ...lists].join('\n');
}

function addEntries(server: McpServer, { catalogue, names }: SiteIndex): void {
  const complete = (text: string) =>
    pickEntries(names, text, [])
      .things.slice(0, MOST_COMPLETIONS)
      .map(({ slug }) => slug);
  // Hundreds of entries in a list would fill a conversation: they are found with the tool `search`.
  const template = new ResourceTemplate(ENTRY, { list: undefined, complete: { slug: complete } });
  const config = {
    title: 'Entry',
    description: 'An entry with all that is known and computed of it.',
    mimeType: 'application/json',
  };
  server.registerResource('entry', template, config, (uri, { slug }) => {
    const entry = catalogue.entryBySlug.get(String(slug));
    if (entry === undefined)
      throw new ResourceNotFoundError(uri.href, `There is no entry ${JSON.stringify(slug)}. The tool search finds slugs.`);
    return { contents: [{ uri: uri.href, mimeType: config.mimeType, text: JSON.stringify(entryFile(catalogue, entry)) }] };
  });
}

/** The resources of a site. */
export function resources(site: SiteIndex): Registration {
  const [ranking, facts] = [rankingDocument(site.catalogue), factsDocument()];
  return (server) => {
    const mimeType = 'text/markdown';
    addEntries(server, site);
    server.registerResource('methodology', METHOD, { title: 'The ranking', mimeType }, (uri) => markdown(uri, ranking));
    server.registerResource('facts', FACTS_URI, { title: 'Facts by id', mimeType }, (uri) => markdown(uri, facts));
  };
}

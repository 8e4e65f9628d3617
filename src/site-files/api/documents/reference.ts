/** The glossary, the sources, the method, and the answer to an unknown address. */
import type { Catalogue } from '../../../catalogue.ts';
import { kinds } from '../../../kinds/kinds.ts';
import { factAnchor } from '../../../views/glossary-path.ts';
import { glossaryPath } from '../../../views/links.ts';
import { countUses } from '../../../views/pages/overviews.ts';
import { SCHEMA_VERSION } from '../schemas/component.ts';
import { apiPath, envelope, listEnvelope } from './envelope.ts';

/** `glossary.json`: every fact of every kind. */
export function glossaryAnswer(catalogue: Catalogue) {
  const facts = kinds.flatMap((kind) =>
    kind.facts.map((fact) => {
      const { id, label, group, type, unit = null, better, definition, choices = null, maxAgeDays } = fact;
      return {
        kind: kind.id,
        id,
        label,
        group: kind.groups.find((one) => one.id === group)?.label ?? group,
        type,
        unit,
        better,
        definition,
        choices,
        maxAgeDays,
        page: glossaryPath(factAnchor(fact, kinds)),
      };
    }),
  );
  return listEnvelope(catalogue, facts);
}

/** `sources.json`. */
export function sourcesAnswer(catalogue: Catalogue) {
  const uses = countUses(catalogue);
  const result = Object.entries(catalogue.content.sources).map(
    ([id, { title, url, licence, seller = null, attribution = null }]) => ({
      id,
      title,
      url,
      licence,
      seller,
      attribution,
      count: uses.get(id) ?? 0,
    }),
  );
  return listEnvelope(catalogue, result);
}

/** `method.json`: the whole method, as it is published. */
export const methodAnswer = (catalogue: Catalogue) => envelope(catalogue, catalogue.content.ranking);

/** `404.json`. */
export const notFoundAnswer = () => ({
  schemaVersion: SCHEMA_VERSION,
  error: { status: 404, message: 'There is no such document. The index lists all of them.', index: apiPath('index.json') },
});

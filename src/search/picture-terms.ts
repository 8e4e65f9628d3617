/** The pictures that words of readers ask for. */
import type { Catalogue } from '../catalogue.ts';
import { kinds } from '../kinds/kinds.ts';
import { namedFields } from '../views/picture-field.ts';
import type { SearchTerm } from './question-index.ts';

/** Of each kind of which words ask for a picture, the one with the most entries, called as it is and by these words. */
export function pictureTerms(catalogue: Catalogue): readonly SearchTerm[] {
  const words = catalogue.content.words.pictures as Readonly<Record<string, readonly string[] | undefined>>;
  return kinds.flatMap(({ id: kind, folder }): SearchTerm[] => {
    const categories = catalogue.content.categories.filter(({ data }) => data.kind === kind).map(({ id }) => id);
    const pictures = [kind, ...categories].flatMap((group) => {
      const named = namedFields(catalogue).get(group);
      return named === undefined ? [] : [{ group, count: named.points.length, title: named.field.title }];
    });
    const [largest] = pictures.toSorted((a, b) => b.count - a.count);
    const asked = words[kind] ?? [];
    if (largest === undefined || asked.length === 0) return [];
    const id = largest.group === kind ? folder : `${folder}/${largest.group}`;
    return [{ type: 'picture', id, names: [largest.title, ...asked] }];
  });
}

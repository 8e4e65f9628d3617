/** Keys that a kind must have. A site of its own may be written without `tsc`, which would see them too. */
import type { Kind } from '../../schemas/content.ts';
import type { KindFault } from './kind-fault.ts';
import { mappingOf, type Mapping } from '../../schemas/mapping.ts';

const KIND_KEYS = ['id', 'label', 'plural', 'folder', 'maker', 'groups', 'highlights', 'columns', 'filters'];
const MAKER_KEYS = ['field', 'label', 'description'];
const FACT_KEYS = ['label', 'type', 'better', 'maxAgeDays', 'definition'];

/** Every key that is missing, with what would have it. */
function missing(holder: unknown, keys: readonly string[], path: readonly string[], what: string): Omit<KindFault, 'kind'>[] {
  const own = mappingOf(holder);
  return keys
    .filter((key) => own[key] === undefined)
    .map((key) => ({ path, message: `${what} has no ${key}.`, hint: `add the key ${key}.` }));
}

function missingIn(declared: Mapping): Omit<KindFault, 'kind'>[] {
  const name = typeof declared.id === 'string' ? `The kind ${declared.id}` : 'A kind';
  const facts = Object.entries(mappingOf(declared.groups)).flatMap(([group, own]) =>
    Object.entries(mappingOf(mappingOf(own).facts)).map(([id, fact]) => ({ id, fact, path: ['groups', group, 'facts', id] })),
  );
  return [
    ...missing(declared, KIND_KEYS, [], name),
    ...(declared.maker === undefined
      ? []
      : missing(declared.maker, MAKER_KEYS, ['maker'], `The maker of the kind ${declared.id}`)),
    ...facts.flatMap(({ id, fact, path }) => missing(fact, FACT_KEYS, path, `The fact ${id}`)),
  ];
}

/** What is missing in the kinds of a site, and what is no kind at all. */
export function missingKeys(kinds: readonly Kind[]): readonly KindFault[] {
  return kinds.flatMap((kind): KindFault[] => {
    const declared = (kind as Partial<Kind> | undefined)?.declared;
    if (declared === undefined) {
      const message = 'The list of kinds holds something that is not a kind.';
      return [{ kind: undefined, path: ['kinds'], message, hint: 'make every kind with defineKind.' }];
    }
    const { id } = declared as { readonly id?: string };
    return missingIn(declared as unknown as Mapping).map((fault) => ({ kind: id, ...fault }));
  });
}

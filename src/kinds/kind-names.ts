/** Ids and folders of kinds, which become names of files and addresses, and names of their icons. */
import type { Kind } from '../../schemas/content.ts';
import { RESERVED_SLUGS, slug } from '../../schemas/fields.ts';
import { iconBody, iconHint } from '../../schemas/icon.ts';
import type { KindFault } from './kind-fault.ts';
import { TERMS } from './terms.ts';

/** Folders of content that are no kinds. */
const OTHER_FOLDERS: readonly string[] = [...TERMS.map(({ folder }) => folder), 'theme'];

/** Documents of the API that stand beside those of the kinds. */
const DOCUMENTS: readonly string[] = ['context', 'entries', 'method', 'openapi', 'pairs', 'rankings'];

/** Names that a file of content, and so its schema for editors and `visavis new`, has already. */
const FILE_NAMES: readonly string[] = [
  ...TERMS.map(({ id }) => id),
  'site',
  'ranking',
  'sources',
  'pairs',
  'pair',
  'words',
  'moves',
];

/** Fault of the value of `key`, which must be a slug of its own and none of `taken`. */
function nameFaults(kinds: readonly Kind[], key: 'id' | 'folder', taken: readonly string[], hint: string): KindFault[] {
  const seen = new Map<string, Kind>();
  return kinds.flatMap((kind): KindFault[] => {
    const [value, earlier] = [kind[key], seen.get(kind[key])];
    const fault = (message: string, help: string): KindFault[] => [{ kind: kind.id, path: [key], message, hint: help }];
    seen.set(value, earlier ?? kind);
    if (earlier !== undefined && key === 'id') return fault(`Two kinds have the id ${value}.`, 'give one of them another id.');
    if (earlier !== undefined)
      return fault(
        `The kinds ${earlier.id} and ${kind.id} have the same folder, ${value}.`,
        'give each kind a folder of its own.',
      );
    const isUsable = !taken.includes(value) && slug.safeParse(value).success;
    return isUsable ? [] : fault(`The ${key} "${value}" of the kind ${kind.id} cannot be used.`, hint);
  });
}

function iconFaults({ id: kind, icon }: Kind): KindFault[] {
  if (icon === undefined || iconBody(icon) !== undefined) return [];
  const message = `The icon "${icon}" of the kind ${kind} is not the name of an icon of Lucide.`;
  return [{ kind, path: ['icon'], message, hint: iconHint(icon) }];
}

/** What is wrong with the ids, folders and icons of the kinds of a site. */
export function kindNameFaults(kinds: readonly Kind[]): readonly KindFault[] {
  const hint = (name: string) => `write lower-case letters and hyphens, and no name of a ${name}.`;
  return [
    ...nameFaults(kinds, 'id', FILE_NAMES, hint('file of the content')),
    ...nameFaults(kinds, 'folder', [...RESERVED_SLUGS, ...OTHER_FOLDERS, ...DOCUMENTS], hint('page of the site')),
    ...kinds.flatMap(iconFaults),
  ];
}

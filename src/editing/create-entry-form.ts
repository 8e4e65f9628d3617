/** What a new entry is made from. Everything follows from its kind. */
import { slug, z } from '../../schemas/fields.ts';
import type { Kind } from '../../schemas/content.ts';
import type { KnownNames } from '../entries/list-known.ts';
import { schemas } from '../kinds/kinds.ts';
import type { Named } from '../problems/meant.ts';
import { inSentence } from '../text/in-sentence.ts';
import { answerText, nameFields, type Answers, type Field, type FileForm } from './create-field.ts';

/** `Acme: One` names its maker. */
function derivedMaker({ name }: Answers): string | undefined {
  const [prefix = '', rest] = answerText(name).split(/:\s+/, 2);
  return rest === undefined || prefix.trim() === '' ? undefined : prefix;
}

/** The key of the answer that is an address which entries of a kind state besides their homepage. */
export const linkAnswer = (key: string) => `link ${key}`;

function categoryField({ id }: Kind): Field {
  const choices = ({ categories }: KnownNames): Named => categories.get(id) ?? new Map();
  return {
    id: 'category',
    flag: '--category <id>',
    what: 'The category whose entries do the same job.',
    schema: slug,
    choices,
    noun: 'category',
    isOptional: (known) => choices(known).size === 0,
  };
}

/** The fields of new entries of a kind. */
export function entryForm(kind: Kind): FileForm {
  const label = inSentence(kind.label);
  const schema = (key: string) => schemas.entries.get(kind.id)?.shape[key] ?? z.never();
  const links = Object.entries(kind.links).map(([key, { description }]) => {
    return { id: linkAnswer(key), flag: `--link ${key}=<url>`, what: description, schema: schema(key) };
  });
  const { field, description } = kind.maker;
  return {
    id: kind.id,
    label,
    fields: [
      ...nameFields(`What readers call the ${label}.`, schema('name'), ({ entries }) => entries),
      { id: 'maker', flag: '--maker <name>', what: description, schema: schema(field), derive: derivedMaker },
      categoryField(kind),
      {
        id: 'family',
        flag: '--family <name>',
        what: 'The series that it belongs to, where its name says so.',
        schema: schema('family'),
        isOptional: () => true,
      },
      { id: 'homepage', flag: '--homepage <url>', what: 'Where its maker describes it.', schema: schema('homepage') },
      ...links,
      {
        id: 'summary',
        flag: '--summary <text>',
        what: 'What it is and for whom, in one sentence; without it the file says what to write.',
        schema: schema('summary'),
        isOptional: () => true,
      },
    ],
  };
}

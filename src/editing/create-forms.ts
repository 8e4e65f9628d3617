/** Everything that can be created: entries of each kind, terms of each type, and pairs that editors ask for. */
import { line, slug } from '../../schemas/fields.ts';
import { namesById } from '../entries/list-known.ts';
import { kinds } from '../kinds/kinds.ts';
import { TERMS } from '../kinds/terms.ts';
import { entryForm } from './create-entry-form.ts';
import type { Field, FileForm } from './create-field.ts';
import { termForm } from './create-term-form.ts';

const side = (id: string, what: string): Field => ({
  id,
  flag: `<${id}>`,
  what,
  schema: slug,
  choices: ({ entries }) => namesById(entries),
  noun: 'entry',
});

const pairForm: FileForm = {
  id: 'pair',
  label: 'pair',
  fields: [
    side('first', 'The slug of one entry.'),
    side('second', 'The slug of the other.'),
    { id: 'reason', flag: '--reason <text>', what: 'Why readers want this page, or do not want it.', schema: line(200) },
  ],
};

/** In the order of the help. */
export const FORMS: readonly FileForm[] = [...kinds.map(entryForm), ...TERMS.map(termForm), pairForm];

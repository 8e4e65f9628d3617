/** A category: entries of one kind that do the same job, `content/categories/<id>.yaml`. */
import * as z from 'zod';
import { chooserSchema } from './chooser.ts';
import { factIds } from './condition.ts';
import type { Kind } from './define-kind.ts';
import { line, listOf, name } from './fields.ts';
import { icon } from './icon.ts';

/** The schema of categories, each of one of the `kinds`. */
export const categorySchema = (kinds: readonly Kind[]) =>
  z.strictObject({
    name: name.describe('What readers call its entries, in the plural: "Chat models".'),
    kind: z.enum(kinds.map(({ id }) => id)).describe('The kind that its entries are of.'),
    summary: line(240).describe('What its entries do, in one sentence, so that an editor knows what belongs here.'),
    icon: icon
      .optional()
      .describe('The icon beside its name: a name of https://lucide.dev/icons/. Without it, that of its kind.'),
    aliases: listOf(name, 20).default([]).describe('Other words that readers use for it.'),
    columns: listOf(z.enum(factIds(kinds)), 6)
      .optional()
      .describe('The facts that matter most among its entries, for its leaderboard; without this key those of its kind.'),
    chooser: chooserSchema(kinds)
      .optional()
      .describe(
        'What the guided choice asks: id -> question. They stand before those of the kind, and in place of those with the same id or about the same fact.',
      ),
  });

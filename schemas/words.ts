/** Words of readers' questions, and what they ask for: `content/words.yaml`, which a site can do without. */
import * as z from 'zod';
import type { FactDefinition, Kind } from './define-kind.ts';
import { typeOf } from './fact-types/index.ts';
import { line, listOf, name, publicUrl } from './fields.ts';

const words = listOf(line(60), 30).describe(
  'Words that readers use, in the singular; case, hyphens and accents make no difference.',
);

const meaning = z.strictObject({
  words,
  phrase: line(80).optional().describe('The same after a plural, for the line that is offered: "that read images".'),
});

const note = line(120);

const hasOrder = (fact: FactDefinition) => typeOf(fact).decimals !== undefined || ['date', 'month'].includes(fact.type);

/** The values that words can ask for, and several of them: those of a choice or a list of them, yes and no, or any of a text. */
function valuesOf(fact: FactDefinition) {
  const choices = fact.type === 'boolean' ? ['yes', 'no'] : Object.keys(fact.choices ?? {});
  const key = choices.length === 0 ? name : z.enum(choices);
  const oneOf = meaning.extend({ values: z.array(key).min(2).max(60).describe('The values, each as entries state it.') });
  return {
    values: z.partialRecord(key, meaning).optional().describe('Value -> the words that ask for it.'),
    oneOf: z.array(oneOf).max(20).optional().describe('Words that ask for any of several values.'),
  };
}

/** What words can ask of one fact. */
const factWords = (fact: FactDefinition) =>
  (hasOrder(fact)
    ? z.strictObject({
        lowest: meaning.optional().describe('Words that ask for the lowest, or the earliest, first.'),
        highest: meaning.optional().describe('Words that ask for the highest, or the latest, first.'),
        inPlaceOf: z
          .array(
            meaning.extend({
              first: z.enum(['lowest', 'highest']).describe('Which end of the fact comes nearest.'),
              note: note.describe('A sentence that says what is not recorded, and why this comes nearest.'),
            }),
          )
          .max(10)
          .default([])
          .describe('Words that ask for what no fact records, of which this one comes nearest.'),
        amount: listOf(line(40), 20)
          .default([])
          .describe('Words beside an amount of it: "context" in "200k context"; "$" for amounts of money.'),
      })
    : z.strictObject(valuesOf(fact))
  ).describe(`Words that ask for ${fact.label}.`);

const wordsOfKind = ({ facts }: Kind) =>
  z
    .strictObject(Object.fromEntries(facts.map((fact) => [fact.id, factWords(fact).optional()])))
    .describe('Fact -> the words that ask for it.');

/** The schema of the words, for the facts of the kinds. */
export const wordsSchema = (kinds: readonly Kind[]) =>
  z.strictObject({
    spellings: z
      .record(line(40), line(40))
      .default({})
      .describe('Words in other scripts, and what they are in the words of this site: "クロード: claude".'),
    makers: z
      .array(
        meaning.extend({
          makers: listOf(name, 60).describe('The makers, as entries name them.'),
          sources: listOf(publicUrl, 8)
            .default([])
            .describe('The pages that say that they belong together; not needed for another name of one.'),
        }),
      )
      .max(60)
      .default([])
      .describe('Groups of makers that readers ask for together.'),
    unrecorded: z
      .array(
        z.strictObject({
          words,
          capability: name.optional().describe('The id of the capability that comes nearest.'),
          note: note.describe('A sentence that says what is not recorded.'),
        }),
      )
      .max(60)
      .default([])
      .describe('Words that ask for what is not recorded of any entry, which the answer says.'),
    kinds: z
      .partialRecord(z.enum(kinds.map(({ id }) => id)), words)
      .default({})
      .describe('Kind -> other words for its entries, besides its own name.'),
    scores: z
      .partialRecord(z.enum(kinds.map(({ id }) => id)), z.record(name, meaning))
      .default({})
      .describe('Kind -> sub-score -> the words that ask for the highest first: "smartest".'),
    pictures: z
      .partialRecord(z.enum(kinds.map(({ id }) => id)), words)
      .default({})
      .describe('Kind -> words that ask for its largest picture, which sets two facts against each other: "best value".'),
    facts: z
      .strictObject(Object.fromEntries(kinds.map((kind) => [kind.id, wordsOfKind(kind).optional()])))
      .default({})
      .describe('Kind -> fact -> the words that ask for it.'),
  });

/** What words can ask of a fact, whatever its type. */
export interface FactWords {
  readonly values?: Readonly<Record<string, Meaning | undefined>> | undefined;
  readonly oneOf?: readonly (Meaning & { readonly values: readonly string[] })[] | undefined;
  readonly lowest?: Meaning | undefined;
  readonly highest?: Meaning | undefined;
  readonly inPlaceOf?: readonly (Meaning & { readonly first: 'lowest' | 'highest'; readonly note: string })[] | undefined;
  readonly amount?: readonly string[] | undefined;
}

/** Words, and what is offered for them. */
export type Meaning = z.output<typeof meaning>;

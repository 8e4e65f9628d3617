/** What the site is called and which pairs get a page: `content/site.yaml`. */
import * as z from 'zod';
import type { Kind } from './define-kind.ts';
import { isoDate, line, listOf, name, publicUrl, refuseRepeats, sentences, slug } from './fields.ts';

/** A month of use of one kind, for which comparisons tell what it costs: part of the cost -> amount. */
function workloadOf({ id, cost }: Kind) {
  const parts = cost?.parts ?? {};
  const amount = z.number().min(0).max(1_000_000).multipleOf(0.001);
  const size =
    cost?.size === undefined
      ? {}
      : { size: z.int().min(1).max(100_000_000).optional().describe(`${cost.size.label}, which prices may depend on.`) };
  const use = z
    .strictObject(
      Object.fromEntries(
        Object.entries(parts).map(([part, { label, partOf }]) => {
          const described = amount.describe(`${label}.`);
          return [part, partOf === undefined ? described : described.optional()];
        }),
      ),
    )
    .superRefine((amounts, context) => {
      for (const [part, { partOf }] of Object.entries(parts))
        if (partOf !== undefined && (amounts[part] ?? 0) > (amounts[partOf] ?? 0))
          context.addIssue({ code: 'custom', path: [part], message: `must be at most ${partOf}, of which it is a part` });
    })
    .describe('How much of each is used in a month.');
  return z
    .strictObject({
      name: line(60).describe('What it is used for, such as "A chat assistant".'),
      categories: listOf(slug, 12).optional().describe('Categories whose entries are used so; without this key, all.'),
      ...size,
      use,
    })
    .meta({ description: `An example of a month’s use of one ${id}.` });
}

interface Workload {
  readonly name: string;
  /** The categories whose entries are used so; `undefined` = all. */
  readonly categories?: readonly string[] | undefined;
  /** The size of one use, for prices that depend on it. */
  readonly size?: number | undefined;
  readonly use: Readonly<Record<string, number>>;
}

/** Kinds without prices have no workloads. */
function workloadsOf(kinds: readonly Kind[]) {
  const priced = kinds.filter(({ cost }) => cost !== undefined);
  const shape = priced.map((kind) => [
    kind.id,
    z
      .array(workloadOf(kind))
      .min(1)
      .max(5)
      .superRefine(refuseRepeats('name'))
      .optional()
      .describe(`Examples of monthly use of ${kind.plural.toLowerCase()}.`),
  ]);
  return z.strictObject(Object.fromEntries(shape)) as z.ZodType<Readonly<Record<string, readonly Workload[] | undefined>>>;
}

const everyPair = z.literal('all').describe('Every pair of entries.');

/** How many pairs are near enough. */
const nearestPairs = {
  nearest: z.int().min(0).max(50).default(4).describe('How many neighbours of each entry.'),
  bestOfCategory: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('How many of the best entries of each category are paired with each other.'),
  makers: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('How many makers of each category have their best and their newest entry paired with those of the others.'),
  successors: z.boolean().default(false).describe('Whether each entry is paired with its successor.'),
  sameNeed: z.int().min(0).max(20).default(3).describe('How many of the best answers to each need are paired with each other.'),
};

export const siteSchema = (kinds: readonly Kind[]) =>
  z.strictObject({
    name: name.describe('What the site is called.'),
    tagline: line(160).describe('What it is about, in a few words: the title of the home page.'),
    description: sentences.describe('What readers find here, for the home page and search engines.'),
    today: isoDate.describe(
      'The site’s day, which every age is counted to and the weekly refresh moves on; a build never asks a clock.',
    ),
    address: publicUrl
      .refine((value) => !/[?#]/.test(value), 'must not have a query or an anchor; end it before the ? or #')
      // Files and routes are named by it, so it is one that no program rewrites: no %20, no empty part, no dots alone.
      .refine(
        (value) => /[?#]/.test(value) || /^https:\/\/[^/]*(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/.test(value),
        'must have a path of letters, digits, hyphens, dots and underscores, with single slashes between its parts; write it like https://example.org/comparisons',
      )
      .describe('The address under which the site is served; it may have a path.'),
    edit: z
      .strictObject({
        address: publicUrl.describe('The git hosting page of the content.'),
        branch: line(60).default('main').describe('The branch that the site is built from.'),
      })
      .describe('Where readers correct the content.'),
    contact: publicUrl
      .optional()
      .describe('The page where a weakness of the site is reported in private; security.txt names it.'),
    home: z
      .strictObject({
        searchExample: line(80).describe('Two names of entries with "vs" between them, shown in the empty search box.'),
      })
      .describe('Words of the home page.'),
    minimumClaims: z
      .int()
      .min(1)
      .max(40)
      .default(1)
      .describe('How many claims make an entry full. One with fewer is listed: it has no comparison pages.'),
    minimumFacts: z
      .int()
      .min(0)
      .max(100)
      .default(8)
      .describe('How many facts and results a listed entry must have for search engines to list its page.'),
    requireProse: z.boolean().default(false).describe('Whether each full entry must have prose below its keys.'),
    capabilityGroups: z
      .record(slug, line(40))
      .describe('Groups of capabilities in the order in which pages show them: id -> name.'),
    pairs: z
      .discriminatedUnion('policy', [
        z.discriminatedUnion('static', [
          z.strictObject({ policy: everyPair, static: z.literal('all').optional().describe('All of them are files.') }),
          z.strictObject({
            policy: everyPair,
            static: z
              .literal('nearest')
              .describe('Those that `policy: nearest` chooses are files; `visavis serve` renders the others.'),
            ...nearestPairs,
          }),
        ]),
        z.strictObject({
          policy: z
            .literal('nearest')
            .describe('The nearest entries of the match graph, pairs that share a need, and pairs.yaml.'),
          ...nearestPairs,
        }),
      ])
      .describe('Which pairs of entries get a page of their own.'),
    cost: z
      .strictObject({
        workloads: workloadsOf(kinds).describe('Kind -> examples of monthly use whose cost comparisons show.'),
        hosting: listOf(slug, 12).default([]).describe('Capabilities that say where software runs, shown beside its licence.'),
      })
      .optional()
      .describe('What comparisons say about costs; without it they say nothing.'),
  });

/** The object that each command gives to programs with `--json`. `docs/commands.md` lists the keys. */
import * as z from 'zod';
import { maintenance } from '../github/maintenance-findings.ts';
import { changeShape } from './change-shape.ts';
import { movesShape } from './moves-shape.ts';
import { problems } from './problem-shape.ts';
import { refreshShape } from './refresh-shape.ts';
import { count, list, named, text, texts } from './shapes.ts';

const subScore = z.strictObject({
  id: text,
  label: text,
  weight: z.number(),
  score: z.number(),
  isMeasured: z.boolean(),
  signals: list(
    z.strictObject({
      id: text,
      label: text,
      weight: z.number(),
      value: z.union([text, z.number(), z.boolean(), texts]).nullable(),
      from: text.nullable(),
      asOf: text.nullable(),
      score: z.number(),
    }),
  ).describe('`value` is null where nothing is known; `score` is the middle of the category then'),
});

const fact = z.strictObject({ id: text, from: z.unknown().optional(), to: z.unknown() });

const written = z.strictObject({ written: texts.describe('paths from the working directory') });
const isDryRun = z.boolean().describe('whether nothing was written');

/** Any command that fails: on content with problems, or on anything else. */
export const FAILURE_SHAPES = {
  problems: z.strictObject({ problems }),
  error: z.strictObject({ error: z.strictObject({ message: text, exitCode: z.int() }) }),
};

export const JSON_SHAPES = {
  check: z.strictObject({
    problems,
    fixed: texts.describe('files that `--fix` changed'),
    entries: count.optional().describe('how many there are, when nothing is wrong and all files were checked'),
  }),
  diff: changeShape,
  explain: z.strictObject({
    entries: list(
      named.extend({
        methodVersion: text,
        score: z.number(),
        low: z.number().describe('with everything unknown at 0'),
        high: z.number().describe('with everything unknown at 100'),
        coverage: z.number(),
        rank: count.nullable(),
        outOf: count,
        subScores: list(subScore),
      }),
    ),
    verdict: z
      .strictObject({
        outcome: text,
        winner: text.nullable(),
        leader: text.nullable(),
        share: z.number().nullable(),
        headline: text,
        sentence: text,
        clauses: list(z.strictObject({ slug: text, row: text, text })),
        settling: texts,
      })
      .optional()
      .describe('of two entries; `winner`, `leader` and the `slug` of a clause are slugs'),
  }),
  data: written,
  gaps: z.strictObject({
    gaps: list(
      z.strictObject({
        slug: text,
        fact: text,
        label: text,
        state: z.enum(['unknown', 'outdated', 'disputed']),
        file: text,
        line: z.int().min(1),
        pages: count,
        verdicts: count,
      }),
    ),
    total: count.describe('how many there are, shown or not'),
  }),
  links: z.strictObject({
    addresses: list(
      z.strictObject({
        url: text,
        files: texts,
        state: z.enum(['alive', 'moved', 'dead', 'unverifiable']).optional(),
        reason: text.optional(),
      }),
    ).describe('`state` and `reason` with `--online`'),
  }),
  import: z.union([
    z.strictObject({
      dryRun: isDryRun,
      entries: list(
        z.strictObject({
          slug: text,
          added: list(fact),
          changed: list(fact),
          unchanged: count,
          remarks: list(z.strictObject({ kind: text, fact: text.optional(), text })),
        }),
      ),
    }),
    z
      .strictObject({
        dryRun: isDryRun,
        created: texts,
        leftOut: list(z.strictObject({ key: text, reason: text }))
          .optional()
          .describe('with `--listed`'),
      })
      .describe('with `--new`'),
    z
      .strictObject({
        source: text,
        asOf: text,
        compared: count,
        notListed: texts,
        disputedPrices: list(
          z.strictObject({ slug: text, fact: text, ours: z.number(), ourSource: text, ourAsOf: text, theirs: z.number() }),
        ),
      })
      .describe('of a source that prices are compared with'),
  ]),
  'import-benchmark': z.strictObject({
    dryRun: isDryRun,
    matched: count,
    changes: list(z.strictObject({ slug: text, from: z.number().nullable(), to: z.number(), variant: text.optional() })),
    refused: list(z.strictObject({ slug: text, reason: text })).describe('results that are not used'),
    unknownSlugs: texts,
    unmatched: texts.describe('published names without a mapping'),
  }),
  'import-history': z.strictObject({ dryRun: isDryRun, changed: texts.describe('slugs') }),
  calibrate: z.strictObject({
    dryRun: isDryRun,
    benchmarks: list(
      z.strictObject({ id: text, centre: z.number(), spread: z.number(), noise: z.number(), isChanged: z.boolean() }),
    ),
    apart: texts.describe('benchmarks by their own mean'),
    referenceChanged: z.boolean(),
  }),
  maintenance,
  refresh: refreshShape,
  new: z.union([
    z.strictObject({
      created: text.describe('path from the working directory'),
      withoutFacts: text.optional().describe('why no facts could be taken'),
      unread: text.optional().describe('a source that has facts of it, which were not taken'),
    }),
    z
      .strictObject({ added: texts.describe('two slugs'), file: text, list: z.enum(['include', 'exclude']) })
      .describe('of a pair'),
  ]),
  fix: z.strictObject({
    dryRun: isDryRun,
    files: count,
    changed: texts,
    failed: list(z.strictObject({ file: text, message: text })),
  }),
  remove: z.strictObject({
    dryRun: isDryRun,
    removed: text,
    created: text.optional(),
    edits: list(z.strictObject({ file: text, what: text })),
    open: texts.describe('what is left to decide'),
  }),
  moves: z.strictObject({ dryRun: isDryRun, day: text, moves: movesShape }),
  today: z.strictObject({ today: text, isChanged: z.boolean() }),
  init: z.strictObject({ folder: text }),
  schemas: written,
  docs: written,
} as const;

export type JsonOf<Name extends keyof typeof JSON_SHAPES> = z.infer<(typeof JSON_SHAPES)[Name]>;

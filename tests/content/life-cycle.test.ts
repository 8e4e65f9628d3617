import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { standingOf } from '../../src/matching/standings.ts';
import { entryDocument } from '../../src/views/entry-document.ts';
import { heirToChoose } from '../../src/views/successor.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const { entries } = catalogue.content;
const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
const valueOf = (slug: string, fact: string) => bySlug.get(slug)?.data.facts[fact]?.value;

/** What prose says of an entry that is gone, in the words that our entries use. */
const GONE = [
  /\b(?:was|were|is|are|been) (?:retired|discontinued|archived|sunset|withdrawn|shut down)\b/i,
  /\b(?:retired|discontinued|shut down) (?:from|in|at|on)\b/i,
  /\bretired it\b/i,
  /\bas shut down\b/i,
  /\bread-only for everyone\b/i,
];

/** Sentences that say so of something else: of another model, or of a part of the entry. */
const OF_OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['cohere-aya-expanse-32b', /after the 8B model had been retired/],
  ['cohere-command-r', /The fine-tuning that Cohere once offered for it is retired/],
  ['google-gemini-2-5-flash-image', /its preview was shut down/],
  ['openai-gpt-4-1', /and nano is shut down/],
  ['openai-gpt-4o-mini', /GPT-4\.1 nano .* has been shut down/],
]);

/** A sentence ends at a mark before a space, so that "GPT-4.1" and addresses stay whole. */
const sentencesOf = ({ data, prose }: Entry) => `${data.summary} ${prose.markdown}`.split(/(?<=[.!?])\s+/);

const saysItIsGone = (entry: Entry) =>
  sentencesOf(entry).some(
    (sentence) => GONE.some((words) => words.test(sentence)) && OF_OTHERS.get(entry.slug)?.test(sentence) !== true,
  );

test('nobody is sent on to an entry that is gone as well, and everybody to one that can be chosen where the chain has one', () => {
  const isGone = (slug: string) => standingOf(catalogue, slug).lifeCycle.isGone;
  const sent = entries.flatMap((entry) => {
    const { successor } = entryDocument(catalogue, entry);
    return successor?.slug === undefined ? [] : [{ slug: entry.slug, to: heirToChoose(successor)?.slug }];
  });
  expect(sent.length).toBeGreaterThan(60);
  expect(sent.filter(({ to }) => to === undefined || isGone(to)).map(({ slug }) => slug)).toEqual([]);
});

describe('the life cycle of the real content', () => {
  test('an entry whose prose says that it is gone states so as a fact', () => {
    const told = entries.filter(saysItIsGone);
    expect(told.length).toBeGreaterThanOrEqual(10);
    const silent = told.filter(({ slug }) => !['retired', 'archived'].includes(String(valueOf(slug, 'status'))));
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test.each([
    ['openai-o4-mini', 'retired', '2026-10-23'],
    ['openai-gpt-4', 'retired', '2026-10-23'],
    ['openai-gpt-3-5-turbo', 'retired', '2026-10-23'],
    ['openai-o4-mini-deep-research', 'retired', '2026-07-23'],
    ['openai-gpt-5-codex', 'retired', '2026-07-23'],
    ['openai-gpt-4-1', 'deprecated', '2027-01-14'],
    ['openai-gpt-4-1-mini', 'deprecated', '2027-01-14'],
    ['openai-gpt-4-1-nano', 'retired', '2026-10-23'],
    ['openai-gpt-5', 'deprecated', '2026-12-11'],
    ['anthropic-claude-3-5-sonnet-v2', 'retired', '2025-10-28'],
    ['anthropic-claude-3-7-sonnet', 'retired', '2026-02-19'],
    ['anthropic-claude-opus-4-1', 'retired', '2026-08-05'],
    ['anthropic-claude-sonnet-4-5', 'deprecated', '2026-11-30'],
    ['anthropic-claude-sonnet-5', 'legacy', undefined],
    ['google-gemini-2-0-flash', 'retired', '2026-06-01'],
    ['google-gemini-2-5-pro', 'deprecated', '2026-12-01'],
    ['google-gemini-3-pro-preview', 'retired', '2026-03-09'],
    ['mistral-7b', 'retired', '2025-03-30'],
    ['mistral-devstral-2', 'retired', '2026-07-31'],
    ['mistral-medium-3-5', 'active', undefined],
    ['cohere-aya-expanse-8b', 'retired', '2026-04-04'],
    ['cohere-aya-expanse-32b', 'active', undefined],
    ['continue', 'archived', undefined],
    ['roo-code', 'archived', undefined],
    ['autogen', 'legacy', undefined],
  ])('%s is %s, with the end on %s', (slug, status, end) => {
    expect(valueOf(slug, 'status')).toBe(status);
    expect(valueOf(slug, 'retirementDate')).toBe(end);
  });

  test('a successor that has an entry is named by its slug', () => {
    const known = entries.flatMap(({ slug, data }) =>
      [data.name, ...data.aliases].map((name) => [name.toLowerCase(), slug] as const),
    );
    const slugOfName = new Map(known);
    const misnamed = entries.flatMap(({ slug }) => {
      const successor = valueOf(slug, 'successor');
      if (typeof successor !== 'string' || successor === 'none' || bySlug.has(successor)) return [];
      const better = slugOfName.get(successor.toLowerCase());
      return better === undefined ? [] : [`${slug}: write ${better} instead of ${successor}`];
    });
    expect(misnamed).toEqual([]);
  });

  test('nothing succeeds itself, and a successor is of the same kind', () => {
    const odd = entries.filter(({ slug, kind }) => {
      const next = bySlug.get(String(valueOf(slug, 'successor')));
      return next !== undefined && (next.slug === slug || next.kind !== kind);
    });
    expect(odd.map(({ slug }) => slug)).toEqual([]);
  });
});

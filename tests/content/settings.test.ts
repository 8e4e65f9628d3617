import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';

const { content, comparisonOf, pairs, method } = await catalogueOf('content');
const partsOf = (variant: string | undefined) => variant?.split(', ') ?? [];
const named = content.entries.flatMap(({ kind, data }) =>
  Object.values(data.benchmarks).flatMap(({ variant }) => partsOf(variant).map((part) => ({ kind, part }))),
);
const isBest = (kind: string, part: string) => new RegExp(`^(?:${method.kinds[kind]?.settings?.own})$`).test(part);

/** Efforts that are less than the best of an entry, as makers and tables call them, and settings that nobody recorded. */
const NO_BEST = /^(?:(?:no|non|minimal|low|medium)\b.*|\dk thinking tokens|thinking[ -]auto[ -]medium.*|setting not recorded)$/;
/** Programs in which an entry was run, and ways to call it. */
const PROGRAMS = [
  'Claude Code', 'Codex', 'Codex CLI', 'Gemini CLI', 'Mini-SWE-Agent', 'OpenCode', 'batch tool', 'native function calling', 'prompted calls', 'udiff',
];
/** Qualities of pictures, and further words of tables. */
const OTHERS = ['high fidelity', 'high quality', 'medium quality', 'opus 4.8 fallback', 'pro'];

test('every setting of a result is known: an own way to do its best, a lesser one, a program, or a quality', () => {
  const unknown = named.filter(({ kind, part }) => !isBest(kind, part) && !NO_BEST.test(part) && ![...PROGRAMS, ...OTHERS].includes(part));
  expect([...new Set(unknown.map(({ part }) => part))]).toEqual([]);
  expect(named.filter(({ kind, part }) => isBest(kind, part)).length).toBeGreaterThan(500);
});

test('no result is called better than one of another program, or of an effort that is told on one side alone', () => {
  const kindOf = new Map(content.entries.map(({ slug, kind, data }) => [slug, { kind, data }]));
  const wrong = pairs.flatMap((pair) => {
    const { slugs, rows } = comparisonOf(pair);
    return rows.flatMap(({ id, better }) => {
      if (!id.startsWith('benchmark:') || better === undefined) return [];
      const told = slugs.map((slug) => {
        const { kind = '', data } = kindOf.get(slug) ?? {};
        const parts = partsOf(data?.benchmarks[id.slice('benchmark:'.length)]?.variant);
        return { rest: parts.filter((part) => !isBest(kind, part)).join(), hasEffort: parts.some((part) => isBest(kind, part)), thinks: data?.facts.reasoning?.value !== false };
      });
      const isAlike = told.every(({ rest }) => rest === told[0]?.rest) && (told.every(({ hasEffort, thinks }) => hasEffort || !thinks) || told.every(({ hasEffort }) => !hasEffort));
      return isAlike ? [] : [`${pair.slug} ${id}`];
    });
  });
  expect(wrong).toEqual([]);
});

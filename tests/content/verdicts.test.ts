/** What the verdicts of our own content say, of every comparison that has a page. */
import { describe, expect, test } from 'vitest';
import { ageInDays, spanInDays } from '../../schemas/dates.ts';
import { clearLeader } from '../../src/comparison/outcome.ts';
import { SIDES } from '../../src/comparison/sides.ts';
import { strengthOf } from '../../src/comparison/strength.ts';
import { leadSentence } from '../../src/views/comparison/lead-sentence.ts';
import { pairDocuments } from '../../src/views/comparison/pair-documents.ts';
import { viewContext } from '../../src/views/context.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const context = viewContext(catalogue);
const all = catalogue.pairs.map((pair) => ({ pair, comparison: catalogue.comparisonOf(pair) }));

describe('the sentence below a headline', () => {
  test('says what the lead of a side rests on that the headline puts first', () => {
    const led = all.flatMap(({ pair, comparison }) => {
      const leader = clearLeader(comparison.verdict.outcome, context.ranking);
      if (leader === undefined) return [];
      const documents = pairDocuments(catalogue, pair);
      const name = documents[SIDES.indexOf(leader)]?.name ?? '';
      return [{ slug: pair.slug, name, sentence: leadSentence(comparison, documents, context) }];
    });
    expect(led.length).toBeGreaterThan(300);
    const silent = led.filter(({ name, sentence }) => !sentence.startsWith(`${name} `) && !sentence.includes(`; ${name} `));
    expect(silent).toEqual([]);
  });
});

describe('a reason', () => {
  const reasons = all.flatMap(({ pair, comparison: { verdict, rows } }) =>
    verdict.clauses.flatMap(({ row: id, type, side }) => {
      const row = rows.find((one) => one.id === id);
      const cell = row?.cells[SIDES.findIndex((one) => one === side)];
      return type === 'better' && row !== undefined && cell?.state === 'known' ? [{ slug: pair.slug, id, cell }] : [];
    }),
  );

  test('is no later day of work that rested for a year by then', () => {
    const days = reasons.filter(({ id }) => id === 'fact:lastCommitDate');
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter(({ cell }) => ageInDays(String(cell.value), cell.asOf) > 365).map(({ slug }) => slug)).toEqual([]);
    expect(days.filter(({ cell }) => ageInDays(cell.asOf, context.today) > 365).map(({ slug }) => slug)).toEqual([]);
  });
});

test('no two results of which the setting is not told are set against each other', () => {
  const untold = all.flatMap(({ pair, comparison: { rows } }) =>
    rows.flatMap(({ better, cells }) => {
      const variants = cells.flatMap((cell) => (cell.state === 'known' ? (cell.variant ?? []) : []));
      return better !== undefined && variants.some((one) => one.includes('not recorded')) ? [pair.slug] : [];
    }),
  );
  expect(untold).toEqual([]);
});

test('of the reasons for a side no second one is of a group of facts while another group is left without any', () => {
  const crowded = all.flatMap(({ pair, comparison: { verdict, rows } }) => {
    const groupOf = (id: string) => rows.find((row) => row.id === id)?.subject.group ?? id;
    return SIDES.flatMap((side) => {
      const named = verdict.clauses.filter((clause) => clause.type === 'better' && clause.side === side).map(({ row }) => row);
      const groups = new Set(named.map(groupOf));
      const left = rows.filter((row) => row.better === side && !groups.has(row.subject.group));
      const isCrowded = groups.size < named.length && left.some((row) => strengthOf(row, context.today) >= 1);
      return isCrowded ? [`${pair.slug} ${side}`] : [];
    });
  });
  expect(crowded).toEqual([]);
});

describe('a month of use', () => {
  const months = all.flatMap(({ pair, comparison: { cost } }) =>
    (cost?.rows ?? []).map(({ name, size = 0, costs }) => ({
      name,
      size,
      sides: (cost?.priced ?? []).map(({ side }, at) => ({ slug: pair.sides[side]?.slug ?? '', cents: costs[at]?.cents })),
    })),
  );
  test('has no price where the input of a request is longer than an entry takes', () => {
    const factOf = (slug: string, fact: string) => Number(catalogue.subjects.get(slug)?.facts[fact]?.value ?? Infinity);
    const priced = months.flatMap(({ size, sides }) =>
      sides.flatMap(({ slug, cents }) => (cents === undefined ? [] : [{ slug, size, most: factOf(slug, 'maxInputTokens') }])),
    );
    expect(priced.length).toBeGreaterThan(1000);
    expect(priced.filter(({ size, most }) => size > most)).toEqual([]);
  });
  test('is of what entries of the category are used for', () => {
    const asked = new Map<string, Set<string>>();
    for (const { name, sides } of months)
      for (const { slug } of sides) {
        const { category = '' } = catalogue.subjects.get(slug) ?? {};
        asked.set(category, (asked.get(category) ?? new Set()).add(name));
      }
    expect([...asked.keys()].toSorted()).toEqual(['chat', 'embeddings', 'search-and-research']);
    expect([...(asked.get('embeddings') ?? [])]).toEqual(['Indexing a collection']);
  });
});

test('days of last commits that lie within a month decide nothing: they stand after all rows that tell the sides apart', () => {
  const near = all.flatMap(({ pair, comparison: { deciding, rows } }) => {
    const rowOf = (id: string) => rows.find((row) => row.id === id);
    const days = rowOf('fact:lastCommitDate')?.cells.flatMap((cell) => (cell.state === 'known' ? [String(cell.value)] : [])) ?? [];
    const after = deciding.slice(deciding.indexOf('fact:lastCommitDate') + 1);
    return deciding.includes('fact:lastCommitDate') && spanInDays(days) <= 30 ? [{ slug: pair.slug, after }] : [];
  });
  expect(near.length).toBeGreaterThan(50);
  const early = near.filter(({ slug, after }) => {
    const rows = all.find(({ pair }) => pair.slug === slug)?.comparison.rows ?? [];
    return after.some((id) => rows.find((row) => row.id === id)?.equal === false);
  });
  expect(early.map(({ slug }) => slug)).toEqual([]);
});

test('what returns vectors writes no tokens, so that it has no longest output', () => {
  const embeddings = catalogue.content.entries.filter(({ data }) => data.category === 'embeddings');
  expect(embeddings.length).toBeGreaterThan(5);
  expect(embeddings.filter(({ data }) => data.facts['maxOutputTokens'] !== undefined).map(({ slug }) => slug)).toEqual([]);
});

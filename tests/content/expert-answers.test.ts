/** Whether needs are answered as an expert would: who is among the first five, and who is no answer at all. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogueOf } from '../support/catalogue.ts';

interface Expected {
  readonly amongFirst: readonly string[];
  readonly notListed: readonly string[];
}

const FIRST = 5;
const file = new URL('expert-answers.yaml', import.meta.url);
const table = Object.entries(parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Expected>>);
const catalogue = await catalogueOf('content');
const slugs = new Set(catalogue.content.entries.map(({ slug }) => slug));

test('the table has at least 50 needs, and names only needs and entries that exist', () => {
  expect(table.length).toBeGreaterThanOrEqual(50);
  const needs = new Set(catalogue.needs.map(({ id }) => id));
  expect(table.filter(([id]) => !needs.has(id)).map(([id]) => id)).toEqual([]);
  const named = table.flatMap(([, { amongFirst, notListed }]) => [...amongFirst, ...notListed]);
  expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
});

describe.each(table)('%s', (id, { amongFirst, notListed }) => {
  const matches = (catalogue.needs.find((need) => need.id === id)?.matches ?? []).map(({ slug }) => slug);

  test('has what an expert names among the first five', () => {
    expect(matches.slice(0, FIRST)).toEqual(expect.arrayContaining([...amongFirst]));
  });
  test('does not list what is no answer', () => expect(notListed.filter((slug) => matches.includes(slug))).toEqual([]));
});

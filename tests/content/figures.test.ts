/** Figures of the real content that are true at their source and yet would mislead: what they count is not what their name says. */
import { expect, test } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { catalogueOf } from '../support/catalogue.ts';

const { entries } = (await catalogueOf('content')).content;
const numberOf = ({ data }: Entry, fact: string) => {
  const value = data.facts[fact]?.value;
  return typeof value === 'number' ? value : undefined;
};
const textsOf = ({ data, prose }: Entry) => [data.summary, data.bestFor?.text, data.avoidFor?.text, prose.markdown].join('\n');

test('what is downloaded millions of times has more than a handful of dependents, or states none', () => {
  // GitHub ties the dependents of some packages to another repository or to none. LiteLLM has 5,085 downloads for each.
  const both = entries.flatMap((entry) => {
    const [dependents, downloads] = [numberOf(entry, 'dependents'), numberOf(entry, 'monthlyDownloads')];
    return dependents === undefined || downloads === undefined ? [] : [{ slug: entry.slug, ratio: downloads / dependents }];
  });
  expect(both.length).toBeGreaterThan(40);
  expect(both.filter(({ ratio }) => ratio > 5500)).toEqual([]);
});

test('a main language is one in which programs are written', () => {
  const documents = new Set(['HTML', 'CSS', 'SCSS', 'Markdown', 'TeX', 'Jupyter Notebook']);
  const main = entries.flatMap(({ slug, data }) => [data.facts.primaryLanguage ?? []].flat().map(({ value }) => ({ slug, value })));
  expect(main.length).toBeGreaterThan(100);
  expect(main.filter(({ value }) => documents.has(String(value)))).toEqual([]);
});

test('a model of pictures states the price of picture tokens as such', () => {
  const pictures = entries.filter(({ data }) => data.category === 'image-generation' && data.facts.outputModalities !== undefined);
  expect(pictures.length).toBeGreaterThan(10);
  const ambiguous = pictures.filter(
    ({ data }) => data.facts.outputUsdPerMillionTokens !== undefined && data.facts.imageOutputUsdPerMillionTokens === undefined,
  );
  expect(ambiguous.map(({ slug }) => slug)).toEqual([]);
});

test('a repository without the source of its program states no figures of that source', () => {
  const hollow = entries.filter((entry) => /source is not included/.test(textsOf(entry)));
  expect(hollow.map(({ slug }) => slug)).toContain('claude-code');
  const counted = ['primaryLanguage', 'commits', 'commitsLastYear', 'commitAuthors', 'contributors'];
  expect(hollow.flatMap(({ slug, data }) => counted.filter((fact) => data.facts[fact] !== undefined).map((fact) => [slug, fact]))).toEqual(
    [],
  );
});

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TOLD = new RegExp(
  String.raw`(?:last|newest) commits?\b[^.;]{0,90}?(?:is|are|was|of|from)[^.;]{0,20}?(?<month>${MONTHS}) (?<year>\d{4})`,
  'g',
);

test('prose and facts name the same month of the last commit', () => {
  const told = entries.flatMap((entry) => {
    const last = entry.data.facts.lastCommitDate?.value;
    if (typeof last !== 'string') return [];
    return [...textsOf(entry).matchAll(TOLD)].map(({ groups }) => {
      const month = String(MONTHS.split('|').indexOf(groups!.month!) + 1).padStart(2, '0');
      return { slug: entry.slug, told: `${groups!.year}-${month}`, last: last.slice(0, 7) };
    });
  });
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((one) => one.told !== one.last)).toEqual([]);
});

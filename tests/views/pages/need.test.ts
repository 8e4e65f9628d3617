import { describe, expect, test } from 'vitest';
import { viewNeed, viewNeedIndex } from '../../../src/views/pages/need.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
function needOf(id: string) {
  const need = catalogue.content.needs.find((one) => one.id === id);
  if (need === undefined) throw new Error(`There is no need ${id}`);
  return viewNeed(catalogue, need);
}

describe('the page of a need', () => {
  test('says what an answer must have, in names and figures', () => {
    expect(needOf('read-books').demands).toEqual(['Text writing', 'Context window: at least 300,000 (tokens)']);
    expect(needOf('run-models').demands).toEqual(['Model running', 'Pricing: Free']);
    expect(needOf('hear-speech').demands.at(-1)).toMatch(/including audio/);
  });
  test('gives each answer with the reasons that make it one', () => {
    const { answers } = needOf('read-books');
    expect(answers.map(({ entry }) => entry.name).toSorted()).toEqual(['Example Atlas', 'Example Bolt', 'Example Two']);
    for (const { reasons } of answers) {
      expect(reasons).toContain('Text writing');
      expect(reasons.some((reason) => /^Context window [\d,]+/.test(reason))).toBe(true);
    }
  });
  test('says how they are sorted, and what stands last', () =>
    expect(needOf('read-books').order).toBe(
      'Sorted by how well each fits what this need prefers, then by score. What is ending, deprecated or legacy stands after what is current. What is retired or archived is never an answer.',
    ));
  test('never gives an entry of which the answer is unknown', () =>
    expect(needOf('run-models').answers.map(({ entry }) => entry.name)).not.toContain('Example Nail'));
  test('names apart from the answers those that may be one, with what is not recorded of them', async () => {
    const fixture = await loadFixture(editing('base', 'repositories/example-kit.md', /  pricing:.*\n/, ''));
    const need = fixture.catalogue.content.needs.find(({ id }) => id === 'run-models');
    const { answers = [], open = [] } = need === undefined ? {} : viewNeed(fixture.catalogue, need);
    expect(open.map(({ entry, missing }) => [entry.name, missing])).toEqual([['Example Kit', 'Pricing']]);
    expect(answers.map(({ entry }) => entry.name)).not.toContain('Example Kit');
  });
  test('names what is good to have besides', () =>
    expect(needOf('write-texts').prefers).toMatchObject([{ name: 'Picture reading', href: '/capabilities/picture-reading/' }]));
  test('can have no answer', () => expect(needOf('sing-songs').answers).toEqual([]));
});

test('the list of needs counts their answers', () => {
  const index = viewNeedIndex(catalogue);
  expect(index).toHaveLength(catalogue.content.needs.length);
  for (const { count, href } of index) expect(count).toBe(needOf(href.split('/')[2] ?? '').answers.length);
  const names = index.map(({ name }) => name.toLowerCase());
  expect(names).toEqual(names.toSorted());
});

/** What assistants are told of our own content: what the pages say, in short. */
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import { viewLeaderboard } from '../../src/views/pages/leaderboard.ts';
import { viewNeed } from '../../src/views/pages/need.ts';
import { MOST_CHARACTERS } from '../../src/mcp/answer.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { callTool, connectedClient } from '../support/mcp.ts';

const catalogue = await catalogueOf('content');
const client = await connectedClient(catalogue);
const { categories, entries, needs } = catalogue.content;

/** Every twentieth entry. */
const SAMPLE = entries.filter((_, at) => at % 20 === 0);

/** An answer that fits into a conversation. */
async function ask(name: string, args: Record<string, unknown>) {
  const answer = await callTool(client, name, args);
  expect(answer).toMatchObject({ isError: false });
  expect(answer.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  return answer;
}

const slugsIn = (list: unknown) => (list as readonly { readonly slug: string }[]).map(({ slug }) => slug);

test('the best of every leaderboard are those of its page, in its order', async () => {
  const boards = [
    ...kinds.map(({ id }) => ({ asked: id, kind: id, category: undefined })),
    ...categories.map(({ id, data }) => ({ asked: id, kind: data.kind, category: id })),
  ];
  for (const { asked, kind, category } of boards) {
    const { ranked, unranked } = viewLeaderboard(catalogue, kind, category);
    const { data } = await ask('rank', { category: asked, limit: 25 });
    expect([asked, ...slugsIn(data.rows)]).toEqual([asked, ...slugsIn([...ranked, ...unranked].slice(0, 25))]);
  }
});

test('every need has the answers of its page, and none that is gone', async () => {
  for (const need of needs) {
    const { data } = await ask('recommend', { need: need.id, limit: 20 });
    const shown = viewNeed(catalogue, need).answers.slice(0, 20);
    const told = (data.answers as { name: string }[]).map(({ name }) => name);
    expect([need.id, ...told]).toEqual([need.id, ...shown.map(({ entry }) => entry.name)]);
    const gone = slugsIn(data.answers).filter((slug) => catalogue.standings.get(slug)?.lifeCycle.isGone !== false);
    expect(gone).toEqual([]);
  }
});

describe('every twentieth entry', () => {
  test.each(SAMPLE)('$slug is found by its name, looked up and explained', async ({ slug, data: { name } }) => {
    const { data } = await ask('search', { text: name });
    expect(slugsIn(data.results)).toContain(slug);
    await ask('get_entry', { entry: slug });
    await ask('explain_score', { entry: slug });
  });
  test('is compared with the next, and the verdict is that of their page', async () => {
    for (const [at, { slug }] of SAMPLE.entries()) {
      const other = SAMPLE[at + 1]?.slug;
      if (other !== undefined) await ask('compare', { entries: [slug, other] });
    }
    for (const pair of catalogue.pairs.filter((_, at) => at % 40 === 0)) {
      const { data } = await ask('compare', { entries: pair.sides.map((side) => side.slug) });
      const { outcome } = catalogue.comparisonOf(pair).verdict;
      expect([data.outcome, ...slugsIn(data.sides)]).toEqual([outcome.type, ...pair.sides.map((side) => side.slug)]);
    }
  });
});

test('a word that means two things is read as search reads it, and told of', async () => {
  const [slug, name] = [await ask('get_entry', { entry: 'sonnet' }), await ask('get_entry', { entry: 'Sonnet' })];
  expect([slug.data.slug, name.data.slug]).toEqual(['sonnet', 'anthropic-claude-sonnet-5-5']);
  expect(slug.text).toContain('"sonnet" is also what Claude Sonnet 5.5 (anthropic-claude-sonnet-5-5) is called.');
  const sides = async (...entries: string[]) => slugsIn((await ask('compare', { entries })).data.sides);
  expect(await sides('sonnet', 'gpt 5')).toContain('anthropic-claude-sonnet-5-5');
  expect(await sides('sonnet', 'jax')).toContain('sonnet');
});

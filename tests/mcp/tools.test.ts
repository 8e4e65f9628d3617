/** Every tool, asked by a client as a program would ask it. */
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { siteContent } from '../support/content-folder.ts';
import { callTool, connectedClient } from '../support/mcp.ts';
import { edited } from '../support/problems.ts';

const RETIRED = edited('models/example-two.md', 'name: Example Two', 'name: Example Old')
  .replace(/^aliases:.*\n/m, '')
  .replace(/^facts:\n/m, 'facts:\n  status: { value: retired, source: example-list, asOf: 2026-07-01 }\n');

const catalogue = await catalogueOf(await siteContent({ 'models/example-old.md': RETIRED }));
const client = await connectedClient(catalogue);
const ask = (name: string, args: Record<string, unknown>) => callTool(client, name, args);

/** The message of a call that is refused. */
async function refusal(name: string, args: Record<string, unknown>): Promise<string> {
  const { isError, text } = await ask(name, args);
  expect(isError).toBe(true);
  return text;
}

describe('the server', () => {
  test('says whose site it serves, and its day', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'visavis', title: 'Example Comparisons', version: '1.2.3' });
    expect(client.getInstructions()).toContain('The day of the site is 15 Jul 2026.');
  });
  test('has six tools that read alone, described with the names of the kinds, each field in words', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get_entry', 'compare', 'rank', 'recommend', 'explain_score']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(tools.find(({ name }) => name === 'compare')?.description).toMatch(/two to four .*: models and repositories\./);
    const fields = tools.flatMap(({ inputSchema }) => Object.values(inputSchema.properties ?? {}));
    expect(fields.filter((field) => (field as { description?: string }).description === undefined)).toEqual([]);
  });
});

describe('search', () => {
  test('finds an entry by an alias, and gives the slug that other tools know it by', async () =>
    expect((await ask('search', { text: 'ex-1' })).data).toMatchObject({
      results: [{ name: 'Example One', slug: 'example-one' }],
    }));
  test('two names lead to their comparison, a question to a filtered leaderboard', async () => {
    expect((await ask('search', { text: 'example one vs example kit' })).text).toContain(
      'https://compare.example.org/compare/example-one-vs-example-kit/',
    );
    expect((await ask('search', { text: 'cheapest models' })).text).toContain('?sort=inputUsdPerMillionTokens&dir=up');
  });
  test('says of an entry that is gone that it is', async () =>
    expect((await ask('search', { text: 'example old' })).text).toContain('(`example-old`): Model, not ranked, Retired'));
  test('what no list can leave out is said with what comes near', async () => {
    const { text } = await ask('search', { text: 'models without vision' });
    expect(text).toContain(
      '**Models**: Leaderboard, Lists here cannot leave out “vision”: what nobody has recorded is unknown, and not missing.',
    );
    expect(text).toContain('**Models that read images**');
  });
  test('another thing than the one that is named is looked for among what it is compared with', async () =>
    expect((await ask('search', { text: 'example one alternatives' })).text).toContain(
      'https://compare.example.org/models/example-one/#comparisons',
    ));
  test('what names nothing is an error', async () =>
    expect(await refusal('search', { text: 'zzzzqq' })).toContain('Nothing is found'));
});

describe('get_entry', () => {
  test('tells the score with its range and place, and each fact with its source and day', async () => {
    const { text } = await ask('get_entry', { entry: 'Example One' });
    expect(text).toContain('Score: 59/100, 4th of 10 ranked models');
    expect(text).toContain('- Input price: $0.40 per 1M tokens (Example list of invented figures, 1 Jul 2026)');
    expect(text).toContain('https://compare.example.org/models/example-one/');
  });
  test('a fact that is not recorded is unknown: null, and never 0 or no', async () => {
    const { text, data } = await ask('get_entry', { entry: 'example-one', facts: ['licence', 'Context window'] });
    expect(text).toContain('- Licence: unknown');
    expect(data.facts).toMatchObject([
      { id: 'licence', state: 'unknown', value: null, source: null },
      { id: 'contextTokens', state: 'known', value: 128000, asOf: '2026-07-01' },
    ]);
  });
  test('a result of a benchmark is given by its name, and one that is not recorded is unknown', async () => {
    const { data } = await ask('get_entry', { entry: 'example-one', facts: ['Example puzzles'] });
    expect(data).toMatchObject({ facts: [{ id: 'example-puzzles', value: 61.5, asOf: '2026-06-01' }], resultCount: 2 });
    const { text } = await ask('get_entry', { entry: 'example-dune', facts: ['example-puzzles'] });
    expect(text).toContain('- Example puzzles: unknown');
  });
  test('names what the entry is known to be capable of', async () =>
    expect((await ask('get_entry', { entry: 'example-one' })).text).toContain('Known for: Picture reading, Text writing'));
  test('a score of which too little is known has no figure', async () => {
    const { text, data } = await ask('get_entry', { entry: 'example-dune' });
    expect(text).toContain('Score: Not ranked: less than 60% of the score is known');
    expect(data.score).toMatchObject({ value: null });
  });
  test('says that an entry is gone', async () => {
    const { text, data } = await ask('get_entry', { entry: 'example-old' });
    expect(text).toContain('Example Old is retired.');
    expect(text).toContain('not ranked: retired');
    expect(text).not.toContain('Best for');
    expect(data).toMatchObject({ isGone: true, status: 'Retired' });
  });
  test('a former slug leads to the entry', async () =>
    expect((await ask('get_entry', { entry: 'example-mud' })).data).toMatchObject({ slug: 'example-clay' }));
  test('an unknown name or fact gets those that are near', async () => {
    expect(await refusal('get_entry', { entry: 'exampel one' })).toBe(
      'There is no entry "exampel one". Near: Example One (example-one).',
    );
    expect(await refusal('get_entry', { entry: 'example-one', facts: ['contxt window'] })).toBe(
      'There is no fact of models "contxt window". Near: Context window (contextTokens).',
    );
  });
});

describe('compare', () => {
  test('gives the verdict, its reasons, and the rows with sources', async () => {
    const { text, data } = await ask('compare', { entries: ['example two', 'ex-1'] });
    expect(text).toContain('**Example One vs Example Two: Example Two leads**');
    expect(text).toContain('- Input price (USD per 1M tokens): Example One $0.40 (7.5× cheaper), better; Example Two $3.00');
    expect(text).toContain('Sources: Example list of invented figures (1 Jul 2026)');
    expect(data).toMatchObject({ outcome: 'winner', winner: 'example-two' });
  });
  test('names no winner across kinds, nor beside an entry that is gone', async () => {
    const kinds = await ask('compare', { entries: ['example-one', 'example-kit', 'example-engine'] });
    expect(kinds.data).toMatchObject({ outcome: 'different-kinds', winner: null });
    const gone = await ask('compare', { entries: ['example-one', 'example-old'] });
    expect(gone.text).toContain('Example Old is retired');
    expect(gone.data).toMatchObject({ winner: null });
  });
  test('asks for two to four different entries', async () => {
    const five = ['example-one', 'example-two', 'example-kit', 'example-engine', 'example-clay'];
    expect(await refusal('compare', { entries: five })).toContain('must name 2 to 4 entries');
    expect(await refusal('compare', { entries: ['example-one', 'ex-1'] })).toContain('Name different entries');
    expect(await refusal('compare', { entries: ['example-one', 'example-twoo'] })).toContain('Near: Example Two (example-two)');
  });
});

describe('words that data has', () => {
  test('true and false are yes and no of a filter', async () => {
    const rowsOf = async (is: string) =>
      (await ask('rank', { category: 'models', filters: [{ fact: 'toolCalling', is }] })).data.rows;
    expect(await rowsOf('true')).toEqual(await rowsOf('yes'));
    expect(await rowsOf('False')).toEqual(await rowsOf('no'));
  });
  test('letters within a name are no name of a fact', async () =>
    expect(await refusal('get_entry', { entry: 'example-one', facts: ['nope'] })).toContain('There is no fact of models "nope"'));
});

describe('rank', () => {
  const slugsOf = async (args: Record<string, unknown>) =>
    ((await ask('rank', args)).data.rows as { slug: string }[]).map(({ slug }) => slug);

  test('lists the best first; what is gone is counted and left out, what is little known has no rank', async () => {
    const { text, data } = await ask('rank', { category: 'models', limit: 25 });
    expect(text).toContain('1 is gone and left out');
    const rows = data.rows as readonly Record<string, unknown>[];
    expect(rows.slice(0, 2)).toMatchObject([
      { slug: 'example-atlas', rank: 1, score: 80 },
      { slug: 'example-two', rank: 2 },
    ]);
    expect(rows.at(-1)).toMatchObject({ slug: 'example-dune', rank: null, score: null });
  });
  test('filters as addresses of leaderboards do, and gives that address', async () => {
    const filters = [{ fact: 'Context window', is: '300000..' }];
    const { data } = await ask('rank', { category: 'model', filters });
    expect(data).toMatchObject({ fitting: 3, url: 'https://compare.example.org/models/?contextTokens=300000..' });
    expect(await slugsOf({ category: 'model', filters: [...filters, { fact: 'maker', is: 'example works' }] })).not.toContain(
      'example-bolt',
    );
  });
  test('of a list one value is enough, or all are asked for, as the address then says', async () => {
    const modalities = { fact: 'inputModalities', is: 'text,image' };
    const [one, all] = await Promise.all(
      [modalities, { ...modalities, all: true }].map((filter) =>
        ask('rank', { category: 'models', filters: [filter], limit: 25 }),
      ),
    );
    expect(all?.data.url).toBe('https://compare.example.org/models/?inputModalities=text,image&all=inputModalities');
    expect(one?.data.fitting).toBeGreaterThan(all?.data.fitting as number);
    const conditions = [{ ...modalities, all: true }];
    const { data } = await ask('recommend', { category: 'models', conditions });
    expect(data.answerCount).toBe(all?.data.fitting);
    const answers = data.answers as readonly { readonly reasons: readonly string[] }[];
    expect(answers.filter(({ reasons }) => new Set(reasons).size < reasons.length)).toEqual([]);
  });
  test('all values of what is no list, and two filters by one fact, are refused with what to write', async () => {
    const filters = [{ fact: 'licence', is: 'MIT,Apache-2.0', all: true }];
    expect(await refusal('rank', { category: 'models', filters })).toMatch(
      /one value of licence, so leave out "all"\. Lists are: input/,
    );
    const twice = ['text', 'image'].map((is) => ({ fact: 'inputModalities', is }));
    expect(await refusal('rank', { category: 'models', filters: twice })).toContain(
      'There are two filters by inputModalities. Put',
    );
  });
  test('own weights give another order', async () => {
    const own = await slugsOf({
      category: 'models',
      weights: [
        { subScore: 'Ecosystem', weight: 100 },
        { subScore: 'quality', weight: 0 },
      ],
    });
    expect(own).not.toEqual(await slugsOf({ category: 'models' }));
  });
  test('sorts by a fact, its better end first and what is unknown last', async () => {
    const slugs = await slugsOf({ category: 'models', order: 'Input price', limit: 25 });
    expect([slugs[0], slugs.at(-1)]).toEqual(['example-ember', 'example-dune']);
  });
  test('says what is allowed instead of what it cannot do', async () => {
    expect(await refusal('rank', { category: 'modles' })).toContain('There is no category "modles".');
    expect(await refusal('rank', { category: 'models', filters: [{ fact: 'colour', is: 'red' }] })).toContain(
      'to filter models by named "colour"',
    );
    expect(await refusal('rank', { category: 'models', filters: [{ fact: 'licence', is: 'MTI' }] })).toMatch(
      /^licence cannot be "MTI"\. (?:Near|There are): .*Apache-2\.0/,
    );
    expect(await refusal('rank', { category: 'models', filters: [{ fact: 'contextTokens', is: 'large' }] })).toContain(
      'Write a range of amounts',
    );
    for (const is of ['2026-13..', '..2026-00', '2026-01-32..', '2026-1..'])
      expect(await refusal('rank', { category: 'models', filters: [{ fact: 'releaseDate', is }] })).toMatch(
        /^releaseDate cannot be .* Write a range of days/,
      );
    expect(await refusal('rank', { category: 'models', weights: [{ subScore: 'quality', weight: -1 }] })).toContain(
      'must be a whole number from 0 to 100',
    );
    expect(await refusal('rank', { category: 'models', weights: [{ subScore: 'beauty', weight: 1 }] })).toContain(
      'There are: adoption, quality, ecosystem, matchGraph.',
    );
    expect(await refusal('rank', { category: 'models', filters: [{ fact: 'contextTokens', is: '500..100' }] })).toContain(
      '"100..500"',
    );
    expect(await refusal('rank', { category: 'models', filters: [{ fact: 'releaseDate', is: '2026-05..2025' }] })).toContain(
      'lower end',
    );
    expect(await refusal('rank', { category: 'models', direction: 'up' })).toContain('By score the best stand first.');
    const twice = ['quality', 'Quality'].map((subScore) => ({ subScore, weight: 5 }));
    expect(await refusal('rank', { category: 'models', weights: twice })).toContain('two weights of quality');
    const zero = ['adoption', 'quality', 'ecosystem', 'matchGraph'].map((subScore) => ({ subScore, weight: 0 }));
    expect(await refusal('rank', { category: 'models', weights: zero })).toContain('All weights are zero');
  });
});

describe('recommend', () => {
  test('gives the answers to a need with their reasons, those that may be one, and no entry that is gone', async () => {
    const { text, data } = await ask('recommend', { need: 'Read whole books' });
    expect(data).toMatchObject({
      answerCount: 3,
      answers: [{ slug: 'example-atlas', reasons: ['Context window 400,000 tokens', 'Text writing'] }, {}, {}],
    });
    expect(text).toContain('1 may fit, with one condition not recorded: Example Engine (Context window)');
    expect(text).toContain('Sources: Example list of invented figures (1 Jul 2026).');
    expect(text).not.toContain('Example Old');
  });
  test('conditions are answered as needs are, and what would change the answers is told', async () => {
    const conditions = [
      { fact: 'contextTokens', is: '300000..' },
      { fact: 'openWeights', is: 'yes' },
    ];
    const { text, data } = await ask('recommend', { category: 'models', conditions });
    expect(data).toMatchObject({ answerCount: 0, openCount: 1, open: [{ slug: 'example-two', missing: 'Open weights' }] });
    expect(text).toContain('Without a condition on open weights, 2 more would fit: Example Atlas and Example Bolt.');
  });
  test('a need that nothing meets is said to have no answer', async () =>
    expect((await ask('recommend', { need: 'sing-songs' })).text).toContain('nothing is known to meet all of it'));
  test('asks for a need or for conditions', async () => {
    expect(await refusal('recommend', {})).toContain('Give a need');
    expect(await refusal('recommend', { need: 'sing-songs', category: 'models' })).toContain('Give either');
    expect(await refusal('recommend', { need: 'fly' })).toContain('There are: hear-speech, read-books');
    expect(await refusal('recommend', { category: 'models', conditions: [{ fact: 'releaseDate', is: '2026..' }] })).toContain(
      'Use rank',
    );
  });
});

describe('explain_score', () => {
  test('gives each sub-score with its signals, weights and what is not known', async () => {
    const { text } = await ask('explain_score', { entry: 'example-clay' });
    expect(text).toContain('**Adoption**');
    expect(text).toContain('- Providers that offer it: 4');
    expect(text).toContain('Method 1');
  });
  test('what is not measured has no figure', async () => {
    const { data } = await ask('explain_score', { entry: 'example-dune' });
    expect(data.subScores).toMatchObject([{ label: 'Adoption', isMeasured: false, score: null }, {}, {}, {}]);
  });
});

describe('resources', () => {
  test('an entry in full, as the API has it; the ranking; and all facts by id', async () => {
    const read = async (uri: string) => {
      const [first] = (await client.readResource({ uri })).contents;
      return first !== undefined && 'text' in first ? first.text : '';
    };
    expect(JSON.parse(await read('visavis://entries/example-one'))).toMatchObject({ result: { slug: 'example-one' } });
    expect(await read('visavis://methodology')).toContain('# The ranking, method 1');
    const facts = await read('visavis://facts');
    expect(facts).toContain('- `contextTokens`: Context window (tokens).');
    // What two kinds share is a filter of both.
    expect(facts.split('- `licence`: Licence.')).toHaveLength(3);
    await expect(client.readResource({ uri: 'visavis://entries/nobody' })).rejects.toThrow('There is no entry "nobody"');
    const uri = 'visavis://entries/__proto__';
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32602, data: { uri } });
  });
  test('slugs are completed', async () => {
    const ref = { type: 'ref/resource', uri: 'visavis://entries/{slug}' } as const;
    const { completion } = await client.complete({ ref, argument: { name: 'slug', value: 'example on' } });
    expect(completion.values[0]).toBe('example-one');
  });
});

/** Whatever a tool is asked, it answers soon, shortly and in words: with an answer, or with an error that says what is allowed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../../src/mcp/answer.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { siteContent } from '../support/content-folder.ts';
import { callTool, connectedClient } from '../support/mcp.ts';

const RUNS = { numRuns: Number(process.env['FUZZ'] ?? 300) };
const MOST_MILLISECONDS = 2_000;

const client = await connectedClient(await catalogueOf(await siteContent()));

const WORDS = [
  'example-one',
  'Example Two',
  'models',
  'read-books',
  'contextTokens',
  'licence',
  'maker',
  '1..2',
  '..',
  'yes',
  ',',
  '=',
  '&',
];
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u202e',
  '../../etc/passwd',
  '<script>',
  '${1}',
  'a'.repeat(10_000),
  '💥',
];
const text = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE), fc.string());
const value = fc.oneof({ weight: 3, arbitrary: text }, fc.anything({ withNullPrototype: false, maxDepth: 2 }));
const pairs = (key: string, other: string) =>
  fc.array(fc.record({ [key]: text, [other]: value, all: fc.oneof(fc.boolean(), value) }, { requiredKeys: [key, other] }), {
    maxLength: 3,
  });

const ARGUMENTS = {
  search: fc.record({ text, limit: value }, { requiredKeys: [] }),
  get_entry: fc.record({ entry: text, facts: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] }),
  compare: fc.record({ entries: fc.array(text, { maxLength: 5 }) }),
  rank: fc.record(
    { category: text, filters: pairs('fact', 'is'), weights: pairs('subScore', 'weight'), order: text, limit: value },
    { requiredKeys: ['category'] },
  ),
  recommend: fc.record({ need: text, category: text, conditions: pairs('fact', 'is') }, { requiredKeys: [] }),
  explain_score: fc.record({ entry: text }),
};

/** As it would come over the wire. */
const overWire = (args: unknown) =>
  JSON.parse(JSON.stringify(args, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))) as Record<string, unknown>;

test.each(Object.entries(ARGUMENTS))('%s stands any arguments', async (name, args) => {
  const asks = fc.asyncProperty(args as fc.Arbitrary<unknown>, async (asked) => {
    const begun = performance.now();
    const { text: said, isError } = await callTool(client, name, overWire(asked));
    expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    // What was asked stands between quotation marks.
    expect(said.replace(/"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/\n\s+at |Error: |TypeError|undefined|NaN|\[object|Internal/);
    if (!isError) expect(said).not.toMatch(/[^\P{Cc}\n]/u);
  });
  await fc.assert(asks, RUNS);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['a text of 10,000 characters', { text: 'a'.repeat(10_000) }, 'must have at most 200 characters'],
  ['control characters', { text: 'a\u0000b' }, 'must not hold control or invisible characters'],
  ['no text', { text: '   ' }, 'must not be empty'],
  ['a field that it does not have', { text: 'a', colour: 'red' }, 'Unrecognized key: "colour"'],
  ['a limit that is too high', { text: 'a', limit: 1_000 }, 'must be at most 20'],
])('%s is refused with what is allowed', async (_, args, message) => {
  const answer = await callTool(client, 'search', args);
  expect(answer).toMatchObject({ isError: true });
  expect(answer.text).toContain(message);
});

test('a tool that does not exist is refused', async () => {
  await expect(callTool(client, '__proto__', {})).rejects.toThrow('__proto__');
  await expect(callTool(client, 'delete_entry', {})).rejects.toThrow('Tool delete_entry not found');
});

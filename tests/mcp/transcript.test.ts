/** `docs/mcp.md` shows a conversation; it is what the tools answer. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { callTool, connectedClient } from '../support/mcp.ts';

const CALLS = [
  ['search', { text: 'models that read images' }],
  ['compare', { entries: ['ex-1', 'example two'] }],
  ['get_entry', { entry: 'exampel two', facts: ['licence'] }],
  ['get_entry', { entry: 'example-two', facts: ['licence', 'inputUsdPerMillionTokens'] }],
] as const;

const document = readFileSync('docs/mcp.md', 'utf8');

test.each(CALLS)('%s %j', async (name, args) => {
  const { text, isError } = await callTool(await connectedClient(await catalogueOf(BASE_CONTENT)), name, args);
  expect(document).toContain(`\n> ${name} ${JSON.stringify(args)}\n\n${isError ? `Error: ${text}` : text}\n`);
});

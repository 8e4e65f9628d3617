/** The conversation that `docs/mcp.md` shows is what the tools answer. `UPDATE_TRANSCRIPT=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueOf } from '../support/catalogue.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { callTool, connectedClient } from '../support/mcp.ts';

const FILE = 'docs/mcp.md';
const BLOCK = /(?<=```text\n)[\s\S]*?(?=```)/;

const CALLS = [
  ['search', { text: 'models that read images' }],
  ['compare', { entries: ['ex-1', 'example two'] }],
  ['get_entry', { entry: 'exampel two', facts: ['licence'] }],
  ['get_entry', { entry: 'example-two', facts: ['licence', 'inputUsdPerMillionTokens'] }],
] as const;

test('the conversation in the documentation is what the tools answer', async () => {
  const client = await connectedClient(await catalogueOf(BASE_CONTENT));
  const told: string[] = [];
  for (const [name, args] of CALLS) {
    const { text, isError } = await callTool(client, name, args);
    told.push(`> ${name} ${JSON.stringify(args)}\n\n${isError ? `Error: ${text}` : text}\n`);
  }
  const document = readFileSync(FILE, 'utf8');
  if (process.env['UPDATE_TRANSCRIPT'] === '1')
    writeFileSync(
      FILE,
      document.replace(BLOCK, () => told.join('\n')),
    );
  else expect(BLOCK.exec(document)?.[0]).toBe(told.join('\n'));
});

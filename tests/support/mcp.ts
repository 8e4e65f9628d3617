/** A client of the Model Context Protocol, connected to a server in this process. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import type { Catalogue } from '../../src/catalogue.ts';
import { createServerFactory } from '../../src/mcp/create-server.ts';

const CLIENT = { name: 'test', version: '1' };

export const newClient = (): Client => new Client(CLIENT);

/** A connected client of a new server for `catalogue`. */
export async function connectedClient(catalogue: Catalogue): Promise<Client> {
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair();
  const client = newClient();
  await createServerFactory(catalogue, '1.2.3')().connect(serverSide as never);
  await client.connect(clientSide);
  return client;
}

export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a tool answers. */
export async function callTool(client: Client, name: string, args: Record<string, unknown>): Promise<ToolAnswer> {
  const { content, isError = false, structuredContent = {} } = await client.callTool({ name, arguments: args });
  const texts = content.flatMap((block) => (block.type === 'text' ? block.text : []));
  return { text: texts.join('\n'), isError, data: structuredContent as ToolAnswer['data'] };
}

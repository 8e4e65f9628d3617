/** How a tool is declared, and put into the server of a session. */
import type { McpServer } from '@modelcontextprotocol/server';
import type * as z from 'zod';
import { toResult, type Answer } from './answer.ts';

interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Throws `AskingError` for what cannot be answered. */
  readonly answer: (asked: z.output<Input>) => Answer<z.output<Output>>;
}

/** Adds something to the server of a session. */
export type Registration = (server: McpServer) => void;

/** A tool that reads, and changes nothing. The server turns what it throws into a result that is marked as an error. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: Tool<Input, Output>): Registration {
  const config = {
    title,
    description,
    // Of one type for all tools: what the server has checked by the schema is what the tool asks for.
    inputSchema: input as z.ZodType,
    outputSchema: output as z.ZodType,
    annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
  return (server) => void server.registerTool(name, config, (asked) => toResult(answer(asked as z.output<Input>)));
}

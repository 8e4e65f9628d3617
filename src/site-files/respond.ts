/** Bodies of static files that are not pages. */

/** A JSON file: compact, ending with a newline. */
export function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, { headers: { 'content-type': 'application/json' } });
}

/** A text file of another type. */
export function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

/** A file as it is. Hosts tell its type from its name. */
export function bytes(body: Uint8Array): Response {
  return new Response(new Uint8Array(body));
}

/** There is no such file. */
export const missing = (): Response => new Response(null, { status: 404 });

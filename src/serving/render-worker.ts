/** A thread of a server: derives the catalogue from the content that it is sent, and renders the pages that are asked of it. */
import { workerData } from 'node:worker_threads';
import type { Renderer } from '../build/render-files.ts';
import type { Rendered } from '../build/renderer.ts';
import type { Catalogue } from '../catalogue.ts';

export interface WorkerOrder {
  /** The address of the compiled `renderer.ts`. */
  readonly renderer: string;
  readonly content: Pick<Catalogue, 'content' | 'prose'>;
}

export interface RenderedPage {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

// The pool keeps the first part for itself.
const [, { renderer, content }] = workerData as readonly [unknown, WorkerOrder];
const own = (await import(renderer)) as Renderer;
own.useContent(content);

/** Renders a file of a pair. */
export default async function renderPage(file: Pick<Rendered, 'path' | 'component'>): Promise<RenderedPage> {
  const response = await own.render(file);
  return { status: response.status, headers: [...response.headers], body: await response.bytes() };
}

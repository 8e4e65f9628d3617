/** A thread of a build: derives the catalogue from the content that it is sent, and renders until no file is left. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '../catalogue.ts';
import { renderFiles, type Renderer, type RenderTask } from './render-files.ts';

export interface RenderOrder {
  /** The address of the compiled `renderer.ts`. */
  readonly renderer: string;
  readonly content: Pick<Catalogue, 'content' | 'prose'>;
  readonly task: RenderTask;
}

const { renderer, content, task } = workerData as RenderOrder;
const own = (await import(renderer)) as Renderer;
own.useContent(content);
await renderFiles(own, task);
parentPort?.postMessage('done', []);

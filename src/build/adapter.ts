/** Has Astro bundle the pages for any process to render, instead of rendering them itself. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The adapter of this project: the server that Astro builds is `renderer.ts`. */
export function renderInThreads(): AstroIntegration {
  return {
    name: 'render-in-threads',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'render-in-threads',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./renderer.ts', import.meta.url)),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'unsupported',
            hybridOutput: 'unsupported',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}

import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { renderInThreads } from './src/build/adapter.ts';
import { contentReload } from './src/build/content-reload.ts';
import { noteForeignModules } from './src/build/foreign-modules.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** `visavis build` and `visavis dev` set the content folder, its kinds, the base path and the output folder. */
export default defineConfig({
  // The build asks for every page itself, in as many threads as there are cores, and so does a server for a page that is no file.
  output: 'server',
  adapter: renderInThreads(),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Babel reads what it is told to include; without it, that is every module of the project, most of which hold no JSX.
  integrations: [preact({ include: '**/*.tsx' }), contentReload(), noteForeignModules()],
  build: { inlineStylesheets: 'never' },
  // Scripts and styles stay in files of their own: the Content-Security-Policy allows no inline ones.
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    // What pages load in the browser. Found only when a page asks for it, the development server would bundle it while the page loads,
    // which then has no script until it is loaded again.
    optimizeDeps: { include: ['@github/combobox-nav', 'fastest-levenshtein'] },
    resolve: {
      alias: {
        '#kinds': process.env.VISAVIS_KINDS ?? here('schemas/index.ts'),
        'visavis/define-kind': here('schemas/define-kind.ts'),
      },
    },
  },
});

import { fileURLToPath } from 'node:url';

/** The folder that holds `astro.config.mjs`, whatever the working directory is. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the command line as a user's shell would: Vitest's own variables would change how Astro behaves. */

/** The environment of a plain shell, without colours. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST$|FORCE_COLOR|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

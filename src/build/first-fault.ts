/** Ends the rendering of pages at the first one that cannot be rendered, and tells which it was. */
import type { AstroIntegration } from 'astro';

/** A page that could not be rendered, in one line: its address, what went wrong, and where in our code. */
export class PageError extends Error {
  constructor(page: string, cause: unknown) {
    const { name, message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
    const [, place] = /\n\s+at .*?((?:src|schemas)\/[^\s()]+:\d+)/.exec(stack) ?? [];
    const where = place === undefined ? '' : ` (${place})`;
    super(`The page ${page} cannot be rendered: ${name}: ${message.split('\n')[0]}${where}`, { cause });
  }
}

export interface FirstFault {
  readonly integration: AstroIntegration;
  /** What `build` gives. Rejects with its error, or with `PageError` as soon as there is one; from then on nothing is rendered. */
  readonly watch: (build: Promise<void>) => Promise<void>;
}

/** Watches over one build. Astro by itself would go on with all other pages, and print every fault of every one of them. */
export function firstFault(): FirstFault {
  let hasFailed = false;
  let fail: (error: PageError) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => (fail = reject));
  const forever = new Promise<never>(() => {});
  const guard = async (page: string, render: () => Promise<Response>): Promise<Response> => {
    if (hasFailed) return forever;
    try {
      const response = await render();
      // Astro would render the body while it writes, where faults are no longer those of a page.
      const body = await response.arrayBuffer();
      return hasFailed ? await forever : new Response(body, response);
    } catch (error) {
      fail(new PageError(page, error));
      return forever;
    }
  };
  return {
    integration: guarding(guard),
    watch: async (build) => {
      try {
        await Promise.race([build, failed]);
      } finally {
        hasFailed = true;
      }
    },
  };
}

type Guard = (page: string, render: () => Promise<Response>) => Promise<Response>;

function guarding(guard: Guard): AstroIntegration {
  return {
    name: 'first-fault',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          render: (request, options) =>
            guard(new URL(request.url).pathname, async () => {
              const rendered = await own.render(request, options);
              return rendered instanceof Response ? rendered : rendered.response;
            }),
        })),
    },
  };
}

/** GitHub's REST interface for what the project publishes itself: comments, pull requests and issues. */
import * as z from 'zod';

/** Something that must not be published, or that GitHub refuses. Its message is for the log, and holds no token. */
export class PostingError extends Error {}

export interface Connection {
  /** Such as https://api.github.com */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface GithubClient {
  readonly repository: string;
  /** Asks for `path`, which begins with `/`. `undefined` = there is no such thing. */
  readonly find: <T>(path: string, schema: z.ZodType<T>) => Promise<T | undefined>;
  readonly send: <T>(method: 'POST' | 'PATCH', path: string, schema: z.ZodType<T>, body: object) => Promise<T>;
  /** Takes away what is at `path`; what is gone already is no fault. */
  readonly remove: (path: string) => Promise<void>;
  /** The first item of a list of pages that `isWanted`. `path` has a query already. */
  readonly search: <T>(path: string, schema: z.ZodType<T>, isWanted: (item: T) => boolean) => Promise<T | undefined>;
  /** All items of a list of pages that are wanted. */
  readonly searchAll: <T>(path: string, schema: z.ZodType<T>, isWanted: (item: T) => boolean) => Promise<T[]>;
}

const TIMEOUT_MS = 20_000;
const PER_PAGE = 100;
/** 5,000 comments or issues: beyond that something is wrong, and the loop must end. */
const MAX_PAGES = 50;

const environment = z.object({
  GITHUB_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.github.com'),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_TOKEN: z.string().min(1),
});

/** What GitHub's runner sets, and the token that a workflow hands to this one step. Throws `PostingError`. */
export function connectionFrom(variables: NodeJS.ProcessEnv): Connection {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    throw new PostingError(`This runs in a workflow of GitHub: ${names.join(' and ')} must be set.`);
  }
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = parsed.data;
  return { api: api.replace(/\/$/, ''), repository, token };
}

async function reasonOf(response: Response): Promise<string> {
  const said = z.object({ message: z.string() }).safeParse(await response.json().catch(() => undefined));
  return said.success ? `: ${said.data.message.slice(0, 200).replace(/\p{Cc}/gu, ' ')}` : '';
}

export function githubClient({ api, repository, token }: Connection): GithubClient {
  async function ask(method: Method, path: string, body?: object): Promise<Response> {
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      return await fetch(`${api}/repos/${repository}${path}`, {
        method,
        headers,
        signal,
        // A redirect could carry the token elsewhere.
        redirect: 'error',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new PostingError(`GitHub cannot be reached for ${method} ${path}.`, { cause: error });
    }
  }
  async function read<T>(response: Response, schema: z.ZodType<T>, what: string): Promise<T> {
    if (!response.ok) throw new PostingError(`GitHub answers ${what} with status ${response.status}${await reasonOf(response)}`);
    const parsed = schema.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success) throw new PostingError(`GitHub answers ${what} in a form that is not known.`);
    return parsed.data;
  }
  /** Asks for the next page only when somebody wants more. */
  async function* itemsOf<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const place = `${path}&per_page=${PER_PAGE}&page=${page}`;
      const items = await read(await ask('GET', place), z.array(schema), `GET ${place}`);
      yield* items;
      if (items.length < PER_PAGE) return;
    }
  }
  return {
    repository,
    search: async (path, schema, isWanted) => {
      for await (const item of itemsOf(path, schema)) if (isWanted(item)) return item;
      return undefined;
    },
    searchAll: async <T>(path: string, schema: z.ZodType<T>, isWanted: (item: T) => boolean) => {
      const found: T[] = [];
      for await (const item of itemsOf(path, schema)) if (isWanted(item)) found.push(item);
      return found;
    },
    find: async (path, schema) => {
      const response = await ask('GET', path);
      return response.status === 404 ? undefined : read(response, schema, `GET ${path}`);
    },
    remove: async (path) => {
      const response = await ask('DELETE', path);
      if (response.status !== 404) await read(response, z.unknown(), `DELETE ${path}`);
    },
    send: async (method, path, schema, body) => read(await ask(method, path, body), schema, `${method} ${path}`),
  };
}

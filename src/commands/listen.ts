/** Begins to serve on a port of this machine. */
import type { Server } from 'node:http';
import { UserError } from './exit.ts';

/** What is said to whoever asked for a port that cannot be had. */
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'may not be used by this user',
  EADDRINUSE: 'is taken by another program',
};

/**
 * The port on which `server` listens at `host`: any free one for 0. Throws `UserError` when it cannot be had, with `example`, which
 * names another.
 */
export function listen(server: Server, port: number, host: string, example: (port: number) => string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = WHY[error.code ?? ''];
      if (why !== undefined)
        return reject(
          new UserError(`Port ${port} ${why}. Choose another, for example: ${example(port < 65_000 ? port + 1 : 4321)}`),
        );
      const isNoAddress = error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND';
      return reject(isNoAddress ? new UserError(`${host} is no address of this machine.`) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** A host as it stands in an address: those of IPv6 in brackets. */
export const hostInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** The version of the program. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const project = z.object({ version: z.string() });

/** As `package.json` states it. Read, not imported: the file belongs to no room of the source. */
export function programVersion(): string {
  return project.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;
}

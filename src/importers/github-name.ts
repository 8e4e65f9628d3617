/** How GitHub names the repository of an entry. */
import type { Entry } from '../entries/entry.ts';

const ADDRESS = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** `https://github.com/qdrant/qdrant.git` -> `qdrant/qdrant`; `undefined` for any other address. */
function githubNameAt(address: string): string | undefined {
  const [, owner, name] = ADDRESS.exec(address) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

/** The name of the repository that an entry states; `undefined` elsewhere than on GitHub. */
export const githubName = ({ links }: Entry): string | undefined => githubNameAt(links.repository ?? '');

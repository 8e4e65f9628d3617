/** The light colours of the site, for what is rendered without a style sheet. */
import { readFile } from 'node:fs/promises';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);
const NAMES = ['ground', 'line', 'text', 'text-soft', 'warn', 'side-a', 'side-b'] as const;

export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours that `tokens.css` names, each as `#rrggbb`. Throws `Error` when one of them is not there. */
export async function readColours(): Promise<Colours> {
  const css = await readFile(TOKENS, 'utf8');
  const light = (name: string): string => {
    const [, colour] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css) ?? [];
    if (colour === undefined) throw new Error(`tokens.css has no light colour --${name}`);
    return colour;
  };
  return Object.fromEntries(NAMES.map((name) => [name, light(name)])) as Colours;
}

/** Reads the theme of a site: `theme.css` and the pictures and fonts in `theme/`. */
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { checkDrawing } from './check-drawing.ts';
import { checkTheme, THEME_FILE } from './check-theme.ts';
import type { Theme } from './entry.ts';
import { readOrdinary, readSource } from './source-text.ts';

/** The largest picture or font of a theme: 1 MB. */
const MAX_BYTES = 1_000_000;
const CSS = 'theme.css';
const FOLDER = 'theme/';

/** Whether a file of the content folder belongs to the theme. */
export function isThemeFile(inside: string): boolean {
  return inside === CSS || (inside.startsWith(FOLDER) && THEME_FILE.test(inside.slice(FOLDER.length)));
}

const TOO_LARGE = 'make the picture smaller, or leave characters out of the font.';

export interface ReadTheme {
  /** `undefined` for a site that looks as sites do by default. */
  readonly theme: Theme | undefined;
  readonly problems: readonly Problem[];
}

/** The theme among `files`, the paths inside the content folder `dir`; `shownPath` makes what messages call them. */
export function readTheme(dir: string, files: readonly string[], shownPath: (inside: string) => string): ReadTheme {
  const names = files.filter((file) => file.startsWith(FOLDER) && isThemeFile(file)).map((file) => file.slice(FOLDER.length));
  const hasCss = files.includes(CSS);
  if (!hasCss && names.length === 0) return { theme: undefined, problems: [] };
  const read = names.map((name) => ({
    name,
    asset: readOrdinary(join(dir, FOLDER, name), shownPath(FOLDER + name), MAX_BYTES, TOO_LARGE),
  }));
  const problems = read.flatMap(({ name, asset }) => {
    if (!asset.ok) return asset.problems;
    return name.endsWith('.svg') ? checkDrawing(shownPath(FOLDER + name), asset.value) : [];
  });
  const assets = new Map(read.flatMap(({ name, asset }) => (asset.ok ? [[name, asset.value] as const] : [])));
  // An icon needs no rules.
  if (!hasCss) return { theme: { css: undefined, assets }, problems };
  const css = readSource(join(dir, CSS), shownPath(CSS));
  if (!css.ok) return { theme: undefined, problems: [...problems, ...css.problems] };
  return { theme: { css: css.value.text, assets }, problems: [...problems, ...checkTheme(css.value, new Set(names))] };
}

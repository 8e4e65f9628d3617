/**
 * What an SVG file of a theme may not hold. As the picture of a page it does nothing, but whoever opens its address opens a
 * document of this site, in which scripts would run.
 */
import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problems/problem.ts';
import { normalise } from './source-text.ts';

const RULES: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/<(?:[\w.-]+:)?(?:script|foreignObject|handler|iframe|object|embed)\b/i, 'A drawing cannot hold programs or pages.'],
  [/[\s"'/]on[a-z]+\s*=/i, 'A drawing cannot react to events.'],
  [/attributeName\s*=\s*["']?\s*(?:on|(?:[\w.-]+:)?href)/i, 'A drawing cannot change its own links or events.'],
  // Either could write what the other rules look for in letters that they do not see.
  [/<!(?:DOCTYPE|ENTITY)|&#/i, 'A drawing cannot declare entities or write characters as numbers.'],
  [/www\.w3\.org\/1999\/xhtml/i, 'A drawing cannot hold HTML.'],
  [/\bhref\s*=\s*(?!["'](?:#|data:image\/(?:png|jpeg|webp);))/i, 'A drawing cannot lead or refer to another file.'],
  [/@import\b|url\(\s*["']?(?!#|["'\s])/i, 'A drawing cannot load another file.'],
  [/encoding\s*=\s*(?!["']utf-8["'])/i, 'A drawing cannot have another encoding than UTF-8.'],
  [/<\?xml-stylesheet\b/i, 'A drawing cannot load another file.'],
];

/** The first fault of each kind in an SVG file; `shown` is what messages call it. */
export function checkDrawing(shown: string, bytes: Uint8Array): Problem[] {
  const place = { file: shown, line: 1, column: 1 };
  // UTF-16 of plain letters is UTF-8 with NUL bytes between them.
  if (!isUtf8(bytes) || bytes.includes(0))
    return [{ ...place, code: 'unreadable-file', message: 'This is not UTF-8 text.', hint: 'save the file as UTF-8.' }];
  const text = normalise(new TextDecoder().decode(bytes));
  return RULES.flatMap(([pattern, message]): Problem[] => {
    const offset = text.search(pattern);
    if (offset < 0) return [];
    const before = text.slice(0, offset).split('\n');
    const hint = 'save the drawing as plain SVG with shapes only.';
    return [{ ...place, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, code: 'unsafe-theme', message, hint }];
  });
}

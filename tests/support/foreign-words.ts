/** Words of our own subject on the pages of a site about another. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Kind } from '../../schemas/content.ts';
import { model } from '../../schemas/kinds/model.ts';
import { repository } from '../../schemas/kinds/repository.ts';
import { readPages, textOf, type Page } from './built-site.ts';
import { ROOT } from './command.ts';

/** What kinds call things, in lower case: themselves, their makers, links, groups, facts and parts of a cost. */
function wordsOf(kinds: readonly Kind[]): readonly string[] {
  const words = kinds.flatMap(({ label, plural, maker, groups, facts, links, cost }) => [
    label,
    plural,
    maker.label,
    ...groups.map((group) => group.label),
    ...facts.map((fact) => fact.label),
    ...Object.values(links).map((link) => link.label),
    ...Object.values(cost?.parts ?? {}).flatMap((part) => [part.label, part.symbol]),
  ]);
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

function holds(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The words of our own kinds that `examples/<name>` never says. */
export function foreignWords(name: string): readonly string[] {
  const said = globSync(`examples/${name}/**/*.{ts,md,yaml}`, { cwd: ROOT }).map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );
  const text = said.join('\n').toLowerCase();
  return wordsOf([model, repository] as unknown as readonly Kind[]).filter((word) => !holds(text, word));
}

/** What a page says. The page of the API names keys, which are those of every site. */
function spokenOn({ path, html, root }: Page): string {
  const spoken = path === '/api/' ? parse(html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '')) : root;
  return textOf(spoken)
    .toLowerCase()
    .replace(/"\w+":/g, '');
}

/** Where pages of the site in `dir` hold one of `words`: `/compare/: vendor`. */
export function pagesHolding(dir: string, words: readonly string[]): string[] {
  return readPages(dir).flatMap((page) => {
    const text = spokenOn(page);
    return words.filter((word) => holds(text, word)).map((word) => `${page.path}: ${word}`);
  });
}

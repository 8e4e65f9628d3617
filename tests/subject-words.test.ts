import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { kinds } from './fixtures/schemas/index.ts';

/**
 * The generator knows no subject: a word of a kind stands in `schemas/kinds/` and in content, and nowhere in `src/`. The words
 * are taken from the kinds themselves. Importers and the GitHub room work with sources of one subject, and may name it.
 */
const SUBJECT_ROOMS = ['src/importers/', 'src/github/'];

/** Words of the kinds that are words of any comparison site, or of the program itself, as well. */
const PLAIN_ENGLISH: ReadonlySet<string> = new Set(
  `a an and as at available by for from in is it its last latest main newest month months no not of on or other own per than that the their
   to used whether with you your when where which how who what
   adoption activity audio author authors cached choice code codes count date dates day days document documents feature features
   file files first form image images input kind language licence limit limits link links list listed listing lists long longest
   longer name names number open opens output package page pages paid people price prices pricing public read reads release
   released releases shown source sources structured text texts time type types usd value values version versions video window
   write writes year years free tier tag tags user users million millions billion parameters closed cutoff offered mail address addresses support
   context control tool status retired retirement deprecated legacy limited active preview archived successor life cycle tools calling mb pdf home commit commits depend github git hub max weight weights primary issues
   request requests cache second characters picture batch sound`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);

const subjectWords: ReadonlySet<string> = new Set(
  kinds
    .flatMap(({ id, label, plural, folder, maker, links, facts }) => [
      id,
      label,
      plural,
      folder,
      maker.field,
      maker.label,
      ...Object.keys(links),
      ...facts.flatMap((fact) => [fact.id, fact.label, fact.unit ?? '', ...Object.keys(fact.choices ?? {})]),
    ])
    .flatMap(wordsOf)
    .filter((word) => !PLAIN_ENGLISH.has(word)),
);

/** The option `keepSourceTokens` of the parser of YAML, the style sheet of colours and sizes, the keys of oEmbed, and the Model Context Protocol. */
const OTHER_SENSES: Readonly<Record<string, readonly string[]>> = {
  'src/editing/set-scalars.ts': ['tokens'],
  'src/images/colours.ts': ['tokens'],
  'src/commands/serving-commands.ts': ['model'],
  'src/site-files/oembed.ts': ['provider'],
};

/** Identifiers, strings and texts of a module, without its comments and the paths of its imports. */
function spokenIn(file: string, text: string): string[] {
  const spoken: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier?.getText().includes('/importers/') || node.moduleSpecifier?.getText().includes('/github/')) return;
    }
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isJsxText(node)) spoken.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) spoken.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return spoken;
}

/** An Astro page is a module between fences and markup below it; of the markup, everything counts. */
function spokenInPage(file: string, text: string): string[] {
  const [, code = '', markup = ''] = /^---\n([\s\S]*?)\n---([\s\S]*)$/.exec(text) ?? [];
  return [...spokenIn(file, code), markup.replace(/<!--[\s\S]*?-->/g, '')];
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(ts|tsx|astro)$/.test(item.name))
  .map((item) => join(item.parentPath, item.name))
  .filter((file) => !SUBJECT_ROOMS.some((room) => file.startsWith(room)))
  .sort();

test('the kinds give words to look for', () => {
  expect([...subjectWords]).toEqual(expect.arrayContaining(['model', 'repository', 'vendor', 'tokens', 'stars', 'openrouter']));
});

test.each(files)('%s says nothing of the subject', (file) => {
  const text = readFileSync(file, 'utf8');
  const spoken = file.endsWith('.astro') ? spokenInPage(file, text) : spokenIn(file, text);
  const found = spoken.flatMap(wordsOf).filter((word) => subjectWords.has(word) && OTHER_SENSES[file]?.includes(word) !== true);
  expect([...new Set(found)]).toEqual([]);
});

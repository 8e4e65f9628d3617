/** Edits of the content of the fixtures, one of every sort that an editor may make, for builds that keep what has not changed. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Edit = (content: string) => void;

const rewrite =
  (file: string, from: string | RegExp, to: string): Edit =>
  (content) => {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    if (text.replace(from, to) === text) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };

const copy =
  (from: string, to: string, name: string): Edit =>
  (content) => {
    cpSync(join(content, from), join(content, to));
    rewrite(to, /^name: .*$/m, `name: ${name}`)(content);
  };

/** Name -> edit. Each can be made once, in any order. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'nothing at all': () => {},
  'a fact': rewrite('models/example-bolt.md', 'value: 0.075', 'value: 0.08'),
  'a fact of the other kind': rewrite('repositories/example-lathe.md', /stars: \{ value: \d+/, 'stars: { value: 4321'),
  'the words of a claim': rewrite('models/example-bolt.md', 'It plans a text before', 'It thinks of a text before'),
  'prose of an entry': rewrite('models/example-clay.md', /$/, '\nOne more sentence.\n'),
  'an alias': rewrite('models/example-ember.md', /^summary:/m, 'aliases: [emberly]\nsummary:'),
  'the name of an entry': rewrite('models/example-dune.md', /^name: .*$/m, 'name: Example Great Dune'),
  'one more entry': copy('models/example-bolt.md', 'models/example-new.md', 'Example New'),
  'one entry fewer': (content) => rmSync(join(content, 'models', 'example-name-emoji.md')),
  'the address of an entry': (content) =>
    renameSync(join(content, 'models', 'example-fern.md'), join(content, 'models', 'example-fir.md')),
  'the name of a capability': rewrite('capabilities/memory.md', /^name: .*$/m, 'name: Remembering'),
  'the name of a need': rewrite('needs/read-books.md', /^(name|title): .*$/m, '$1: Read long books'),
  'the name of the site': rewrite('site.yaml', /^name: .*$/m, 'name: Sample Comparisons'),
  'the day of the site': rewrite('site.yaml', 'today: 2026-07-15', 'today: 2026-07-20'),
  'which pairs are built': rewrite('site.yaml', 'policy: all', 'policy: nearest\n  nearest: 2\n  sameNeed: 1'),
  'the reason of a pair': rewrite('pairs.yaml', 'Readers of the example ask for it.', 'Readers of the example want it.'),
  'a weight': rewrite('ranking.yaml', /weight: 0\.35(,[^]*?)weight: 0\.15/, 'weight: 0.4$1weight: 0.1'),
  'the title of a source': rewrite('sources.yaml', /title: /, 'title: New '),
  'a theme': (content) => writeFileSync(join(content, 'theme.css'), ':root { --accent: #123456; }\n'),
};

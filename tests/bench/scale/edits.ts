/** The changes that a site is built again after. Each is a small edit of one file, as an editor would make it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEntry } from './content.ts';
import { entryAt } from './entries.ts';

export interface Place {
  /** The content folder. */
  readonly content: string;
  /** The copy of the project. */
  readonly project: string;
  /** How many entries there are. */
  readonly entries: number;
}

export interface Edit {
  readonly name: string;
  readonly apply: (place: Place) => void;
}

/** Puts `text` in the place of what `pattern` finds first. Throws `Error` where it finds nothing: the bench would measure no change. */
function replace(file: string, pattern: RegExp, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, text);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(file, after);
}

function changeFact({ content }: Place): void {
  const [model = ''] = readdirSync(join(content, 'models')).sort();
  replace(join(content, 'models', model), /(contextTokens:\s+value: )\d+/, '$1512000');
}

function changeWeights({ content }: Place): void {
  const file = join(content, 'ranking.yaml');
  replace(file, /weight: 0\.25(?=\n {4}definition)/, 'weight: 0.3');
  replace(file, /weight: 0\.45(?=\n {4}definition)/, 'weight: 0.4');
}

/** In the order in which they are made, each on top of those before. */
export const EDITS: readonly Edit[] = [
  { name: 'no change', apply: () => undefined },
  { name: 'one fact', apply: changeFact },
  { name: 'one entry added', apply: ({ content, entries }) => writeEntry(content, entryAt(entries)) },
  { name: 'weights', apply: changeWeights },
  {
    name: 'a component',
    apply: ({ project }) =>
      replace(join(project, 'src', 'components', 'Comparison.tsx'), /Change, copy or print/, 'Change, copy, or print'),
  },
];

/** Models that stand in a known order: enough of them that one can move by ten places and more. */
import type { Overlay } from './content-folder.ts';
import { edited } from './problems.ts';

const ONE = 'models/example-one.md';
const COUNT = 14;

/** `ranked-05` for 5. */
export const rankedSlug = (at: number): string => `ranked-${String(at).padStart(2, '0')}`;
export const rankedFile = (at: number): string => `models/${rankedSlug(at)}.md`;

/** The file of a model that is the better the more puzzles it solves, 0 to 100. */
export function modelSolving(name: string, puzzles: number): string {
  const text = edited(ONE, 'name: Example One', `name: ${name}`).replace('aliases: [ex-1]\n', '');
  return text.replace('value: 61.5', `value: ${puzzles}`);
}

/** Models `ranked-01` to `ranked-14` in place of those of the base, each better than the next. */
export function rankedModels(): Overlay {
  const files = Array.from({ length: COUNT }, (_, index) => [
    rankedFile(index + 1),
    modelSolving(`Ranked ${index + 1}`, 96 - 7 * index),
  ]);
  const pairs = { 'pairs.yaml': 'include: []\nexclude: []\n' };
  return { ...Object.fromEntries(files), ...pairs, [ONE]: undefined, 'models/example-two.md': undefined };
}

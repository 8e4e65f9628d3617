/** Other spellings of the words of a text, so that readers find them however they write them. */
import { compareText } from '../../schemas/text-order.ts';

const JOINED = /[\p{L}\p{N}]+(?:[-‐‑_/][\p{L}\p{N}]+)+/gu;

/** `fine-tuning` -> `finetuning fine tuning`: each word with hyphens also run together and as words, each once. */
export function otherSpellings(text: string): string {
  const spellings = [...text.matchAll(JOINED)].flatMap(([word]) => {
    const parts = word.split(/[-‐‑_/]/);
    return [parts.join(''), ...parts];
  });
  return [...new Set(spellings)].toSorted(compareText).join(' ');
}

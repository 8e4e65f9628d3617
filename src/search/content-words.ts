/** The words of a text that say something. */
import { normalizeName } from '../text/normalize-name.ts';
import { singular } from './name-key.ts';

/** Words that a question can have and that ask for nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a accept allow an and any are available as at be benchmark best but by can compared could do does find for get give good great handle has have highest how i in is it leaderboard list made many me most much my need of offer on one ' +
    'or our own please process provide read recommend run show should support supports that the them there these they to top use used using want we what when where which who would ' +
    'today now currently will with work you your 的 了 の と を で が は に な'
  )
    .split(' ')
    .map(singular),
);

/** A text without the words that ask for nothing: `ask documents` for `Ask your own documents`; as it is where nothing would be left. */
export function contentWords(text: string): string {
  const words = normalizeName(text).split(' ');
  const rest = words.filter((word) => !EMPTY_WORDS.has(singular(word)));
  return (rest.length === 0 ? words : rest).map(singular).join(' ');
}

/** A text that names several things, cut where one ends and the next begins. */

/** Words that stand between things to compare, and nowhere else. */
const VERSUS = /\s+(?:vs?\.?|versus|against|compared?(?: (?:to|with))?|gegen|contre|contra|против)\s+/iu;

/** Words and marks that may also be part of a name or a question. A comma between digits is that of a decimal number. */
const BETWEEN =
  /\s+(?:and\/or|or|and|with|to|than|x|o|oder|und|mit|als|ou|et|avec|y|con|или|и|с|или|还是|和|与|或|と|か|[-–—&+/|>=]|[-=]>)\s+|\s*[;→]\s*|\s*(?:(?<!\d),|,(?!\d))\s*/iu;

/** `faster` before `than` is what is asked, and no name. */
const COMPARATIVE = /^\s*(?:(?:is|are|what is|which is) )?(?:\p{L}+er|worse|(?:more|less) \p{L}+)\s+(?=than(?!\p{L}))/iu;

/** `is cheaper than` between two names asks for both, as `vs` does. */
const THAN = /(?<=\S)\s+(?:(?:is|are)\s+)?(?:\p{L}+er|worse|(?:more|less)\s+\p{L}+)\s+than(?=\s+\p{L})/iu;

/** What is asked of the names after it, or before it: `which is cheaper, …`. */
const WHICH =
  /^\s*(?:which|what|who)(?:\s+\p{L}+)?\s+(?:is|are)\s+(?:the\s+)?(?:\p{L}+(?:er|est)|best|worse|(?:more|less|most|least)\s+\p{L}+)\s*[:,]?\s+(?!than(?!\p{L}))|[,\s]+(?:which|what|who)(?:\s+one)?\s+(?:is|are)\s.*$/iu;

/** Words that ask whether something holds of what follows. */
const WHETHER = /^\s*(?:is|are)\s+/iu;

/** Words that ask for a comparison of what follows. */
const COMPARE =
  /^\s*(?:what(?:['’]?s| is|s are) )?(?:the |a )?(?:vs?\.?|versus|compare(?: with| to)?|comparing|comparison(?: of| between)?|differences?(?: between)?|vergleiche?|comparer)\s+/iu;

/** `from one to another` names both. */
const FROM = /^\s*from\s+(?=.+\s(?:to|vs)\s)/iu;

/** The same after the names. */
const COMPARED = /\s+(?:compared|comparison|compare|differences?|vs)\s*$/iu;

/** Names in the address of a comparison, or as it writes them: `a-vs-b`, `?items=a,b`. */
const PAIR_PATH = /^(?:\S*\/)?([^/?#\s]+?(?:[-_]vs[-_][^/?#\s]+)+)\/?(?:[?#]\S*)?$/i;
const ITEMS = /^\S*[?&]items=([^&#\s]+)\S*$/i;

/** A text that is the address of a comparison as a reader would type it: `a vs b`. */
export const withoutAddress = (text: string): string =>
  (PAIR_PATH.exec(text.trim()) ?? ITEMS.exec(text.trim()))?.[1]?.replaceAll(/[-_]vs[-_]|,|%2c/gi, ' vs ') ?? text;

export interface TextParts {
  readonly parts: readonly string[];
  /** Whether a word stands between them that nothing but a comparison has. */
  readonly isVersus: boolean;
  /** Whether it is asked which of them is more of something: `is a cheaper than b`. */
  readonly isAsked: boolean;
  /** Whether one of them is to be chosen: `a or b`. */
  readonly isChoice: boolean;
  /** Whether a mark stands between them, and no word: `a, b`. */
  readonly isList: boolean;
}

/** A number alone is another version of the name before it: `sonnet 4.5 vs 4.6 vs 5`. */
function withName(parts: readonly string[]): readonly string[] {
  let name: string | undefined;
  return parts.map((part) => {
    if (name !== undefined && /^\d+(?:\.\d+)*$/.test(part)) return `${name}${part}`;
    name = /^(.*\p{L}.*?\s)\d+(?:\.\d+)*$/u.exec(part)?.[1];
    return part;
  });
}

const LIST = /\S(?:\s*[,;→]\s*|\s+(?:[-–—&+/|>=]|[-=]>)\s+)\S/u;

const CHOICE = /\s(?:(?:and\/)?or|oder|ou|o|или|还是|或)\s/iu;

/** `a vs b or c` -> three parts. */
export function partsOf(asked: string): TextParts {
  const text = withoutAddress(asked);
  const [named, isWhich] = [text.replace(WHICH, ' '), WHICH.test(text)];
  const isThan = THAN.test(named);
  const parts = (isThan ? named.replace(WHETHER, '') : named)
    .replace(COMPARE, '')
    .replace(FROM, '')
    .replace(COMPARED, '')
    .replace(COMPARATIVE, ' ')
    .replace(THAN, ' vs ')
    .split(VERSUS)
    .flatMap((part) => part.split(BETWEEN));
  return {
    parts: withName(parts.map((part) => part.trim()).filter((part) => part !== '')),
    isVersus: VERSUS.test(text) || COMPARE.test(text) || COMPARED.test(text),
    isAsked: isThan || (isWhich && CHOICE.test(named)),
    isChoice: CHOICE.test(text),
    isList: LIST.test(text),
  };
}

/** Words beside a name that make it the name of something else: `gpt-4o-transcribe`, `codestral mamba`. Runs in the browser and in tests. */
import { keysOf, type Named } from './named.ts';
import { OF_MANY, vocabularyOf } from './vocabulary.ts';

/** What readers ask about a thing, or how much of it they want, in the singular, and no part of a name. */
export const ABOUT: ReadonlySet<string> = new Set(
  (
    'account announcement app benchmark book changelog community context course cost date deal demo doc download error example explained faq feature forum future github guide help high hosted howto info ' +
    'install installation integration issue jailbreak latency launch leak license licence limit limitation link login low meaning minimal news online opinion paper parameter performance plugin price pricing problem prompt quality question rate reddit release ' +
    'review roadmap rumor rumour setup signup site size source specification speed status system test tip today trial tutorial update upgrade usage video website wiki window worth xhigh youtube'
  ).split(' '),
);

/** What is said of a name after it: `for coding`, `in production`. */
export const AFTER_NAME = /(?<=\S)\s+(?:for|in|on|when|about|regarding|with|to|vs)\s.*$/iu;

const kindsWithVersions = new WeakMap<readonly Named[], ReadonlySet<number | undefined>>();

/** The kinds of which most are called by a version or size: a word more makes another of them, where elsewhere it asks about one. */
function versionedKinds(things: readonly Named[]): ReadonlySet<number | undefined> {
  const before = kindsWithVersions.get(things);
  if (before !== undefined) return before;
  const kinds = Map.groupBy(things, ({ kind }) => kind);
  const isVersioned = (own: readonly Named[]) => 2 * own.filter(({ names }) => /\d/.test(names[0] ?? '')).length > own.length;
  const made = new Set([...kinds].flatMap(([kind, own]) => (isVersioned(own) ? [kind] : [])));
  kindsWithVersions.set(things, made);
  return made;
}

/** So few letters are a name by chance. */
const SHORT = 4;

/** Whether what is left of a text beside the name of a thing may make it another name. */
export function isVariant(things: readonly Named[], thing: Named, part: string, left: readonly string[], text: string): boolean {
  const vocabulary = vocabularyOf(things);
  const of = keysOf(thing);
  const ofMaker = (word: string) =>
    things.some(
      (one) => one.maker === thing.maker && one.kind === thing.kind && keysOf(one).names[0]?.words.includes(word) === true,
    );
  if (left.some((word) => (vocabulary.get(word) ?? 0) >= OF_MANY || (vocabulary.has(word) && ofMaker(word)))) return true;
  const strange = left.filter((word) => !ABOUT.has(word) && !of.maker.includes(word));
  // Words with hyphens between them are one name.
  const typed = text.trim();
  if (strange.length > 0 && !/\s/.test(typed) && /[\p{L}\p{N}][-:_][\p{L}\p{N}]/u.test(typed)) return true;
  // Of several words, as in a headline, the name says what they are about.
  if (strange.length !== 1 || AFTER_NAME.test(typed)) return false;
  // So few letters are the end of a name: `js`, `ui`.
  if (versionedKinds(things).has(thing.kind) || (strange[0]?.length ?? 0) < SHORT - 1) return true;
  return part.length < SHORT;
}

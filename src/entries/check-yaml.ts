/** Faults of YAML itself: what the parser complains of, and what it would let pass although it can mislead or stall. */
import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair, type YAMLError } from 'yaml';
import type { Problem } from '../problems/problem.ts';

/** The text of a key as data shows it, and the place of a node. Objects in JavaScript have only text keys. */
export const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);
export const offsetIn = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;

/** More keys than any file needs; finding the place of each takes time that grows with the square. */
const MAX_KEYS = 5_000;

const QUOTE = 'put text that holds ": " or " #", or that begins with a special character, into double quotes.';

/** The parser's own code -> a clearer sentence, if its own is not for editors, and how to fix the fault. */
const ADVICE: Readonly<Record<string, { readonly message?: string; readonly hint: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: { message: 'This text contains a colon and a space, so it reads like a key with a value.', hint: QUOTE },
  TAB_AS_INDENT: { hint: 'replace each tab by two spaces.' },
  BAD_INDENT: {
    message: 'This line does not begin at the same column as the others of its list or mapping.',
    hint: 'put as many spaces before it as before its neighbours.',
  },
  MULTIPLE_DOCS: { message: 'A second YAML document begins here.', hint: 'remove the line of hyphens or dots above it.' },
  TAG_RESOLVE_FAILED: { message: 'Tags (words that begin with !) are not used here.', hint: 'remove the tag.' },
  BAD_ALIAS: { message: 'Anchors and aliases (& and *) are not used here.', hint: 'write the value out.' },
};

type At = (offset: number) => Pick<Problem, 'file' | 'line' | 'column'>;
type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;
interface Finding extends Fault {
  readonly offset: number;
}

const syntax = (offset: number, message: string, hint: string): Finding => ({ offset, code: 'yaml-syntax', message, hint });

function keyFindings(pairs: readonly Pair[], lineOf: (offset: number) => number): Finding[] {
  const first = new Map<string, number>();
  return pairs.flatMap(({ key }): Finding[] => {
    const offset = offsetIn(key);
    if (!isScalar(key) || key.value === null) return [syntax(offset, 'A key must be a word.', 'write the key as plain text.')];
    const text = keyText(key);
    if (text === '__proto__') {
      const message = '__proto__ is not a known key.';
      return [{ offset, code: 'unknown-key', message, hint: 'remove it.' }];
    }
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, offset);
      return [];
    }
    const message = `The key ${text} is already on line ${lineOf(earlier)}.`;
    return [{ offset, code: 'duplicate-key', message, hint: 'keep one of the two.' }];
  });
}

/** Half of a character, which an escape such as `\ud800` makes, and which no page can hold. */
function halfCharacters(node: unknown): Finding[] {
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.isWellFormed()) return [];
  const message = 'There is half of a character (a lone surrogate) in this text.';
  return [{ offset: offsetIn(node), code: 'invalid-value', message, hint: 'type the text again.' }];
}

function findings(node: unknown, lineOf: (offset: number) => number): Finding[] {
  const advice = ADVICE['BAD_ALIAS'];
  if (isAlias(node) || (node as { anchor?: string } | null)?.anchor !== undefined)
    return [syntax(offsetIn(node), advice?.message ?? '', advice?.hint ?? '')];
  if (isSeq(node)) return node.items.flatMap((item) => findings(item, lineOf));
  if (!isMap(node)) return halfCharacters(node);
  if (node.items.length > MAX_KEYS)
    return [syntax(offsetIn(node), `A mapping here has more than ${MAX_KEYS} keys.`, 'split the file.')];
  const inside = node.items.flatMap(({ key, value }) => [...halfCharacters(key), ...findings(value, lineOf)]);
  return [...keyFindings(node.items, lineOf), ...inside];
}

function parserFinding(fault: YAMLError): Finding {
  const advice = ADVICE[fault.code];
  const message = advice?.message ?? `${fault.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
  return syntax(fault.pos[0], message, advice?.hint ?? QUOTE);
}

/** One error often makes the parser stumble over every line after it, in the same words; the first is enough. */
function parserFindings(doc: Document): Finding[] {
  const errors = doc.errors.map(parserFinding);
  const firsts = errors.filter((one, index) => errors.findIndex((other) => other.message === one.message) === index);
  return [...firsts, ...doc.warnings.map(parserFinding)];
}

/** Everything that is wrong with a document. Throws `RangeError` when it is nested so deeply that the stack ends. */
export function checkYaml(doc: Document, counter: LineCounter, at: At): Problem[] {
  if (doc.errors.some((fault) => fault.code === 'RESOURCE_EXHAUSTION')) throw new RangeError('the YAML is nested too deeply');
  // What the parser recovers after an error holds keys that nobody wrote.
  const own = doc.errors.length > 0 ? [] : findings(doc.contents, (offset) => counter.linePos(offset).line);
  return [...parserFindings(doc), ...own].map(({ offset, ...fault }) => ({ ...at(offset), ...fault }));
}

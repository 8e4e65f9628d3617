/** Faults of YAML itself: what the parser complains of, and what it would let pass although it can mislead or stall. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type ErrorCode,
  type LineCounter,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { cutOff } from './cut-text.ts';
import { findFlowCuts, type Finding } from './flow-cuts.ts';
import { keyText, offsetIn } from './yaml-nodes.ts';
import { adviceOn } from './yaml-advice.ts';
import { strangeKey } from './mark-slips.ts';
import { findJoinedKeys, findSlip, MAX_TEXT } from './yaml-slips.ts';

/** More keys than any file needs; finding the place of each takes time that grows with the square. */
const MAX_KEYS = 5_000;

type At = (offset: number) => Pick<Problem, 'file' | 'line' | 'column'>;

const place = ({ offset, ...fault }: Finding, at: At): Problem => ({ ...at(offset), ...fault });

const syntax = (offset: number, message: string, hint: string): Finding => ({ offset, code: 'yaml-syntax', message, hint });

const finding = (offset: number, code: ErrorCode): Finding => ({ offset, code: 'yaml-syntax', ...adviceOn(code) });

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
    const strange = strangeKey(text);
    if (strange !== undefined) return [syntax(offset + strange.offset, strange.message, strange.hint)];
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

function longText(node: unknown): Finding[] {
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.length <= MAX_TEXT) return [];
  const message = `This text has ${node.value.length} characters; ${MAX_TEXT} are allowed.`;
  return [{ offset: offsetIn(node), code: 'invalid-value', message, hint: 'shorten it.' }];
}

function cutFinding(node: unknown, text: string): Finding[] {
  const cut = cutOff(node, text);
  if (cut === undefined) return [];
  const message = `The text ends before "${cut.rest.slice(0, 40)}", because a space and # begin a comment.`;
  const hint = 'put the text into double quotes; if a comment is meant, put it on a line of its own.';
  return [{ offset: cut.offset, code: 'cut-text', message, hint }];
}

interface Source {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
}

/** Several keys of one mapping again, from its first key on: a second item of a list without its hyphen. */
function itemFinding(pairs: readonly Pair[]): Finding[] {
  const keys = pairs.map(({ key }) => keyText(key));
  const again = keys.indexOf(keys[0] ?? '', 1);
  if (again < 0 || keys[1] === undefined || keys[again + 1] !== keys[1]) return [];
  const message = `A second item of the list begins here, with ${keys[0]} again, but without its hyphen.`;
  const hint = `put a hyphen and a space in place of the two spaces before ${keys[0]}.`;
  return [syntax(offsetIn(pairs[again]?.key), message, hint)];
}

/** `contextTokens:` with `value: 4` below it, at the same column: each fact is one slip, and no key stands twice. */
function shiftedFindings(pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap(({ key }, index): Finding[] => {
    const before = pairs[index - 1];
    const isEmpty = before !== undefined && (before.value === null || (isScalar(before.value) && before.value.value === null));
    if (keyText(key) !== 'value' || !isEmpty) return [];
    const message = `This belongs to ${keyText(before.key)}, but begins at the same column.`;
    const hint = 'put two more spaces before it, and before the lines below that belong to it.';
    return [syntax(offsetIn(key), message, hint)];
  });
}

const CORE_TAG = /^tag:yaml.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Whether a tag of YAML itself stands there, such as `!!str`; the parser complains of others. */
const isTagged = (node: unknown): boolean => (isScalar(node) || isMap(node) || isSeq(node)) && CORE_TAG.test(node.tag ?? '');

function findings(node: unknown, source: Source): Finding[] {
  if (isTagged(node)) return [finding(offsetIn(node), 'TAG_RESOLVE_FAILED')];
  if (isAlias(node) || (node as { anchor?: string } | null)?.anchor !== undefined) return [finding(offsetIn(node), 'BAD_ALIAS')];
  if (isSeq(node))
    return node.items.flatMap((item) => {
      const joined = isMap(item) && item.flow !== true ? itemFinding(item.items) : [];
      return joined.length > 0 ? joined : findings(item, source);
    });
  if (!isMap(node)) return [...longText(node), ...halfCharacters(node), ...cutFinding(node, source.text)];
  if (node.items.length > MAX_KEYS)
    return [syntax(offsetIn(node), `A mapping here has more than ${MAX_KEYS} keys.`, 'split the file.')];
  const commas = node.flow === true ? [...findFlowCuts(node.items, source.text)] : [];
  if (commas.length > 0) return commas;
  const shifted = shiftedFindings(node.items);
  if (shifted.length > 0) return shifted;
  const inside = node.items.flatMap(({ key, value }) => [...longText(key), ...halfCharacters(key), ...findings(value, source)]);
  return [...keyFindings(node.items, source.lineOf), ...inside];
}

/** The parser stumbles over what follows a fault as well; only tags stand each for themselves. */
const isTag = ({ code }: YAMLError) => code === 'TAG_RESOLVE_FAILED';

function parserProblems(doc: Document, text: string, counter: LineCounter, at: At): Problem[] {
  const [first] = doc.errors;
  const warnings = doc.warnings.map((fault) => finding(fault.pos[0], fault.code));
  if (first === undefined || isTag(first))
    return [...doc.errors.filter(isTag).map((fault) => finding(fault.pos[0], fault.code)), ...warnings].map((one) =>
      place(one, at),
    );
  const isQuote = first.message.startsWith('Missing closing');
  const slip = first.code === 'TAB_AS_INDENT' ? undefined : findSlip(text, counter.linePos(first.pos[0]).line, isQuote);
  if (slip === undefined) return [place(finding(first.pos[0], first.code), at)];
  // Whoever leaves out one space leaves out others; behind another slip such a line may be part of a text.
  const joined = findJoinedKeys(text);
  const isJoined = joined.some(({ line, column }) => line === slip.line && column === slip.column);
  const others = isJoined ? joined.filter(({ line }) => line !== slip.line) : [];
  return [slip, ...others].map((one) => ({ ...one, code: 'yaml-syntax', file: at(0).file }));
}

const NO_ANCHORS = adviceOn('BAD_ALIAS').message;

/** An anchor and its aliases are one habit: told once, with their lines. */
function joinAnchors(all: readonly Finding[], lineOf: Source['lineOf']): readonly Finding[] {
  const [first, ...rest] = all.filter(({ message }) => message === NO_ANCHORS);
  if (first === undefined || rest.length === 0) return all;
  const lines = [...new Set(rest.map(({ offset }) => lineOf(offset)))].filter((line) => line !== lineOf(first.offset));
  const some = lines.length > 10 ? `${lines.slice(0, 10).join(', ')} and ${lines.length - 10} more` : lines.join(', ');
  const where = lines.length === 0 ? '' : `, as on line${lines.length === 1 ? '' : 's'} ${some}`;
  const told = { ...first, message: `${NO_ANCHORS.slice(0, -1)}${where}.` };
  return [...all.filter((one) => one !== first && !rest.includes(one)), told];
}

/** Everything that is wrong with a document. Throws `RangeError` when it is nested so deeply that the stack ends. */
export function checkYaml(doc: Document, text: string, counter: LineCounter, at: At): Problem[] {
  if (doc.errors.some((fault) => fault.code === 'RESOURCE_EXHAUSTION')) throw new RangeError('the YAML is nested too deeply');
  // What the parser recovers after an error holds keys that nobody wrote.
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const own = doc.errors.length > 0 ? [] : findings(doc.contents, { text, lineOf });
  return [...parserProblems(doc, text, counter, at), ...joinAnchors(own, lineOf).map((one) => place(one, at))];
}

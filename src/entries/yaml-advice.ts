/** What the parser of YAML complains of, in an editor's words. */
import type { ErrorCode } from 'yaml';

export interface Advice {
  readonly message: string;
  readonly hint: string;
}

const QUOTE = 'put text that holds ": " or " #", or that begins with a special character, into double quotes.';
const NO_ANCHORS: Advice = { message: 'Anchors and aliases (& and *) are not used here.', hint: 'write the value out.' };
const NO_TAGS: Advice = { message: 'Tags (words that begin with !) are not used here.', hint: 'remove the tag.' };
const KEY: Advice = {
  message: 'This line should be a key with a value.',
  hint: 'write the key, a colon, a space and the value.',
};
const TOO_LONG: Advice = { message: 'A key cannot be this long.', hint: 'shorten it; if it is text, put it into double quotes.' };
const NOT_READ: Advice = { message: 'This cannot be read as YAML.', hint: QUOTE };

const ADVICE: Readonly<Record<ErrorCode, Advice>> = {
  ALIAS_PROPS: NO_ANCHORS,
  BAD_ALIAS: NO_ANCHORS,
  MULTIPLE_ANCHORS: NO_ANCHORS,
  BAD_PROP_ORDER: NO_ANCHORS,
  TAG_RESOLVE_FAILED: NO_TAGS,
  MULTIPLE_TAGS: NO_TAGS,
  BAD_COLLECTION_TYPE: NO_TAGS,
  BAD_DIRECTIVE: { message: 'A line cannot begin with a percent sign here.', hint: QUOTE },
  BAD_DQ_ESCAPE: {
    message: 'A backslash between double quotes begins a special character, and this is none.',
    hint: 'write two backslashes, or put the text into single quotes.',
  },
  BAD_INDENT: {
    message: 'This line does not begin at the same column as the others of its list or mapping.',
    hint: 'put as many spaces before it as before its neighbours.',
  },
  BAD_SCALAR_START: { message: 'Text cannot begin with this character.', hint: 'put the text into double quotes.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'This text contains a colon and a space, so it reads like a key with a value.', hint: QUOTE },
  BLOCK_IN_FLOW: {
    message: 'Between the braces or brackets something is missing or too much.',
    hint: 'write { key: value, key: value } with a comma between the keys.',
  },
  DUPLICATE_KEY: { message: 'This key stands twice.', hint: 'keep one of the two.' },
  IMPOSSIBLE: NOT_READ,
  KEY_OVER_1024_CHARS: TOO_LONG,
  MISSING_CHAR: {
    message: 'A colon, a comma, a hyphen or a space is missing here.',
    hint: 'compare the line with its neighbours.',
  },
  MULTILINE_IMPLICIT_KEY: KEY,
  MULTIPLE_DOCS: { message: 'A second YAML document begins here.', hint: 'remove the line of hyphens or dots above it.' },
  NON_STRING_KEY: { message: 'A key must be a word.', hint: 'write the key as plain text.' },
  RESOURCE_EXHAUSTION: NOT_READ,
  TAB_AS_INDENT: { message: 'Tabs are not allowed at the beginning of a line.', hint: 'replace each tab by two spaces.' },
  UNEXPECTED_TOKEN: {
    message: 'This does not fit behind what stands before it.',
    hint: 'look for a quotation mark that closes too early, and for a bracket or comma too many.',
  },
};

/** The words for a fault of the parser, none of which are its own. */
export const adviceOn = (code: ErrorCode): Advice => ADVICE[code] ?? NOT_READ;

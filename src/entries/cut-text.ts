/** Text without quotes that YAML cuts at a space and a number sign, as it takes the rest for a comment. */
import { isScalar } from 'yaml';

/** What may have a comment behind it: an id, an address, a number, a day. Text of words may not. */
const IS_ONE_WORD = /^[a-z0-9][a-z0-9-]*$|^https:\/\/\S+$|^\d[\d.-]*$/;

/** Where the comment behind a text begins, and what it cuts off; `undefined` where nothing is cut. */
export function cutOff(node: unknown, text: string): { readonly offset: number; readonly rest: string } | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || IS_ONE_WORD.test(node.value))
    return undefined;
  const end = node.range?.[1] ?? text.length;
  const rest = /^[ \t]+(#[^\n]*)/.exec(text.slice(end));
  return rest?.[1] === undefined ? undefined : { offset: end + rest[0].length - rest[1].length, rest: rest[1].trim() };
}

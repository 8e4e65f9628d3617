/** Questions on a terminal. */
import { autocomplete, autocompleteMultiselect, confirm, isCancel, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { Cancelled, type Answer, type Prompt, type Question } from '../editing/create-answers.ts';

interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** What was answered. Throws `Cancelled` for Ctrl-C and Escape. */
async function answered<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

const CANNOT_BE_EMPTY = 'Write something, or stop with Ctrl-C.';

function ask({ text: message, choices, isList, fault }: Question, streams: Streams): Promise<Answer> {
  const check = (value: unknown) => (value === undefined || value === '' ? CANNOT_BE_EMPTY : fault(value as Answer));
  if (choices === undefined) return answered(text({ message, validate: check, ...streams }));
  const options = [...choices].map(([value, [label]]) => ({ value, ...(label === undefined ? {} : { label, hint: value }) }));
  const asked = { message, options, maxItems: 10, ...streams };
  return isList ? answered(autocompleteMultiselect({ ...asked, required: true })) : answered(autocomplete(asked));
}

/** Somebody at a terminal: that of this process, or other streams. */
export function terminalPrompt(streams: Streams = {}): Prompt {
  return {
    answer: (question) => ask(question, streams),
    confirm: (message) => answered(confirm({ message, ...streams })),
  };
}

/** A sentence in which `code` between backticks is set as code. */
import { splitCode } from '../views/inline-code.ts';

export function Sentence({ text }: { readonly text: string }) {
  return <>{splitCode(text).map((part) => (part.isCode ? <code key={part.text}>{part.text}</code> : part.text))}</>;
}

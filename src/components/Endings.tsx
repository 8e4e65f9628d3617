/** What is gone, or soon will be, with the comparison that has its successor in its place. */
import type { EndingView } from '../views/comparison/verdict.ts';

export function Endings({ endings }: { readonly endings: readonly EndingView[] }) {
  return (
    <>
      {endings.map(({ text, link }) => (
        <p key={text} class="ending">
          {text} {link !== undefined && <a href={link.href}>{link.text}</a>}
        </p>
      ))}
    </>
  );
}

/** A part of a page that a reader opens: its heading with a note of what it holds. Printing opens all. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly isOpen?: boolean;
  readonly level?: 2 | 3;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Fold({ id, title, note, isOpen = false, level = 2, class: name = '', children }: Props) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <details class={`fold ${name}`.trim()} open={isOpen}>
      <summary>
        <Heading id={id}>{title}</Heading>
        {note !== undefined && <span class="fold-note">{note}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/**
 * What a row is about, beside its name: a press on the name shows the glossary's words in a popover. Without script the
 * name leads to the glossary itself. Escape, or a press elsewhere, closes it, which is the browser's own work.
 */

async function glossary(): Promise<Document> {
  const response = await fetch('/glossary/');
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

let loaded: Promise<Document> | undefined;

function popoverOf(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.definition');
  if (known !== null) return known;
  const made = document.createElement('div');
  made.className = 'definition';
  made.popover = 'auto';
  made.tabIndex = -1;
  made.setAttribute('role', 'note');
  document.body.append(made);
  return made;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  loaded ??= glossary();
  const entry = (await loaded).getElementById(new URL(link.href).hash.slice(1));
  const words = entry?.querySelector('dd')?.textContent?.trim().replace(/\s+/g, ' ');
  if (words === undefined) return location.assign(link.href);
  const popover = popoverOf();
  const more = Object.assign(document.createElement('a'), { href: link.href, textContent: 'In the glossary' });
  const name = Object.assign(document.createElement('strong'), { textContent: link.textContent });
  popover.replaceChildren(name, ` ${words} `, more);
  popover.setAttribute('aria-label', `What ${link.textContent} means`);
  popover.showPopover();
  popover.style.insetBlockStart = `${Math.min(link.getBoundingClientRect().bottom + 4, innerHeight - popover.offsetHeight - 4)}px`;
  popover.focus();
}

/** Makes the names of facts in `root` show what they mean. */
export function offerDefinitions(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.facts-table th a[href^="/glossary/"]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      show(link).catch(() => location.assign(link.href));
    });
  }
}

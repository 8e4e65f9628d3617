/**
 * What a row is about, beside its name: a press on the name shows the glossary's words in a popover. Without script the
 * name leads to the glossary itself. Escape, or a press elsewhere, closes it, which is the browser's own work.
 */

/** The glossary, fetched at the first press. */
let glossary: Promise<Document> | undefined;

const load = async (address: string) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

function popoverOf(): HTMLElement {
  const made = document.createElement('div');
  Object.assign(made, { className: 'definition', popover: 'auto', tabIndex: -1, role: 'note' });
  document.body.append(made);
  return made;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  glossary ??= load(link.href);
  const words = (await glossary).getElementById(link.hash.slice(1))?.querySelector('dd');
  if (!words) return location.assign(link.href);
  const popover = document.querySelector<HTMLElement>('.definition') ?? popoverOf();
  popover.replaceChildren(
    ...words.cloneNode(true).childNodes,
    ' ',
    Object.assign(link.cloneNode() as HTMLElement, { textContent: 'In the glossary' }),
  );
  popover.ariaLabel = link.textContent;
  popover.showPopover();
  popover.style.top = `${Math.min(link.getBoundingClientRect().bottom, innerHeight - popover.offsetHeight)}px`;
  popover.focus();
}

/** Makes the names of facts in `root` show what they mean. */
export function enhanceDefinitions(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.facts-table th a[href*="/glossary/#"]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(link).catch(() => location.assign(link.href));
    });
  }
}

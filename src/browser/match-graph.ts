/** Zoom and search in the picture of the match graph. Without script it is an image, and a file that can be opened alone. */

const SVG = 'http://www.w3.org/2000/svg';
const MOST_ZOOM = 10;
/** From here on there is room for all names. */
const NAMES_FROM = 6;

const nameOf = (link: Element) => link.querySelector('title')?.textContent ?? '';

/** A name beside its dot. */
function addName(link: Element): void {
  const circle = link.querySelector('circle');
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'name');
  text.setAttribute('x', circle?.getAttribute('cx') ?? '');
  text.setAttribute('y', String(Number(circle?.getAttribute('cy')) - 7));
  text.textContent = nameOf(link);
  link.append(text);
}

/** The links leave the order of tabs: there are hundreds, and the table has them. Those that a search finds come back. */
function setFound(svg: SVGSVGElement, query: string): number {
  const wanted = query.trim().toLowerCase();
  svg.classList.toggle('searched', wanted !== '');
  const links = [...svg.querySelectorAll('a')];
  for (const link of links) {
    const isFound = wanted !== '' && nameOf(link).toLowerCase().includes(wanted);
    link.classList.toggle('found', isFound);
    link.setAttribute('tabindex', isFound ? '0' : '-1');
  }
  const found = links.filter((link) => link.classList.contains('found'));
  if (found.length > 0) found[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return found.length;
}

/** The middle of what is seen, as shares of the whole picture. */
function middleOf(box: Element | null): readonly [x: number, y: number] {
  if (box === null) return [0.5, 0.5];
  return [(box.scrollLeft + box.clientWidth / 2) / box.scrollWidth, (box.scrollTop + box.clientHeight / 2) / box.scrollHeight];
}

function addZoom(place: Element, svg: SVGSVGElement): void {
  let zoom = 1;
  const box = svg.parentElement;
  const set = (value: number) => {
    const [x, y] = middleOf(box);
    zoom = Math.min(MOST_ZOOM, Math.max(1, value));
    svg.style.setProperty('--zoom', String(zoom));
    svg.toggleAttribute('data-zoomed', zoom >= NAMES_FROM);
    box?.scrollTo(x * box.scrollWidth - box.clientWidth / 2, y * box.scrollHeight - box.clientHeight / 2);
  };
  const factors = { in: 1.5, out: 1 / 1.5, whole: 0 };
  for (const [id, factor] of Object.entries(factors))
    place.querySelector(`[data-zoom=${id}]`)?.addEventListener('click', () => set(zoom * factor));
}

function addSearch(place: Element, svg: SVGSVGElement): void {
  const field = place.querySelector('input');
  const status = place.querySelector('[role=status]');
  field?.addEventListener('input', () => {
    const found = setFound(svg, field.value);
    if (status !== null) status.textContent = field.value.trim() === '' ? '' : `${found} found`;
  });
}

async function start(): Promise<void> {
  const image = document.querySelector<HTMLImageElement>('.graph-box img');
  const place = document.querySelector<HTMLElement>('.graph-controls');
  if (image === null || place === null) return;
  const answer = await fetch(image.src);
  const parsed = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
  if (!answer.ok || !(parsed instanceof SVGSVGElement)) return;
  const svg = document.importNode(parsed, true);
  for (const link of svg.querySelectorAll('a')) addName(link);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', image.alt);
  setFound(svg, '');
  image.replaceWith(svg);
  addSearch(place, svg);
  addZoom(place, svg);
  place.hidden = false;
}

// Without the file the image stays as it is.
start().catch(() => undefined);

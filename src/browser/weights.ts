/**
 * "What matters to you" of a comparison: makes sliders of the list of criteria and buttons of the presets, and says who leads
 * under the reader's weights. All figures are read from the page; the address holds the weights.
 */
import { leadUnder, type Weighed } from '../ranking/lead.ts';
import { keepInAddressBar } from './address.ts';
import { addButton, addStatus } from './controls.ts';

/** The part of the address that holds the weights: `?w=35,30,20,15,0,0`. */
const PARAMETER = 'w';

type Weights = readonly number[];
type Choose = (weights: Weights) => void;

interface Slider extends Weighed {
  readonly input: HTMLInputElement;
  readonly printed: HTMLElement;
}

interface Preset {
  readonly weights: string;
  readonly button: HTMLButtonElement;
  readonly cells: readonly HTMLTableCellElement[];
}

/** What the status says: shown scores from the left, the place of who leads, and otherwise why nobody does. */
type Said = readonly [scores: readonly number[], leader: number, undecided: string];

const numbersOf = (text = '') => text.split(',').map(Number);

/** Puts a slider into an item of the list. */
function addSlider(item: HTMLElement, change: (weight: number) => void): Slider {
  const [label, input] = [document.createElement('label'), document.createElement('input')];
  input.type = 'range';
  input.ariaLabel = (item.firstChild?.textContent ?? '').trim();
  input.addEventListener('input', () => change(input.valueAsNumber));
  label.append(...item.childNodes, input);
  item.append(label);
  const { scores, unknown } = item.dataset;
  return { scores: numbersOf(scores), isKnown: unknown === undefined, input, printed: label.querySelector('b') ?? label };
}

/** Makes a button of the name of a preset. */
function addPreset(row: HTMLTableRowElement, choose: Choose): Preset {
  const [head, ...cells] = row.cells;
  const { weights = '' } = row.dataset;
  const label = head?.firstChild;
  const button = addButton(head ?? row, label?.textContent ?? '', () => choose(numbersOf(weights)));
  label?.replaceWith(button);
  return { weights, button, cells };
}

/** What the build wrote for a preset. */
function readPreset({ cells, button }: Preset): Said {
  const scores = cells.map((cell) => Number.parseInt(cell.textContent, 10));
  const leader = cells.findIndex((cell) => cell.querySelector('.better-mark'));
  return [scores, leader, String(button.parentElement?.lastChild?.textContent).toLowerCase()];
}

function workOut(weights: Weights, sliders: readonly Slider[], { gap, coverage }: DOMStringMap): Said {
  const rules = { minimumGap: Number(gap), minimumCoverage: Number(coverage) };
  const { scores, leader = -1, isKnown } = leadUnder(weights, sliders, rules);
  return [scores, leader, isKnown ? 'too close to call' : 'too little is known'];
}

/** `With your weights: A leads, 71 to 60`, and with names where there are more than two. */
function announce([scores, leader, undecided]: Said, heads: ArrayLike<Element>): string {
  const best = leader < 0 ? scores.indexOf(Math.max(...scores)) : leader;
  const nameOf = (side: number) => heads[side]?.textContent ?? '';
  const ordered = [best, ...scores.keys()].filter((side, at, all) => all.indexOf(side) === at);
  const named = ordered.map((side) => `${nameOf(side)} ${scores[side]}`);
  const figures =
    heads.length === 2 ? ordered.map((side) => scores[side]).join(' to ') : new Intl.ListFormat('en-GB').format(named);
  return `With your weights: ${leader < 0 ? undecided : `${nameOf(leader)} leads`}, ${figures}`;
}

function renderSliders(sliders: readonly Slider[], weights: Weights): void {
  const total = weights.reduce((sum, weight) => sum + weight);
  for (const [index, { input, printed }] of sliders.entries()) {
    const weight = weights[index] ?? 0;
    input.value = String(weight);
    printed.textContent = input.ariaValueText = `${Math.round((100 * weight) / (total || 1))}%`;
  }
}

/** Puts what the reader's weights say in the place of the headline; `undefined` puts the published one back. */
function headlineOf(root: ParentNode): (text: string | undefined) => void {
  const headline = root.querySelector('.answer h2');
  const published = [...(headline?.childNodes ?? [])];
  return (text) => headline?.replaceChildren(...(text === undefined ? published : [text]));
}

/** Adds the controls to the section of `root`; nothing where nobody can lead, as where a side is not ranked. */
export function enhanceWeights(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>('.weights[data-gap]');
  const place = section?.querySelector('.weights-result');
  if (!section || !place) return;
  const items = [...section.querySelectorAll('li')];
  const heads = section.querySelectorAll('thead th');
  const published = items.map((item) => Number.parseFloat(item.querySelector('b')?.textContent ?? ''));
  const status = addStatus(place);
  const showHeadline = headlineOf(root);
  let weights: Weights = published;
  const render = () => {
    renderSliders(sliders, weights);
    const key = weights.join();
    for (const preset of presets) preset.button.ariaPressed = String(preset.weights === key);
    const chosen = presets.find((preset) => preset.weights === key);
    const said = chosen ? readPreset(chosen) : workOut(weights, sliders, section.dataset);
    status.textContent = weights.some(Boolean) ? announce(said, heads) : 'All weights are zero';
    showHeadline(key === published.join() ? undefined : status.textContent);
  };
  const choose: Choose = (chosen) => {
    weights = chosen;
    keepInAddressBar(PARAMETER, chosen.join() === published.join() ? undefined : chosen.join());
    render();
  };
  const sliders = items.map((item, index) => addSlider(item, (weight) => choose(weights.with(index, weight))));
  const rows = section.querySelectorAll<HTMLTableRowElement>('tr[data-weights]');
  const presets = [...rows].map((row) => addPreset(row, choose));
  addButton(place, 'Reset', () => choose(published));
  const asked = numbersOf(new URLSearchParams(location.search).get(PARAMETER) ?? '');
  if (asked.length === items.length && asked.every((weight) => weight >= 0 && weight <= 100)) {
    weights = asked;
    section.closest('details')?.setAttribute('open', '');
  }
  render();
}

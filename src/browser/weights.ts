/**
 * "What matters to you" of a comparison: makes sliders of the list of criteria and buttons of the presets, and says who leads
 * under the reader's weights. All figures are read from the page; the address holds the weights.
 */
import { leadUnder, type Weighed } from '../ranking/lead.ts';
import { rememberInAddress } from './address.ts';
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

/** What the status says. */
interface Said {
  /** As shown, from the left. */
  readonly scores: readonly number[];
  readonly leader: number | undefined;
  /** Why nobody leads. */
  readonly undecided: string;
}

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
  const button = addButton(row, label?.textContent ?? '', () => choose(numbersOf(weights)));
  label?.replaceWith(button);
  return { weights, button, cells };
}

/** What the build wrote for a preset. */
function readPreset({ cells, button }: Preset): Said {
  const scores = cells.map((cell) => Number.parseInt(cell.textContent, 10));
  const leader = cells.findIndex((cell) => cell.querySelector('.better-mark'));
  const undecided = button.parentElement?.lastChild?.textContent ?? '';
  return { scores, leader: leader < 0 ? undefined : leader, undecided };
}

function workOut(weights: Weights, sliders: readonly Slider[], { dataset }: HTMLElement): Said {
  const rules = { minimumGap: Number(dataset.gap), minimumCoverage: Number(dataset.coverage) };
  const { isKnown, ...lead } = leadUnder(weights, sliders, rules);
  return { ...lead, undecided: isKnown ? 'too close to call' : 'too little is known' };
}

/** `With your weights: A leads, 71 to 60`. */
function tell({ scores, leader, undecided }: Said, names: readonly (string | null)[]): string {
  const best = leader ?? scores.indexOf(Math.max(...scores));
  const rest = new Intl.ListFormat('en').format(scores.toSpliced(best, 1).map(String));
  const lead = leader === undefined ? undecided.toLowerCase() : `${names[leader]} leads`;
  return `With your weights: ${lead}, ${scores[best]} to ${rest}`;
}

function drawSliders(sliders: readonly Slider[], weights: Weights): void {
  const total = weights.reduce((sum, weight) => sum + weight);
  for (const [index, { input, printed }] of sliders.entries()) {
    const weight = weights[index] ?? 0;
    input.value = String(weight);
    printed.textContent = input.ariaValueText = `${Math.round((100 * weight) / (total || 1))} %`;
  }
}

/** Adds the controls to the section of `root`; nothing where nobody can lead, as where a side is not ranked. */
export function offerWeights(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>('.weights[data-gap]');
  const place = section?.querySelector('.weights-result');
  if (!section || !place) return;
  const items = [...section.querySelectorAll('li')];
  const names = [...section.querySelectorAll('thead th')].map((head) => head.textContent);
  const published = items.map((item) => Number.parseFloat(item.querySelector('b')?.textContent ?? ''));
  const status = addStatus(place);
  let weights: Weights = published;
  const draw = () => {
    drawSliders(sliders, weights);
    const key = weights.join();
    for (const preset of presets) preset.button.ariaPressed = String(preset.weights === key);
    const chosen = presets.find((preset) => preset.weights === key);
    const said = chosen ? readPreset(chosen) : workOut(weights, sliders, section);
    status.textContent = weights.some(Boolean) ? tell(said, names) : 'Nothing is weighed';
  };
  const choose: Choose = (chosen) => {
    weights = chosen;
    rememberInAddress(PARAMETER, chosen.join() === published.join() ? undefined : chosen.join());
    draw();
  };
  const sliders = items.map((item, index) => addSlider(item, (weight) => choose(weights.with(index, weight))));
  const rows = section.querySelectorAll<HTMLTableRowElement>('tr[data-weights]');
  const presets = [...rows].map((row) => addPreset(row, choose));
  addButton(place, 'Reset', () => choose(published));
  const asked = numbersOf(new URLSearchParams(location.search).get(PARAMETER) ?? '');
  if (asked.length === items.length && asked.every((weight) => weight >= 0 && weight <= 100)) weights = asked;
  draw();
}

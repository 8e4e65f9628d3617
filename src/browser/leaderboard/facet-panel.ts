/** The fields of a leaderboard that are made of the facts of its entries: filters with counts, and columns to choose. */
import { compareText } from '../../../schemas/text-order.ts';
import type { FacetFact, FacetIndex } from '../../search/facet-index.ts';
import { isList, type Counts } from '../../search/facet-query.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function checkbox(name: string, { value, text }: Choice): HTMLLabelElement {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, autocomplete: 'off' });
  return element('label', 'choice', input, element('span', '', text), element('span', 'count soft'));
}

function choicesFacet(name: string, label: string, choices: readonly Choice[], ...more: readonly Node[]): HTMLElement {
  const list = element('div', 'choices', ...choices.map((choice) => checkbox(name, choice)));
  return element('details', 'facet', element('summary', '', label), list, ...more);
}

/** Of a list an entry can have several values, so readers can ask for all that they tick. */
function allBox({ id }: FacetFact): HTMLElement {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'all', value: id, autocomplete: 'off' });
  return element('label', 'choice', input, element('em', '', 'All of these at once'));
}

const valuesFacet = (fact: FacetFact): HTMLElement =>
  choicesFacet(fact.id, fact.label, choicesOf(fact), ...(isList(fact) ? [allBox(fact)] : []));

function rangeFacet({ id, label, unit, type }: FacetFact): HTMLElement {
  const field = (end: 'from' | 'to') => {
    const input = document.createElement('input');
    Object.assign(input, {
      type: type === 'day' ? 'date' : 'number',
      name: `${id}.${end}`,
      autocomplete: 'off',
      step: 'any',
      min: '0',
    });
    return element('label', '', end === 'from' ? 'From' : 'To', input);
  };
  const summary = element('summary', '', label);
  if (unit !== undefined) summary.append(' ', element('span', 'unit', unit));
  return element('details', 'facet', summary, element('div', 'ends', field('from'), field('to')));
}

/** All values of a fact that entries have, in the order of what readers see. */
function choicesOf({ values, choices = {} }: Pick<FacetFact, 'values' | 'choices'>): readonly Choice[] {
  const own = [...new Set(values.flat())].filter((value) => typeof value === 'string');
  return own.map((value) => ({ value, text: choices[value] ?? value })).sort((a, b) => compareText(a.text, b.text));
}

/** The filters: facts that the kind names, maker and capabilities. */
export function filterFields(index: FacetIndex): readonly HTMLElement[] {
  const ofFacts = index.facts
    .filter(({ isFilter }) => isFilter)
    .map((fact) => (fact.type === 'values' ? valuesFacet(fact) : rangeFacet(fact)));
  const capabilities = index.capabilities.map(({ id, name }) => ({ value: id, text: name }));
  return [
    ...ofFacts,
    choicesFacet('maker', index.makerLabel, choicesOf({ values: index.makers.filter((maker) => maker !== '') })),
    choicesFacet(
      'capability',
      'Capability',
      capabilities.toSorted((a, b) => compareText(a.text, b.text)),
    ),
  ];
}

/** One box a fact that can be a column. */
export const columnFields = ({ facts }: FacetIndex): readonly HTMLElement[] =>
  facts.map(({ id, label }) => checkbox('columns', { value: id, text: label }));

/** Beside each value how many entries it would leave; one that would leave none cannot be chosen. */
export function showCounts(panel: HTMLElement, counts: Counts): void {
  for (const input of panel.querySelectorAll<HTMLInputElement>('.choice input')) {
    const own = counts.get(input.name);
    if (own === undefined) continue;
    const count = own.get(input.value) ?? 0;
    const place = input.parentElement?.querySelector('.count');
    if (place && place.textContent !== String(count)) place.textContent = String(count);
    input.disabled = count === 0 && !input.checked;
  }
  for (const facet of panel.querySelectorAll<HTMLElement>('.facet')) {
    const inputs = [...facet.querySelectorAll('input')];
    facet.toggleAttribute(
      'data-used',
      inputs.some(({ type, name, checked, value }) => (type === 'checkbox' ? checked && name !== 'all' : value !== '')),
    );
  }
}

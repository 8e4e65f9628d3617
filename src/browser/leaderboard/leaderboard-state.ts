/** The fields of a leaderboard: what they make of its state, and how they show it. The state itself is in the address. */
import type { LeaderboardNames, LeaderboardRange, LeaderboardState } from '../../views/leaderboard-query.ts';

const END = /^(.*)\.(from|to)$/;
const WEIGHT = /^w-(.*)$/;

/** What addresses know by name before the facts are there: the columns that the page shows. */
export function namesOfPage(subScores: readonly string[]): LeaderboardNames {
  const heads = [...document.querySelectorAll<HTMLElement>('.leaderboard th[data-sort]')];
  const columns = heads.map(({ dataset }) => [dataset.sort ?? '', { isDown: dataset.first !== 'up' }] as const);
  return { facts: {}, lists: [], makers: [], capabilities: [], subScores, columns: Object.fromEntries(columns) };
}

/** The values of the ticked boxes of one name, in the order of the page. */
const tickedOf = (form: HTMLFormElement, name: string): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].flatMap((box) =>
    box.name === name && box.checked ? box.value : [],
  );

function rangeOf(form: HTMLFormElement, fact: string): LeaderboardRange {
  const valueOf = (end: string) => form.querySelector<HTMLInputElement>(`[name="${fact}.${end}"]`)?.value ?? '';
  return { from: valueOf('from'), to: valueOf('to') };
}

/** The state once `field` was changed, which is the one before in all else. */
export function stateAfter(form: HTMLFormElement, field: HTMLInputElement, before: LeaderboardState): LeaderboardState {
  const { name, value, checked } = field;
  const [, fact] = END.exec(name) ?? [];
  const [, subScore] = WEIGHT.exec(name) ?? [];
  if (fact !== undefined) return { ...before, ranges: { ...before.ranges, [fact]: rangeOf(form, fact) } };
  if (subScore !== undefined) return { ...before, weights: { ...before.weights, [subScore]: Number(value) } };
  if (name === 'q') return { ...before, text: value };
  if (name === 'gone') return { ...before, withGone: checked };
  if (name === 'measured') return { ...before, onlyMeasured: checked };
  const ticked = tickedOf(form, name);
  if (name === 'all') return { ...before, all: ticked };
  if (name === 'maker') return { ...before, makers: ticked };
  if (name === 'capability') return { ...before, capabilities: ticked };
  if (name === 'columns') return { ...before, columns: ticked };
  return { ...before, values: { ...before.values, [name]: ticked } };
}

/** The values of the boxes of one name that are ticked in a state. */
function tickedIn(state: LeaderboardState, name: string, ownColumns: readonly string[]): readonly string[] {
  if (name === 'gone') return state.withGone ? ['1'] : [];
  if (name === 'measured') return state.onlyMeasured ? ['1'] : [];
  if (name === 'all') return state.all;
  if (name === 'maker') return state.makers;
  if (name === 'capability') return state.capabilities;
  if (name === 'columns') return state.columns.length === 0 ? ownColumns : state.columns;
  return state.values[name] ?? [];
}

function valueIn(state: LeaderboardState, { name, defaultValue }: HTMLInputElement): string {
  const [, fact, end] = END.exec(name) ?? [];
  const [, subScore = ''] = WEIGHT.exec(name) ?? [];
  if (fact !== undefined) return state.ranges[fact]?.[end === 'from' ? 'from' : 'to'] ?? '';
  return name === 'q' ? state.text : String(state.weights[subScore] ?? defaultValue);
}

/** Fills all fields as a state has them. */
export function fillFields(form: HTMLFormElement, state: LeaderboardState, ownColumns: readonly string[]): void {
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox') input.checked = tickedIn(state, input.name, ownColumns).includes(input.value);
    else input.value = valueIn(state, input);
  }
}

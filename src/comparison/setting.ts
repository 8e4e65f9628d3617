/** The settings of results: which of them may be set against each other (decision 8). */
import type { FactValue, KindView } from '../../schemas/content.ts';

/** How an entry was set up for a result. */
export interface ResultSetting {
  /** Whether it did its best in a way of its own choosing; `undefined` = it has no such choice, so it compares with both. */
  readonly isChosen: boolean | undefined;
  /** All else that its setting names, which must be the same. */
  readonly rest: string;
  /** Whether it is not told how an entry was set up that has a choice. */
  readonly isUntold?: boolean | undefined;
}

interface Setup {
  readonly facts: Readonly<Record<string, { readonly value: FactValue }>>;
}

const patterns = new Map<string, RegExp>();

function patternOf(own: string): RegExp {
  const known = patterns.get(own) ?? new RegExp(`^(?:${own})$`, 'u');
  patterns.set(own, known);
  return known;
}

/** The setting that `variant` names. Nothing named is nothing chosen, unless the entry is known to have no choice. */
export function settingOf(
  variant: string | undefined,
  { facts }: Setup,
  settings: KindView['settings'] | undefined,
): ResultSetting {
  const parts = variant?.split(', ') ?? [];
  if (settings === undefined) return { isChosen: undefined, rest: parts.toSorted().join(', ') };
  const rest = parts.filter((part) => !patternOf(settings.own).test(part));
  const hasChoice = facts[settings.choice]?.value !== false;
  const isChosen = rest.length < parts.length ? true : hasChoice ? false : undefined;
  const isUntold = hasChoice && rest.some((part) => part === settings.untold);
  return { isChosen, rest: rest.toSorted().join(', '), ...(isUntold ? { isUntold } : {}) };
}

/** Whether results of these settings say nothing of each other. */
export function areSettingsApart(settings: readonly ResultSetting[]): boolean {
  if (settings.length > 1 && settings.some(({ isUntold }) => isUntold === true)) return true;
  const choices = new Set(settings.flatMap(({ isChosen }) => isChosen ?? []));
  return choices.size > 1 || new Set(settings.map(({ rest }) => rest)).size > 1;
}

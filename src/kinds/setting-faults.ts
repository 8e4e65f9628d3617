/** What is wrong with the settings of results that a kind names. */
import type { Kind } from '../../schemas/content.ts';
import type { KindFault } from './kind-fault.ts';

/** Why a text is no regular expression; `undefined` where it is one. */
function patternFault(source: string): string | undefined {
  try {
    RegExp(source, 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A name of settings that is no regular expression. */
export function settingFaults({ id: kind, settings }: Kind): KindFault[] {
  const why = patternFault(settings?.own ?? '');
  if (why === undefined) return [];
  const message = `settings.own of the kind ${kind} is no regular expression: ${why}.`;
  return [{ kind, path: ['settings', 'own'], message, hint: 'correct it, such as (high|max) effort.' }];
}

/**
 * What an entry takes of what a source states of it. Every value passes its schema and agrees with the rest of the entry, other
 * sources and later days are left alone, and a licence changes by hand only. What is not taken is a remark, and holds up nothing.
 */
import type { StatedBy } from '../../schemas/capability-answers.ts';
import type { Kind, StatedFact } from '../../schemas/content.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import { writeValue } from '../editing/write-value.ts';
import { consistentFacts, type Receiver } from './consistent-facts.ts';
import type { SourceFacts } from './fact-table.ts';
import { remark, type FactRemark } from './remark.ts';
import { validFacts, type Origin, type Screened } from './valid-facts.ts';

/** A source, with the sources that copy it: it takes over their facts when it is as new. */
export interface Speaker extends Origin {
  readonly supersedes?: readonly string[] | undefined;
}

/** What facts are held against, besides their schemas. */
export interface Rules {
  /** Capability -> the conditions on facts that state it. */
  readonly statedBy: StatedBy;
  /** The last day on which anything can have been read, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** Whether an entry states this already: the value, and the prices of larger uses. */
export const isSame = (stated: StatedFact, { value, tiers }: FactEdit): boolean =>
  JSON.stringify([stated.value, stated.tiers]) === JSON.stringify([value, tiers]);

const isTakenOver = ({ source }: StatedFact, edit: FactEdit, { supersedes = [] }: Speaker) =>
  source === edit.source || supersedes.includes(source);

/** An older data set must not undo what a newer one stated. */
const isOpen = (stated: StatedFact | undefined, edit: FactEdit, speaker: Speaker) =>
  stated === undefined || (isTakenOver(stated, edit, speaker) && stated.asOf <= edit.asOf);

/** What is to be said of a value that differs from the one that stays. */
function reasonToKeep(kind: Kind, stated: StatedFact | undefined, edit: FactEdit, speaker: Speaker): FactRemark | undefined {
  if (stated === undefined || isSame(stated, edit)) return undefined;
  const { id } = edit;
  const kept = `${id}: kept ${writeValue(stated.value)}`;
  const now = writeValue(edit.value);
  const isLicence = kind.facts.find((fact) => fact.id === id)?.type === 'licence';
  if (isLicence && stated.asOf <= edit.asOf)
    return remark(
      'change of licence',
      `${kept} from ${stated.source}; this source states ${now}. Read the licence, and change it by hand`,
      id,
    );
  if (isTakenOver(stated, edit, speaker)) return undefined;
  return remark('stated otherwise elsewhere', `${kept} from ${stated.source}; this source states ${now}`, id);
}

/** An offer that still holds keeps its end, and where tiers could not be read those of the same price stay. */
function withTerms(edit: FactEdit, stated: StatedFact | undefined, remarks: readonly FactRemark[]): FactEdit {
  if (stated === undefined || stated.value !== edit.value) return edit;
  if (edit.until !== undefined) return edit;
  const { until, next } = stated;
  const tiers = remarks.some(({ fact }) => fact === edit.id) ? stated.tiers : edit.tiers;
  return { ...edit, tiers, ...(until !== undefined && until >= edit.asOf ? { until, next } : {}) };
}

/** What the entry with `data` takes of what `speaker` states, and a remark on everything else that is news. */
export function screenFacts(kind: Kind, data: Receiver, stated: SourceFacts, speaker: Speaker, rules: Rules): Screened {
  const own = stated.remarks ?? [];
  if (speaker.asOf > rules.lastDay)
    return {
      facts: [],
      remarks: [...own, remark('not valid', `not used: it is dated ${speaker.asOf}, a day that has not come`)],
    };
  const ids = kind.facts.map(({ id }) => id).filter((id) => data.withheld[id] === undefined);
  const valid = validFacts(kind, ids, stated, speaker);
  const candidates = valid.facts.map((edit) => withTerms(edit, data.facts[edit.id], valid.remarks));
  const kept = candidates.flatMap((edit) => reasonToKeep(kind, data.facts[edit.id], edit, speaker) ?? []);
  const isKept = ({ id }: FactEdit) => kept.some(({ fact }) => fact === id);
  const standing = new Set(candidates.filter((edit) => !isKept(edit)).map(({ id }) => id));
  const follows = stated.follows ?? {};
  const open = candidates.filter((edit) => {
    const basis = follows[edit.id];
    return !isKept(edit) && isOpen(data.facts[edit.id], edit, speaker) && (basis === undefined || standing.has(basis));
  });
  const consistent = consistentFacts(kind, data, open, { statedBy: rules.statedBy, follows });
  return { facts: consistent.facts, remarks: [...own, ...valid.remarks, ...kept, ...consistent.remarks] };
}

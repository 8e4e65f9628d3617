/** Unknown, disputed or outdated values, sorted by how many pages and verdicts they affect. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { compareText } from '../../../schemas/text-order.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { standingOf } from '../../matching/standings.ts';
import { isOutdated } from '../cell.ts';
import { viewContext } from '../context.ts';
import { formatDate } from '../format.ts';
import { entryPath } from '../entry-path.ts';
import { editUrl } from '../links.ts';

export interface Gap {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly fact: string;
  readonly label: string;
  readonly state: 'unknown' | 'outdated' | 'disputed';
  /** The day of an outdated or disputed value. */
  readonly asOf: string | undefined;
  /** Whether a known value is older than its kind allows; a disputed one can be that too. */
  readonly isOutdated: boolean;
  /** Pages that show the value. */
  readonly pages: number;
  /** Verdicts that it can change: those that name the row, and those whose score it counts in. */
  readonly verdicts: number;
  /** Path from the content folder, and the line to edit. */
  readonly file: string;
  readonly line: number;
  readonly editUrl: string;
}

/** Facts that decide verdicts: named in clauses, or counted as signals. */
function decisiveFacts(catalogue: Catalogue, kind: Entry['kind']): ReadonlySet<string> {
  const signals = Object.values(catalogue.content.ranking.signals[kind] ?? {}).flat();
  const counted = signals.flatMap((signal) => [...(signal.facts ?? []), ...(signal.listLengths ?? [])]);
  return new Set([...counted, ...kindOf(kind).highlights]);
}

/** Whether there may be nothing to state: most entries have no such fact, what goes on has no end, and what is current no successor. */
function mayBeNothing(catalogue: Catalogue, { slug, kind }: Entry, { id, isRare = false }: FactDefinition): boolean {
  const declared = kindOf(kind).lifeCycle;
  const { isCurrent, isGone, isEnding } = standingOf(catalogue, slug).lifeCycle;
  return isRare || (id === declared?.end && !isGone && !isEnding) || (id === declared?.successor && isCurrent);
}

function gapOf(
  catalogue: Catalogue,
  entry: Entry,
  fact: FactDefinition,
  today: string,
): Pick<Gap, 'state' | 'asOf' | 'isOutdated'> | undefined {
  const stated = entry.data.facts[fact.id];
  if (stated === undefined && mayBeNothing(catalogue, entry, fact)) return undefined;
  if (stated === undefined) return { state: 'unknown', asOf: undefined, isOutdated: false };
  const known = { asOf: formatDate(stated.asOf), isOutdated: isOutdated(stated.asOf, fact.maxAgeDays, today) };
  if (entry.data.disputed[fact.id] !== undefined) return { state: 'disputed', ...known };
  return known.isOutdated ? { state: 'outdated', ...known } : undefined;
}

function gapsOf(catalogue: Catalogue, entry: Entry, today: string): Gap[] {
  const comparisons = catalogue.pairsOf.get(entry.slug)?.length ?? 0;
  const decisive = decisiveFacts(catalogue, entry.kind);
  return kindOf(entry.kind).facts.flatMap((fact): Gap[] => {
    const gap = gapOf(catalogue, entry, fact, today);
    if (gap === undefined) return [];
    const line = entry.lines[`facts.${fact.id}`] ?? entry.lines.facts ?? 1;
    return [
      {
        ...gap,
        slug: entry.slug,
        name: entry.data.name,
        href: entryPath(entry),
        fact: fact.id,
        label: fact.label,
        pages: comparisons + 1,
        verdicts: decisive.has(fact.id) ? comparisons : 0,
        file: entry.file,
        line,
        editUrl: editUrl(catalogue.content.site, entry.file, line),
      },
    ];
  });
}

const text = (gap: Gap) => `${gap.slug} ${gap.fact}`;
const mostTouchedFirst = (a: Gap, b: Gap) => b.pages + b.verdicts - a.pages - a.verdicts || compareText(text(a), text(b));

/** All gaps, by the number of pages and verdicts that they touch. */
export function viewGaps(catalogue: Catalogue): readonly Gap[] {
  const { today } = viewContext(catalogue);
  return catalogue.content.entries.flatMap((entry) => gapsOf(catalogue, entry, today)).sort(mostTouchedFirst);
}

/** The state of a gap in words. */
export function gapText({ state, asOf }: Gap): string {
  if (state === 'unknown') return 'Unknown';
  return state === 'disputed' ? `Disputed, as of ${asOf}` : `Outdated, as of ${asOf}`;
}

/** One value of a table: its text, its state, its source and its date. */
import type { StatedFact } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import { ageInDays } from '../../schemas/dates.ts';
import type { Cell, RowSubject } from '../comparison/row.ts';
import { viewSource, type SourceView, type ViewContext } from './context.ts';
import { formatDate, formatStated } from './format.ts';
import { withArticle } from './in-sentence.ts';
import { editUrl } from './links.ts';
import { conditionNotes, sellerNote } from './condition-notes.ts';

/** A cell ready to render. The three states have texts of their own and are never blank. */
export interface CellView {
  readonly state: Cell['state'];
  readonly text: string;
  /** The setting that a benchmark result belongs to, or why a value is withheld. */
  readonly note: string | undefined;
  /** Whether it holds for a time only, as the note says. */
  readonly isOffer: boolean;
  readonly source: SourceView | undefined;
  readonly asOf: { readonly iso: string; readonly text: string } | undefined;
  /** Older than the catalogue allows, against the site’s day. */
  readonly isOutdated: boolean;
  /** The value without rounding, for programs. */
  readonly exact: string | undefined;
  /** What another source says otherwise. */
  readonly dispute: { readonly text: string; readonly source: SourceView; readonly asOf: string } | undefined;
  /** An address, when the value itself is one. */
  readonly href: string | undefined;
  /** Where to add what is unknown, or to fix what is known. */
  readonly editUrl: string | undefined;
}

const EMPTY = {
  isOutdated: false,
  isOffer: false,
  note: undefined,
  source: undefined,
  asOf: undefined,
  exact: undefined,
  dispute: undefined,
  href: undefined,
  editUrl: undefined,
};

/** Where an editor adds or fixes a value: the file, at the line that states it or at the list that it belongs to. */
export interface CellPlace {
  readonly file: string;
  readonly line: number | undefined;
  /** The other statement of a disputed fact. */
  readonly disputed?: StatedFact | undefined;
  /** The entry that the value names, with its page where it has one. */
  readonly named?: { readonly name: string; readonly page: string | undefined } | undefined;
}

/** Whether a value of `asOf` is older than `maxAgeDays`, seen from the site’s day; the clock is never asked. */
export function isOutdated(asOf: string, maxAgeDays: number, today: string): boolean {
  return ageInDays(asOf, today) > maxAgeDays;
}

function viewDispute(disputed: StatedFact | undefined, subject: RowSubject, { sources }: ViewContext): CellView['dispute'] {
  if (disputed === undefined) return undefined;
  const source = viewSource(sources, disputed.source);
  return { text: formatStated(subject, disputed), source, asOf: formatDate(disputed.asOf) };
}

const absenceOf = (kind: string, { kinds }: ViewContext) => `not stated for ${withArticle(kinds[kind]?.label ?? kind)}`;

/** What a reader must know of a result: its setting, and that its maker reports it. */
export function resultNote({
  variant,
  reportedBy,
}: Pick<Cell & { readonly state: 'known' }, 'variant' | 'reportedBy'>): string | undefined {
  const parts = [variant, reportedBy === undefined ? undefined : 'reported by its maker'].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** What a reader must know of a value besides the value. */
function noteOf(cell: Cell & { readonly state: 'known' }, subject: RowSubject): string | undefined {
  const notes = [resultNote(cell), sellerNote(cell), ...conditionNotes(cell, subject)].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** The view of a cell; `place` is where an unknown value would be added. */
export function viewCell(cell: Cell, subject: RowSubject, place: CellPlace, context: ViewContext): CellView {
  const fixUrl = editUrl(context.site, place.file, place.line);
  if (cell.state === 'unknown') {
    const note = cell.withheld === undefined ? undefined : `Withheld: ${cell.withheld}`;
    return { ...EMPTY, state: 'unknown', text: 'Unknown', note, editUrl: fixUrl };
  }
  if (cell.state === 'not-applicable')
    return { ...EMPTY, state: 'not-applicable', text: 'Not applicable', note: absenceOf(cell.kind, context) };
  const linkText = cell.value === 'none' ? undefined : typeOf(subject).linkText?.(cell.value);
  return {
    ...EMPTY,
    state: 'known',
    text: place.named?.name ?? linkText ?? formatStated(subject, cell),
    note: noteOf(cell, subject),
    isOffer: cell.until !== undefined,
    source: viewSource(context.sources, cell.source),
    asOf: { iso: cell.asOf, text: formatDate(cell.asOf) },
    isOutdated: isOutdated(cell.asOf, subject.maxAgeDays, context.today),
    exact: typeof cell.value === 'number' ? String(cell.value) : undefined,
    dispute: viewDispute(place.disputed, subject, context),
    href: linkText === undefined ? place.named?.page : String(cell.value),
    editUrl: fixUrl,
  };
}

/** What is still to be written: placeholders anywhere, a summary that nobody wrote, and what the level of the entry asks for. */
import type { EntryData, Kind, SiteData } from '../../schemas/content.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import type { Problem } from '../problems/problem.ts';
import { nameWithoutMaker } from '../text/name-without-maker.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { inSentence } from '../text/in-sentence.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { checkLevel } from './check-levels.ts';
import { checkMarks } from './check-marks.ts';
import { formatPath, type Path } from './format-path.ts';
import { textsOf } from './texts-of.ts';
import { draftSummary, placeholderIn } from './placeholders.ts';
import { NOT_KNOWN, saysUnknown } from './written-otherwise.ts';

const WRITE = 'write what belongs there, or take it out until you can.';

function proseProblems({ file, prose, proseLine }: ParsedFile): Problem[] {
  return prose.split('\n').flatMap((line, index): Problem[] => {
    // A comment is raw HTML, and told as such; an address may stand between < and >.
    const text = line.replace(/`[^`]*`/g, '').replace(/<!--.*?(?:-->|$)|<[^<>]*>/g, '');
    const found = /^\W*$/.test(text) ? undefined : placeholderIn(text);
    if (found === undefined) return [];
    const message = `The prose holds the placeholder "${found}".`;
    return [{ file, line: proseLine + index, column: line.indexOf(found) + 1, code: 'placeholder', message, hint: WRITE }];
  });
}

/** Placeholders in the data and the prose of a file of any folder. */
export function checkPlaceholders(file: ParsedFile): Problem[] {
  const inData = textsOf(file.data).flatMap(({ path, text }): Problem[] => {
    const found = placeholderIn(text);
    if (found === undefined) return [];
    const hint = path[0] === 'facts' || path[0] === 'disputed' ? NOT_KNOWN : WRITE;
    return [
      { ...file.placeOf(path), code: 'placeholder', message: `${formatPath(path)} holds the placeholder "${found}".`, hint },
    ];
  });
  return [...inData, ...checkMarks(file), ...proseProblems(file)];
}

/** `None`, which is a text like any other. */
const isOtherNone = (value: unknown) => typeof value === 'string' && value !== 'none' && value.toLowerCase() === 'none';

/** Names that say that there is none, or none is known. */
function unknownNames(kind: Kind, { data, placeOf }: CheckedFile<EntryData>): Problem[] {
  const own = data as unknown as Readonly<Record<string, unknown>>;
  return ['name', 'family', kind.maker.field].flatMap((key): Problem[] => {
    const value = own[key];
    if (typeof value !== 'string' || placeholderIn(value) !== undefined) return [];
    if (!saysUnknown(value) && !/^none$/i.test(value)) return [];
    const hint = key === 'family' ? 'leave the line out.' : WRITE;
    return [{ ...placeOf([key]), code: 'placeholder', message: `${key} is "${value}", which says nothing.`, hint }];
  });
}

/** Facts that are text, and so could say that they are unknown; those of other types cannot. */
function unknownFacts(kind: Kind, file: CheckedFile<EntryData>): Problem[] {
  const facts = declaredFacts(kind);
  const unknown = Object.entries(file.data.facts).filter(
    ([, { value }]) => (saysUnknown(value) && placeholderIn(String(value)) === undefined) || isOtherNone(value),
  );
  return unknown.map(([id, { value }]) => ({
    ...file.placeOf(['facts', id, 'value']),
    code: 'placeholder',
    message: `facts.${id}.value is "${String(value)}", which says nothing.`,
    hint:
      isOtherNone(value) && facts.get(id)?.canBeNone === true
        ? 'write none, in small letters.'
        : `${NOT_KNOWN}${facts.get(id)?.canBeNone === true ? ' Write none if it is known not to exist.' : ''}`,
  }));
}

const makerOf = ({ maker }: Kind, { data }: CheckedFile<EntryData>) =>
  String((data as unknown as Readonly<Record<string, unknown>>)[maker.field]);

/** How much longer a text may be than one that says the same, with its punctuation. */
const SAME_LENGTH = 2;

/** Whether two texts differ in case, accents and punctuation alone. Lengths are looked at first: to spell a text plainly takes longer. */
const same = (a: string, b: string) =>
  Math.max(a.length, b.length) <= SAME_LENGTH * Math.min(a.length, b.length) && normalizeName(a) === normalizeName(b);

function emptyTexts(kind: Kind, file: CheckedFile<EntryData>): Problem[] {
  const { name, summary, capabilities } = file.data;
  const problem = (path: Path, message: string, hint: string): Problem => ({
    ...file.placeOf(path),
    code: 'placeholder',
    message,
    hint,
  });
  const drafted = [draftSummary(kind, makerOf(kind, file)), name];
  const isDraft = summary !== undefined && drafted.some((text) => same(summary, text));
  const drafts = isDraft
    ? [
        problem(
          ['summary'],
          'The summary says nothing that the name does not say.',
          'write what it is and for whom, in one sentence.',
        ),
      ]
    : [];
  const repeats = capabilities.flatMap(({ title, description }, index) =>
    same(title, description)
      ? [
          problem(
            ['capabilities', index, 'description'],
            'The description of this claim repeats its title.',
            'write how it does it, as the source shows.',
          ),
        ]
      : [],
  );
  return [...drafts, ...repeats];
}

/** A name that is none, or begins with the maker, who stands beside it wherever it is shown. */
function makerInName(kind: Kind, file: CheckedFile<EntryData>): Problem[] {
  const { name } = file.data;
  if (/^https?:\/\//.test(name))
    return [
      {
        ...file.placeOf(['name']),
        code: 'invalid-value',
        message: 'The name is an address.',
        hint: 'write what readers call it.',
      },
    ];
  const sides = /\s+vs\.?\s+/i.exec(name);
  if (sides !== null) {
    const message = `The name holds "${sides[0].trim()}", which stands between the two sides of a comparison.`;
    return [{ ...file.placeOf(['name']), code: 'invalid-value', message, hint: 'write the name of one thing.' }];
  }
  const own = nameWithoutMaker(name, makerOf(kind, file));
  if (own === name) return [];
  const message = `The name "${name}" begins with the ${inSentence(kind.maker.label)}, which stands beside it on every page.`;
  return [{ ...file.placeOf(['name']), code: 'invalid-value', message, hint: `write name: ${own}` }];
}

/** What an entry of a kind does not say yet, and what its name says twice. */
export function checkTexts(kind: Kind, file: CheckedFile<EntryData>, site: SiteData | undefined): Problem[] {
  return [
    ...unknownFacts(kind, file),
    ...unknownNames(kind, file),
    ...makerInName(kind, file),
    ...emptyTexts(kind, file),
    ...(site === undefined ? [] : checkLevel(file, site)),
  ];
}

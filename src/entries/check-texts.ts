/** What is still to be written: placeholders anywhere, a summary that nobody wrote, and what the level of the entry asks for. */
import type { EntryData, Kind, SiteData } from '../../schemas/content.ts';
import { garbledLetter } from '../../schemas/garbled.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import type { Problem } from '../problems/problem.ts';
import { nameWithoutMaker } from '../text/name-without-maker.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { inSentence } from '../text/in-sentence.ts';
import type { CheckedFile, ParsedFile } from './check-file.ts';
import { checkLevel } from './check-levels.ts';
import { formatPath, type Path } from './format-path.ts';
import { draftSummary, placeholderIn } from './placeholders.ts';
import { NOT_KNOWN, saysUnknown } from './written-otherwise.ts';

/** All texts of the data with their paths. */
function textsOf(data: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, isList ? Number(key) : key]));
}

/** The lines of prose, with what stands between backticks blanked. */
const withoutCode = (prose: string): string[] => prose.replace(/(`+)[^`]*\1/g, (code) => code.replace(/[^\n]/g, ' ')).split('\n');

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

/** What would be marked up in prose, and stays as it is typed anywhere else. */
const MARKUP: readonly (readonly [what: string, pattern: RegExp, hint?: string])[] = [
  ['a link of Markdown', /\[[^\]]{1,200}\]\((?:https?:|\/)[^)]*\)/],
  ['emphasis of Markdown', /\*\*\S[^*]*\*\*/],
  ['an entity of HTML', /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i, 'write the character itself.'],
  ['a tag of HTML', /<\/?(?:a|abbr|b|br|div|em|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^>]*)?\/?>/i],
];

/** Markdown and HTML in texts of front matter, which are plain; as warnings, since a name may be written so, and is shown as it is typed. */
function markupIn({ data, placeOf }: ParsedFile): Problem[] {
  return textsOf(data).flatMap(({ path, text }): Problem[] => {
    // An address may hold any of these.
    const plain = /^https?:\S+$/.test(text) ? '' : text.replace(/`[^`]*`/g, '');
    const [what, , hint = 'write the words alone; prose can hold links and emphasis.'] =
      MARKUP.find(([, pattern]) => pattern.test(plain)) ?? [];
    if (what === undefined) return [];
    const message = `${formatPath(path)} holds ${what}, but is plain text: readers would see its marks.`;
    return [
      {
        ...placeOf(path),
        code: 'invalid-value',
        message,
        hint,
        severity: 'warning',
      },
    ];
  });
}

/** Letters that were damaged when a text was copied or saved. Code shows what it likes. */
function damagedIn({ data, placeOf, placeWithin, file, prose, proseLine }: ParsedFile): Problem[] {
  const inData = textsOf(data).flatMap(({ path, text }): Problem[] => {
    const found = garbledLetter(text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
    if (found === undefined) return [];
    const place = found.offset === 0 ? placeOf(path) : placeWithin(path, found.offset);
    return [{ ...place, ...damaged(`${formatPath(path)} holds`, found.found) }];
  });
  const inProse = withoutCode(prose).flatMap((line, index): Problem[] => {
    const found = garbledLetter(line);
    const place = { file, line: proseLine + index, column: (found?.offset ?? 0) + 1 };
    return found === undefined ? [] : [{ ...place, ...damaged('The prose holds', found.found) }];
  });
  return [...inData, ...inProse];
}

const damaged = (who: string, found: string): Pick<Problem, 'code' | 'message' | 'hint'> => ({
  code: 'unsafe-character',
  message: `${who} ${JSON.stringify(found)}, which is what is left of a letter that was damaged.`,
  hint: 'type the letter again, and save the file as UTF-8.',
});

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
  return [...inData, ...markupIn(file), ...damagedIn(file), ...proseProblems(file)];
}

/** Facts that are text, and so could say that they are unknown; those of other types cannot. */
function unknownFacts(kind: Kind, file: CheckedFile<EntryData>): Problem[] {
  const facts = declaredFacts(kind);
  const unknown = Object.entries(file.data.facts).filter(
    ([, { value }]) => saysUnknown(value) && placeholderIn(String(value)) === undefined,
  );
  return unknown.map(([id, { value }]) => ({
    ...file.placeOf(['facts', id, 'value']),
    code: 'placeholder',
    message: `facts.${id}.value is "${String(value)}", which says nothing.`,
    hint: `${NOT_KNOWN}${facts.get(id)?.canBeNone === true ? ' Write none if it is known not to exist.' : ''}`,
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
  const own = nameWithoutMaker(name, makerOf(kind, file));
  if (own === name) return [];
  const message = `The name "${name}" begins with the ${inSentence(kind.maker.label)}, which stands beside it on every page.`;
  return [{ ...file.placeOf(['name']), code: 'invalid-value', message, hint: `write name: ${own}` }];
}

/** What an entry of a kind does not say yet, and what its name says twice. */
export function checkTexts(kind: Kind, file: CheckedFile<EntryData>, site: SiteData | undefined): Problem[] {
  return [
    ...unknownFacts(kind, file),
    ...makerInName(kind, file),
    ...emptyTexts(kind, file),
    ...(site === undefined ? [] : checkLevel(file, site)),
  ];
}

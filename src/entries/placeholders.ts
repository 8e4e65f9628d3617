/** Texts that say that something is still to be written. */
import type { Kind } from '../../schemas/content.ts';
import { withArticle } from '../text/in-sentence.ts';

/** The words in capitals, as a note begins or ends with them; a text may well be about the notes of others. */
const NOTE =
  /^\W*(?:TODO|TBD|TBC|FIXME|XXX)\b|\b(?:TODO|FIXME|XXX|TBD):|[([](?:TODO|FIXME|TBD|XXX)\b|[.:;,!?–—-]\s*(?:TODO|FIXME|XXX)\W*$|\bTBD\W*$/;
const FILLER =
  /lorem ipsum|\bdolor sit amet\b|^\W*(?:to ?do|tb[adc]|fixme|placeholder|to be (?:done|written|added|determined|announced|completed)|(?:your |some )?(?:text|summary|description|title|name) (?:goes )?here|coming soon|insert .{1,30} here|write (?:me|this|something)(?: here)?|fill (?:me|this)(?: in)?|change ?me|work in progress|wip|x{3,}|asdf\w*|foo(?: bar)?|n\/a)\W*$/i;
/** Brackets around the whole text say what is to stand there; so do sentences of this form. */
const SLOT =
  /^<[^<>]+>$|^\[[^[\]]+\]$|^\{\{?[^{}]+\}?\}$|\b(?:is |are )?(?:still )?to be (?:written|filled in|completed)\W*$|\binsert (?:a |the |your )?(?:summary|description|text|title|name)\b/i;
const NOTHING = /^[\s.…_–—*-]+$/;

/** What stands in a text in place of what is still to be written. */
export function placeholderIn(text: string): string | undefined {
  if (NOTHING.test(text)) return text.trim();
  return [NOTE, FILLER, SLOT]
    .map((form) => form.exec(text))
    .find((found) => found !== null)?.[0]
    .replace(/^\W+|[\s)\]]+$/g, '');
}

/** A sentence that is true of any entry: what a new entry says until an editor writes a better one. */
export function draftSummary({ label }: Pick<Kind, 'label'>, maker: string): string {
  const words = withArticle(label);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} by ${maker}.`;
}

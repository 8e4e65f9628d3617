/** The picture of a category with every entry as a link, for its leaderboard and the home page. */
import type { Catalogue } from '../../catalogue.ts';
import { formatCount, formatList } from '../format.ts';
import { namedFields, type NamedField } from '../picture-field.ts';
import type { PictureField, PictureView } from '../picture-view.ts';
import { inSentence } from '../in-sentence.ts';

function frontSentence({ x, y, better, front }: PictureField): string {
  const names = formatList(front.map(({ name }) => name));
  return `At the same ${inSentence(x.label)} or a ${better} one, nothing of which enough is known has a higher ${y.label} than ${names}.`;
}

function absentSentence({ field: { x, y }, absent }: NamedField): readonly string[] {
  if (absent === 0) return [];
  const subject = `${formatCount(absent, 'more entry is', 'more entries are')} not in the picture`;
  return [`${subject}: ${inSentence(x.label)} not recorded, or ${y.label} not measured.`];
}

const viewOf = (named: NamedField): PictureView => ({
  field: named.field,
  marked: [],
  points: named.points,
  sentences: [frontSentence(named.field), ...absentSentence(named)],
});

/** The picture of a category, or of a kind without categories; `undefined` where it has none. */
export function viewLargePicture(catalogue: Catalogue, group: string): PictureView | undefined {
  const named = namedFields(catalogue).get(group);
  return named && viewOf(named);
}

/** The picture with the most entries; `undefined` where no category has one. */
export function viewLargestPicture(catalogue: Catalogue): PictureView | undefined {
  const [largest] = [...namedFields(catalogue).values()].toSorted((a, b) => b.points.length - a.points.length);
  return largest && viewOf(largest);
}

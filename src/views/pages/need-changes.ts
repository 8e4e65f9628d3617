/** What would change the answers to a need: conditions that few more entries miss, what is not recorded, and what the order hangs on. */
import type { Condition, NeedData } from '../../../schemas/content.ts';
import { rankedOf, type Catalogue } from '../../catalogue.ts';
import { weightAt } from '../../matching/fit.ts';
import { bestAnswerFirst, type Answering, type Match, type MatchedNeed } from '../../matching/match-needs.ts';
import type { NearMiss } from '../../matching/near-misses.ts';
import { standingOf } from '../../matching/standings.ts';
import { viewContext } from '../context.ts';
import { entryPath } from '../entry-path.ts';
import { inSentence } from '../in-sentence.ts';
import { conditionText, factLabel, preferenceName, subjectText } from './need-words.ts';

interface Named {
  readonly name: string;
  readonly href: string;
}

/** A sentence that ends in names: `Without Tool calling, 5 more would fit: One, Two and 3 others.` */
export interface NeedChange {
  /** Ends with a colon. */
  readonly text: string;
  readonly entries: readonly Named[];
  /** How many are not named. */
  readonly others: number;
}

const NAMED = 3;

function changeOf({ entryBySlug }: Catalogue, text: string, slugs: readonly string[]): NeedChange {
  const entries = slugs.slice(0, NAMED).flatMap((slug): Named[] => {
    const entry = entryBySlug.get(slug);
    return entry === undefined ? [] : [{ name: entry.data.name, href: entryPath(entry) }];
  });
  return { text, entries, others: slugs.length - entries.length };
}

/** The same test with its limit elsewhere. */
const moved = (test: Condition, limit: number): Condition =>
  test.atLeast === undefined ? { ...test, atMost: limit } : { ...test, atLeast: limit };

function relaxations(catalogue: Catalogue, { about, test, missed, relaxed }: NearMiss, isOnly: boolean): NeedChange[] {
  const name = subjectText(about, viewContext(catalogue));
  const nearer =
    test === undefined || relaxed === undefined
      ? []
      : [
          changeOf(
            catalogue,
            `With ${inSentence(conditionText(moved(test, relaxed.limit)))}, ${relaxed.slugs.length} more would fit:`,
            relaxed.slugs,
          ),
        ];
  // Without its only condition a need would ask for nothing.
  if (isOnly || missed.length === 0 || missed.length === relaxed?.slugs.length) return nearer;
  const asked = test === undefined ? name : `a condition on ${inSentence(factLabel(test.fact))}`;
  return [...nearer, changeOf(catalogue, `Without ${inSentence(asked)}, ${missed.length} more would fit:`, missed)];
}

function unrecorded(catalogue: Catalogue, { about, test, open }: NearMiss, isOnly: boolean): NeedChange[] {
  if (isOnly || open.length === 0) return [];
  const name = subjectText(about, viewContext(catalogue));
  const asked = test === undefined ? name : conditionText(test);
  return [changeOf(catalogue, `Would fit if recorded with ${inSentence(asked)}:`, open)];
}

/** Who would stand first by score alone, and who could if what is unknown of it were known. What is current stays first. */
function leaders(catalogue: Catalogue, { prefers }: NeedData, { matches }: MatchedNeed): NeedChange[] {
  const [first, ...others] = matches;
  if (first === undefined || prefers.length === 0) return [];
  const standing = ({ slug }: Match, fit: number): Answering => {
    const { isCurrent } = standingOf(catalogue, slug).lifeCycle;
    return { slug, isCurrent, score: rankedOf(catalogue, slug).score, fit };
  };
  const best = matches.toSorted((a, b) => bestAnswerFirst(standing(a, 0), standing(b, 0)))[0] ?? first;
  const could = others.filter((match) => {
    const most = standing(match, match.fit + weightAt(prefers, match.unknown));
    return match.unknown.length > 0 && bestAnswerFirst(most, standing(first, first.fit)) < 0;
  });
  const open = new Set(could.slice(0, NAMED).flatMap(({ unknown }) => unknown));
  const what = prefers.flatMap((one, at) => (open.has(at) ? preferenceName(one, viewContext(catalogue)) : []));
  return [
    ...(best === first ? [] : [changeOf(catalogue, 'By score alone, first would be:', [best.slug])]),
    ...(could.length === 0
      ? []
      : [
          changeOf(
            catalogue,
            `Could stand first if more were recorded (${what.join(', ')}):`,
            could.map(({ slug }) => slug),
          ),
        ]),
  ];
}

/** What would change the answers, those changes first that bring in the nearest. */
export function viewNeedChanges(catalogue: Catalogue, need: NeedData, matched: MatchedNeed): readonly NeedChange[] {
  const { near } = matched;
  const isOnly = near.length < 2;
  return [
    ...near.flatMap((one) => unrecorded(catalogue, one, isOnly)),
    ...near.flatMap((one) => relaxations(catalogue, one, isOnly)),
    ...leaders(catalogue, need, matched),
  ];
}

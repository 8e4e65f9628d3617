/** Views of the pages that explain: methodology and glossary. */
import type { FactDefinition, Kind, Signal } from '../../../schemas/content.ts';
import { factTypes, typeOf } from '../../../schemas/fact-types/index.ts';
import { kindIds, kinds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { BenchmarkScales, Ranked } from '../../ranking/method.ts';
import { goalpostOf } from '../../ranking/signals.ts';
import { describeCriteria, describePresets, type CriterionText, type PresetText } from './criteria.ts';
import { formatGoalpost } from './explain.ts';
import { formatCount, formatNumber, formatShare } from '../format.ts';
import { viewContext, type ViewContext } from '../context.ts';
import { goneWords, passingWords } from '../life-cycle.ts';
import { factAnchor } from '../glossary-path.ts';
import { benchmarkPath } from '../links.ts';
import { inSentence } from '../in-sentence.ts';

/** What becomes of entries that are gone, and of those that are not current; empty where no kind says that its entries end. */
function lifeCycleText(context: ViewContext): string {
  const [gone, passing] = [goneWords(kindIds, context), passingWords(kindIds, context)];
  const sentences = [
    gone &&
      `What is ${gone} is shown as it last was: it has no rank, answers no need, and nothing is called better or cheaper than it.`,
    passing && `In answers to needs and in the guided choice, what is ${passing} stands after what is current.`,
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

export interface MethodologyView {
  readonly version: string;
  readonly prior: string;
  readonly minimumCoverage: string;
  readonly samples: string;
  readonly minimumGap: string;
  readonly minimumShare: string;
  /** Entries with more claims than this are marked. */
  readonly manyClaims: string;
  /** The damping factor of the match graph, and beyond how many claims each counts less. */
  readonly damping: string;
  readonly fullWeightClaims: string;
  /** What becomes of entries that end; empty where none do. */
  readonly lifeCycle: string;
  /** So many answers to a need count as its best. */
  readonly bestAnswers: string;
  /** A comparison with fewer known differences is not offered to search engines. */
  readonly minimumDifferences: string;
  /** So many rows a verdict names at most. */
  readonly maximumRows: string;
  readonly subScores: readonly { readonly label: string; readonly weight: string; readonly definition: string }[];
  readonly kinds: readonly {
    readonly id: string;
    readonly label: string;
    readonly signals: readonly {
      readonly subScore: string;
      readonly label: string;
      readonly href: string | undefined;
      readonly weight: string;
      readonly rule: string;
      readonly reason: string;
    }[];
  }[];
  /** What readers may weigh besides, and weights that comparisons offer. */
  readonly criteria: readonly CriterionText[];
  readonly presets: readonly PresetText[];
  readonly rankedShares: readonly string[];
  /** The least difference that counts, by type of fact. */
  readonly notices: readonly string[];
  /** What equal weights of the sub-scores would change, by kind. */
  readonly equalWeights: readonly string[];
}

/** How far the order by published weights is from the order by equal ones. */
function compareEqualWeights(kind: Kind, all: readonly (Ranked | undefined)[]): string {
  const ranked = all.filter((score) => score?.rank !== undefined) as Ranked[];
  const order = (value: (score: Ranked) => number) => ranked.toSorted((a, b) => value(b) - value(a)).map((score) => score.slug);
  const [ours, equal] = [order((score) => score.score), order((score) => score.equalWeights)];
  const best = Math.min(10, ours.length);
  const kept = ours.slice(0, best).filter((slug) => equal.slice(0, best).includes(slug)).length;
  const moves = ours.map((slug, place) => Math.abs(equal.indexOf(slug) - place));
  return `${kind.plural}: ${kept} of the best ${best} stay among them, and no entry moves more than ${formatCount(Math.max(0, ...moves), 'place')}.`;
}

/** What readers notice of a fact that says so itself: `Last commit: 120 days`. */
function ownNotice({ label, type, noticeable }: FactDefinition): string[] {
  if (noticeable === undefined) return [];
  const { isAmount = false } = typeOf({ type, better: 'none' });
  const unit = type === 'date' ? formatCount(noticeable, 'day') : isAmount ? `${noticeable} times as much` : String(noticeable);
  return [`${label}: ${unit}`];
}

/** The types that the facts of the site have, each with what its readers notice, and the facts that differ from their type. */
function noticesOf(): string[] {
  const facts = kinds.flatMap((kind) => kind.facts);
  const types = [...new Set([...facts.map(({ type }) => type), 'result' as const])].sort();
  return [...new Set([...types.flatMap((type) => factTypes[type].notices ?? []), ...facts.flatMap(ownNotice)])];
}

/** How a signal is scored, with the goalposts of categories in which that of the kind would not fit. */
function signalRule(signal: Signal, scales: BenchmarkScales, names: Readonly<Record<string, string>>): string {
  if (signal.results !== undefined) return 'the mean of standardised results by area; 50 is the middle of all that are measured';
  const own = Object.entries(signal.byCategory ?? {});
  const others = own.map(([id, goalpost]) => `; for ${inSentence(names[id] ?? id)} ${formatGoalpost(goalpost)}`);
  return `${formatGoalpost(goalpostOf(signal, scales))}${others.join('')}`;
}

/** The method of the ranking, read from `ranking.yaml` and the code's own formulas. */
export function viewMethodology(catalogue: Catalogue): MethodologyView {
  const { ranking, benchmarks } = catalogue.content;
  const scales = Object.fromEntries(benchmarks.map(({ id, data }) => [id, data]));
  const { categoryNames } = viewContext(catalogue);
  const scores = (kind: Kind) =>
    catalogue.content.entries.filter((entry) => entry.kind === kind.id).map((entry) => catalogue.rankings.bySlug.get(entry.slug));
  return {
    version: ranking.methodVersion,
    prior: formatNumber(ranking.prior),
    minimumCoverage: formatShare(ranking.minimumCoverage),
    samples: formatNumber(ranking.robustness.samples),
    minimumGap: formatNumber(ranking.verdict.minimumGap),
    minimumShare: formatShare(ranking.verdict.minimumShare),
    manyClaims: formatNumber(ranking.matchGraph.manyClaims),
    damping: formatNumber(ranking.matchGraph.damping, 2),
    fullWeightClaims: formatNumber(ranking.matchGraph.fullWeightClaims),
    lifeCycle: lifeCycleText(viewContext(catalogue)),
    bestAnswers: formatNumber(ranking.needs.bestAnswers),
    minimumDifferences: formatNumber(ranking.thinPages.minimumDifferences),
    maximumRows: formatNumber(ranking.verdict.maximumRows),
    subScores: Object.values(ranking.subScores).map((subScore) => ({ ...subScore, weight: formatShare(subScore.weight) })),
    kinds: kinds.map((kind) => ({
      id: kind.id,
      label: kind.plural,
      signals: Object.entries(ranking.subScores).flatMap(([id, subScore]) =>
        (ranking.signals[kind.id]?.[id] ?? []).map((signal) => ({
          subScore: subScore.label,
          label: signal.label,
          href: signal.benchmark === undefined ? undefined : benchmarkPath(signal.benchmark),
          weight: formatShare(signal.weight),
          rule: signalRule(signal, scales, categoryNames),
          reason: signal.reason,
        })),
      ),
    })),
    criteria: describeCriteria(ranking),
    presets: describePresets(ranking),
    notices: noticesOf(),
    equalWeights: kinds.map((kind) => compareEqualWeights(kind, scores(kind))),
    rankedShares: kinds.map((kind) => {
      const all = scores(kind);
      return `${all.filter((score) => score?.rank !== undefined).length} of ${formatCount(all.length, inSentence(kind.label), inSentence(kind.plural))}`;
    }),
  };
}

/** Which side a fact marks as better, in the words of its type. */
function betterText({ type, better }: FactDefinition): string {
  if (better === 'none') return 'No side is marked as better.';
  if (type === 'boolean') return `${better === 'higher' ? 'Yes' : 'No'} is marked as better.`;
  if (type === 'date' || type === 'month') return `The ${better === 'higher' ? 'later' : 'earlier'} one is marked as better.`;
  return `${better === 'higher' ? 'More' : 'Less'} is marked as better.`;
}

/** Every fact of the catalogue, by kind, with its definition. What several kinds say in the same words stands once, with the first. */
export function viewGlossary(): readonly {
  readonly label: string;
  readonly facts: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly label: string;
    readonly unit: string | undefined;
    readonly definition: string;
    readonly better: string;
  }[];
}[] {
  const seen = new Set<string>();
  return kinds.map((kind) => ({
    label: kind.plural,
    facts: kind.facts
      .map((fact) => ({ fact, anchor: factAnchor(fact, kinds) }))
      .filter(({ anchor }) => !seen.has(anchor) && seen.add(anchor))
      .map(({ fact, anchor }) => ({
        id: fact.id,
        anchor,
        label: fact.label,
        unit: fact.unit,
        definition: fact.definition,
        better: betterText(fact),
      })),
  }));
}

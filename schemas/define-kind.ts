/**
 * A kind of entry is one declaration: its names, its facts in their groups, and what other rooms need to know of them.
 * Everything follows from it: the schema of its entries and their types, completion in editors, rows, better sides, filters,
 * columns, addresses, the API, the glossary and the labels of pull requests.
 */
import type * as z from 'zod';
import type { FactDeclaration } from './fact-declaration.ts';
import type { factTypes } from './fact-types/index.ts';
import type { QuestionDeclaration } from './question-declaration.ts';

export type { FactDeclaration } from './fact-declaration.ts';

type Facts = Readonly<Record<string, FactDeclaration>>;

interface GroupDeclaration {
  readonly label: string;
  readonly facts: Facts;
}

type Groups = Readonly<Record<string, GroupDeclaration>>;

type UnionToIntersection<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void ? I : never;

/** All facts of all groups: id -> declaration. */
export type FactsOf<G extends Groups> = UnionToIntersection<G[keyof G]['facts']>;
type IdOf<G extends Groups> = Extract<keyof FactsOf<G>, string>;

/** A part of what a period of use costs: an amount that the reader names, times the price that a fact states. */
interface CostPart<Id extends string> {
  /** The fact that holds the price of one unit. */
  readonly price: Id;
  /** What the calculator calls the amount: `Input tokens a month (millions)`. */
  readonly label: string;
  /** The amount in a list of amounts: `20M in`. `{}` stands for the number. */
  readonly brief: string;
  /** The amount in a formula: `input`. */
  readonly symbol: string;
  /** The part that this one is taken out of: it costs its own price, or that of the whole where it has none. */
  readonly partOf?: string;
}

interface CostDeclaration<Id extends string> {
  /** Where the prices hold, as a sentence. */
  readonly note: string;
  /** Printed below the formula: `USD per 1M tokens`. */
  readonly unit: string;
  /** The size of one use, which prices may depend on: what the calculator calls it, and how it stands in a list of amounts. */
  readonly size?: { readonly label: string; readonly brief: string };
  /** Amounts are named with so many units of a price. */
  readonly parts: Readonly<Record<string, CostPart<Id>>>;
}

/** What the site tells of an entry that has no price for a period of use. */
interface TermsDeclaration<Id extends string> {
  /** Facts that are listed with their names. */
  readonly facts: readonly Id[];
  /** Facts and values that together say that it costs nothing to run, under the licence that `licence` names. */
  readonly free?: { readonly when: Readonly<Partial<Record<Id, string>>>; readonly licence: Id };
}

/** Where in its life an entry is, and what follows from it. */
interface LifeCycleDeclaration<Id extends string> {
  /** The fact that says where in its life an entry is, one of a few choices. */
  readonly status: Id;
  /** Choices of it after which nobody should choose the entry any more. */
  readonly gone: readonly string[];
  /** The choice of it that readers expect, so that it needs no mark. */
  readonly expected?: string;
  /** Choices of it that announce the end. */
  readonly ending?: readonly string[];
  /** The fact that holds the day of its end, announced or past. */
  readonly end?: Id;
  /** The fact that names what takes its place: the slug of an entry, or a name. */
  readonly successor?: Id;
}

/** The picture of a category: every entry a dot, two figures against each other. */
interface PictureDeclaration<Id extends string> {
  /** The fact that runs from left to right, an amount with a better side: its scale is logarithmic. */
  readonly x: Id;
  /** The sub-score of `ranking.yaml` that runs from bottom to top. */
  readonly y: string;
  /** The fact that a dot is larger for, an amount. */
  readonly size?: Id;
}

export interface LinkDeclaration {
  readonly label: string;
  readonly description: string;
  /** Hosts at which the address is that of the maker, a slash and a name: `https://host/maker/name`. */
  readonly makerAndNameAt?: readonly string[];
}

/** Types of schema.org that an entry may be of. Reviews and ratings are not among them: the scores of a site are no reviews by people. */
export type SchemaOrgType =
  'CreativeWork' | 'Dataset' | 'Product' | 'Service' | 'SoftwareApplication' | 'SoftwareSourceCode' | 'Thing';

/** What search engines are told that an entry is, in the terms of https://schema.org. */
interface SchemaOrgDeclaration<Id extends string> {
  readonly type: SchemaOrgType;
  /** The property of that type that names the maker. */
  readonly maker?: string;
  /** Properties of that type -> the facts that state them. */
  readonly facts?: Readonly<Record<string, Id>>;
  /** Properties of that type whose values are addresses -> `homepage`, or a key of `links`. */
  readonly links?: Readonly<Record<string, string>>;
}

/** What must hold between facts of one entry, as far as it states them. */
export type RelationDeclaration<Id extends string = string> =
  /** The first is at most the second. */
  | { readonly lower: Id; readonly upper: Id }
  /** The fact is above a number, or at most one, where other facts have these values. */
  | {
      readonly fact: Id;
      readonly above?: number;
      readonly atMost?: number;
      readonly when: Readonly<Partial<Record<Id, string>>>;
    };

interface Declaration<G extends Groups> {
  /** A lower-case word; it names the kind in `ranking.yaml` and in addresses of the API. */
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  /** The folder of `content/` and the first part of its addresses. */
  readonly folder: string;
  /** Who stands behind an entry: the key that names it, and what readers call it. */
  readonly maker: { readonly field: string; readonly label: string; readonly description: string };
  /** Addresses that an entry states besides its homepage; no two entries may have the same. */
  readonly links?: Readonly<Record<string, LinkDeclaration>>;
  /** Groups of facts in the order in which every page shows them. */
  readonly groups: G;
  /** Facts that readers ask about first, in the order of a verdict. */
  readonly highlights: readonly IdOf<G>[];
  /** Facts that leaderboards show. */
  readonly columns: readonly IdOf<G>[];
  /** Facts that leaderboards and search filter by. */
  readonly filters: readonly IdOf<G>[];
  /** What a period of use costs. */
  readonly cost?: CostDeclaration<IdOf<G>>;
  readonly terms?: TermsDeclaration<IdOf<G>>;
  /** Without it entries of the kind never end. */
  readonly lifeCycle?: LifeCycleDeclaration<IdOf<G>>;
  /** Without it entries of the kind are things. Only the build asks for it. */
  readonly schemaOrg?: SchemaOrgDeclaration<IdOf<G>>;
  /** Without it pages of the kind have no such picture. */
  readonly picture?: PictureDeclaration<IdOf<G>>;
  /** What must hold between the facts of an entry; only the check of content asks for it. */
  readonly relations?: readonly RelationDeclaration<IdOf<G>>[];
  /** What the editor of an entry is asked about its facts; only the check of content asks. */
  readonly questions?: readonly QuestionDeclaration<IdOf<G>>[];
}

/** Keys of a fact that only the reading of content needs. */
type OwnToContent = 'schema' | 'aliases' | 'isPast';

/** A declared fact with its id and group: plain data, which reaches the browser as JSON. */
export interface FactDefinition extends Omit<FactDeclaration, OwnToContent> {
  readonly id: string;
  readonly group: string;
}

/** A kind as views and the browser know it: plain data. */
export interface KindView extends Omit<Declaration<Groups>, 'groups' | 'links' | 'relations' | 'questions' | 'schemaOrg'> {
  readonly links: Readonly<Record<string, LinkDeclaration>>;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** In table order. */
  readonly facts: readonly FactDefinition[];
}

/** A kind with what only the reading of content needs. `G` keeps the ids of the facts for the types. */
export interface Kind<G extends Groups = Groups> extends KindView {
  readonly declared: Declaration<G>;
}

type ValueOf<F extends FactDeclaration> = z.output<ReturnType<(typeof factTypes)[F['type']]['schema']>> | 'none';

/** Values of facts by id, for code that knows the kind: `FactValues<typeof model>`. A misspelt id is a type error. */
export type FactValues<K> =
  K extends Kind<infer G> ? { readonly [Id in IdOf<G>]?: ValueOf<Extract<FactsOf<G>[Id], FactDeclaration>> } : never;

/** The id of a fact of a kind. */
export type FactId<K> = K extends Kind<infer G> ? IdOf<G> : never;

/** The facts of a kind as they were declared: id -> declaration. */
export const declaredFacts = ({ declared }: Pick<Kind, 'declared'>): ReadonlyMap<string, FactDeclaration> =>
  new Map(Object.values(declared.groups).flatMap(({ facts }) => Object.entries(facts)));

const withoutSchema = ({ schema: _schema, aliases: _aliases, isPast: _isPast, ...fact }: FactDeclaration) => fact;

/** Declares a kind. What is wrong with a declaration is told as a problem when content is loaded, with its file and line. */
export function defineKind<const G extends Groups>(declared: Declaration<G>): Kind<G> {
  const {
    groups = {} as G,
    links = {},
    relations: _relations,
    questions: _questions,
    schemaOrg: _schemaOrg,
    ...names
  } = declared;
  return {
    ...(names as Omit<Declaration<Groups>, 'groups' | 'links' | 'relations' | 'questions' | 'schemaOrg'>),
    links,
    groups: Object.entries(groups).map(([id, { label }]) => ({ id, label })),
    facts: Object.entries(groups).flatMap(([group, { facts }]) =>
      Object.entries(facts ?? {}).map(([id, fact]) => ({ id, group, ...withoutSchema(fact) })),
    ),
    declared,
  };
}

/**
 * A kind of entry is one declaration: its names, its facts in their groups, and what other rooms need to know of them.
 * Everything follows from it: the schema of its entries and their types, completion in editors, rows, better sides, filters,
 * columns, addresses, the API, the glossary and the labels of pull requests.
 */
import type * as z from 'zod';
import type { Chooser } from './chooser-declaration.ts';
import type { FactDeclaration } from './fact-declaration.ts';
import type { factTypes } from './fact-types/index.ts';
import type {
  CostDeclaration,
  LifeCycleDeclaration,
  LinkDeclaration,
  PictureDeclaration,
  RelationDeclaration,
  SchemaOrgDeclaration,
  SettingsDeclaration,
  TermsDeclaration,
} from './kind-declarations.ts';
import type { QuestionDeclaration } from './question-declaration.ts';

export type { FactDeclaration } from './fact-declaration.ts';
export type { LinkDeclaration, RelationDeclaration, SchemaOrgType } from './kind-declarations.ts';

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

interface Declaration<G extends Groups> {
  /** A lower-case word; it names the kind in `ranking.yaml` and in addresses of the API. */
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  /** The icon beside its name, and beside the names of its categories that have none: a name of https://lucide.dev/icons/. */
  readonly icon?: string;
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
  /** The fact that holds the price of a unit of work: what an answer to a need costs is told by it. */
  readonly unitPrice?: IdOf<G>;
  /** What the guided choice asks in every category; only the build asks for it. */
  readonly chooser?: Chooser<IdOf<G>>;
  /** What a period of use costs. */
  readonly cost?: CostDeclaration<IdOf<G>>;
  /** Without it results compare with those of the very same setting alone. */
  readonly settings?: SettingsDeclaration<IdOf<G>>;
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

/** Keys of a kind that no page loads. */
type OwnToTheBuild = 'relations' | 'questions' | 'schemaOrg' | 'chooser';

/** A declared fact with its id and group: plain data, which reaches the browser as JSON. */
export interface FactDefinition extends Omit<FactDeclaration, OwnToContent> {
  readonly id: string;
  readonly group: string;
}

/** A kind as views and the browser know it: plain data. */
export interface KindView extends Omit<Declaration<Groups>, 'groups' | 'links' | OwnToTheBuild> {
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
    chooser: _chooser,
    ...names
  } = declared;
  return {
    ...(names as Omit<Declaration<Groups>, 'groups' | 'links' | OwnToTheBuild>),
    links,
    groups: Object.entries(groups).map(([id, { label }]) => ({ id, label })),
    facts: Object.entries(groups).flatMap(([group, { facts }]) =>
      Object.entries(facts ?? {}).map(([id, fact]) => ({ id, group, ...withoutSchema(fact) })),
    ),
    declared,
  };
}

/** What is wrong with the kinds of a site, told as faults of content are. They are code, so `tsc` sees some of it too. */
import type { Kind, QuestionDeclaration } from '../../schemas/content.ts';
import { factTypes } from '../../schemas/fact-types/index.ts';
import { suggest } from '../problems/nearest.ts';
import { amountFaults } from './amount-faults.ts';
import { askedFacts, chooserFaults } from './chooser-faults.ts';
import { costFaults } from './cost-faults.ts';
import type { KindFault } from './kind-fault.ts';
import { kindNameFaults } from './kind-names.ts';
import { missingKeys } from './missing-keys.ts';
import { settingFaults } from './setting-faults.ts';

const FACT_ID = /^[a-z][A-Za-z0-9]{0,59}$/;

function repeats(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The facts that a question is about. */
function factsOfQuestion(one: QuestionDeclaration): readonly string[] {
  if ('notBefore' in one) return [one.fact, one.notBefore];
  if ('notInMonthOf' in one) return [one.fact, one.notInMonthOf];
  if ('near' in one) return [one.fact, one.near];
  if ('orIn' in one) return [one.fact, ...one.orIn];
  if ('needsOneOf' in one) return [one.fact, ...one.needsOneOf];
  return 'notBeside' in one ? [one.fact, ...one.notBeside.map(({ fact }) => fact)] : [one.fact];
}

/** Lists of facts that other parts of the site ask for: path in the declaration -> ids. */
function namedFacts({
  highlights,
  columns,
  filters,
  terms,
  cost,
  settings,
  facts,
  lifeCycle,
  unitPrice,
  picture,
  declared,
}: Kind): readonly (readonly [readonly string[], string])[] {
  const lists = Object.entries({ highlights, columns, filters }).flatMap(([key, ids]) => ids.map((id) => [[key], id] as const));
  const told = (terms?.facts ?? []).map((id) => [['terms', 'facts'], id] as const);
  const free = Object.keys(terms?.free?.when ?? {}).map((id) => [['terms', 'free', 'when', id], id] as const);
  const licence = terms?.free === undefined ? [] : [[['terms', 'free', 'licence'], terms.free.licence] as const];
  const prices = Object.entries(cost?.parts ?? {}).map(([part, { price }]) => [['cost', 'parts', part, 'price'], price] as const);
  const limits = [['fact', cost?.size?.limit?.fact] as const, ['own', cost?.size?.limit?.own] as const];
  const bound = limits.flatMap(([key, id]) => (id === undefined ? [] : [[['cost', 'size', 'limit', key], id] as const]));
  const chosen = settings === undefined ? [] : [[['settings', 'choice'], settings.choice] as const];
  const bounds = facts.flatMap(({ id, group, within }) =>
    within === undefined ? [] : [[['groups', group, 'facts', id, 'within'], within] as const],
  );
  const modes = facts.flatMap(({ id, group, modes: others = [] }) =>
    others.map(({ fact }) => [['groups', group, 'facts', id, 'modes'], fact] as const),
  );
  const { x, size } = picture ?? {};
  const pictured = Object.entries({ x, size }).flatMap(([key, id]) =>
    id === undefined ? [] : [[['picture', key], id] as const],
  );
  const priced = unitPrice === undefined ? [] : [[['unitPrice'], unitPrice] as const];
  const questioned = askedFacts(declared.chooser ?? {}).map(
    ({ path, test }) => [['chooser', ...path.map(String), 'fact'], test.fact] as const,
  );
  const { status, start, end, successor } = lifeCycle ?? {};
  const life = Object.entries({ status, start, end, successor }).flatMap(([key, id]) =>
    id === undefined ? [] : [[['lifeCycle', key], id] as const],
  );
  const related = (declared.relations ?? []).flatMap((one, index) => {
    const ids = 'lower' in one ? [one.lower, one.upper] : [one.fact, ...Object.keys(one.when)];
    return ids.map((id) => [['relations', String(index)], id] as const);
  });
  const asked = (declared.questions ?? []).flatMap((one, index) =>
    factsOfQuestion(one).map((id) => [['questions', String(index)], id] as const),
  );
  const things = Object.entries(declared.schemaOrg?.facts ?? {}).map(([key, id]) => [['schemaOrg', 'facts', key], id] as const);
  return [
    ...lists,
    ...told,
    ...things,
    ...free,
    ...licence,
    ...prices,
    ...bound,
    ...chosen,
    ...modes,
    ...bounds,
    ...priced,
    ...questioned,
    ...pictured,
    ...life,
    ...related,
    ...asked,
  ];
}

function referenceFaults(kind: Kind): KindFault[] {
  const ids = kind.facts.map(({ id }) => id);
  return namedFacts(kind).flatMap(([path, id]): KindFault[] => {
    if (ids.includes(id)) return [];
    const hint = suggest(id, ids) ?? 'declare the fact, or remove the name.';
    return [
      {
        kind: kind.id,
        path: [...path, id],
        message: `${path.join('.')} of the kind ${kind.id} names "${id}", which is not one of its facts.`,
        hint,
      },
    ];
  });
}

function factFaults({ id: kind, facts }: Kind): KindFault[] {
  return facts.flatMap(({ id, type, group, choices }): KindFault[] => {
    const path = ['groups', group, 'facts', id];
    if (!FACT_ID.test(id) || id in Object.prototype)
      return [
        {
          kind,
          path,
          message: `"${id}" cannot be the id of a fact.`,
          hint: 'write a word in lower camel case, like releaseDate.',
        },
      ];
    if ((type === 'choice' || type === 'list') && Object.keys(choices ?? {}).length === 0) {
      const message = `The fact ${id} is a ${type} without choices, so no value would be allowed.`;
      return [{ kind, path, message, hint: 'list its values with their labels in choices.' }];
    }
    if (Object.hasOwn(factTypes, type)) return [];
    const hint = suggest(type, Object.keys(factTypes)) ?? `Use one of: ${Object.keys(factTypes).join(', ')}.`;
    return [{ kind, path: [...path, 'type'], message: `The fact ${id} has the type "${type}", which does not exist.`, hint }];
  });
}

const faultsOfChooser = (kind: Kind): KindFault[] =>
  chooserFaults(kind.declared.chooser ?? {}, kind).map(({ path, message, hint }) => ({
    kind: kind.id,
    path: ['chooser', ...path.map(String)],
    message,
    hint,
  }));

function contentFaults(kind: Kind): KindFault[] {
  const { id, facts } = kind;
  if (facts.length === 0)
    return [
      {
        kind: id,
        path: ['groups'],
        message: `The kind ${id} has no facts, so nothing could be compared.`,
        hint: 'declare at least one fact in a group.',
      },
    ];
  const twice = repeats(facts.map((fact) => fact.id)).map((fact): KindFault => {
    const groups = facts.filter((one) => one.id === fact).map(({ group }) => group);
    return {
      kind: id,
      path: ['groups', groups.at(-1) ?? '', 'facts', fact],
      message: `The kind ${id} declares the fact ${fact} twice, in ${groups.join(' and ')}.`,
      hint: 'keep one of the two.',
    };
  });
  return [
    ...twice,
    ...factFaults(kind),
    ...referenceFaults(kind),
    ...costFaults(kind),
    ...settingFaults(kind),
    ...amountFaults(kind),
    ...faultsOfChooser(kind),
  ];
}

/** A fact that several kinds state is one row of a comparison, so it must be of one type and unit. */
function sharedFaults(kinds: readonly Kind[]): KindFault[] {
  const first = new Map<string, { readonly kind: string; readonly type: string; readonly unit: string | undefined }>();
  return kinds.flatMap(({ id: kind, facts }) =>
    facts.flatMap(({ id, type, unit, group }): KindFault[] => {
      const known = first.get(id);
      if (known === undefined) first.set(id, { kind, type, unit });
      if (known === undefined || known.kind === kind || (known.type === type && known.unit === unit)) return [];
      const message = `The fact ${id} has another type or unit in the kind ${kind} than in ${known.kind}.`;
      return [{ kind, path: ['groups', group, 'facts', id], message, hint: 'declare both alike, or give one another id.' }];
    }),
  );
}

/** All faults of the kinds of a site. */
export function kindFaults(kinds: readonly Kind[]): readonly KindFault[] {
  if (kinds.length === 0)
    return [
      { kind: undefined, path: ['kinds'], message: 'The site has no kinds.', hint: 'list at least one in schemas/index.ts.' },
    ];
  // The other checks look into keys that must be there.
  const missing = missingKeys(kinds);
  if (missing.length > 0) return missing;
  return [...kindNameFaults(kinds), ...kinds.flatMap(contentFaults), ...sharedFaults(kinds)];
}

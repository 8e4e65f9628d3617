/** What is wrong with the parts of a kind's cost. */
import type { Kind } from '../../schemas/content.ts';
import { suggest } from '../problems/nearest.ts';
import type { KindFault } from './kind-fault.ts';

/** Parts that are taken out of a part which the cost does not have. */
function partFaults({ id: kind, cost }: Kind): KindFault[] {
  const parts = Object.entries(cost?.parts ?? {});
  const ids = parts.map(([id]) => id);
  return parts.flatMap(([id, { partOf }]): KindFault[] => {
    if (partOf === undefined || (ids.includes(partOf) && partOf !== id)) return [];
    const others = ids.filter((other) => other !== id);
    const message = `cost.parts.${id} of the kind ${kind} is a part of "${partOf}", which is no other part of the cost.`;
    return [{ kind, path: ['cost', 'parts', id, 'partOf'], message, hint: suggest(partOf, others) ?? 'take partOf out.' }];
  });
}

/** A limit of the size of a part that the cost does not have. */
function limitFaults({ id: kind, cost }: Kind): KindFault[] {
  const part = cost?.size?.limit?.part;
  const ids = Object.keys(cost?.parts ?? {});
  if (part === undefined || ids.includes(part)) return [];
  const message = `cost.size.limit of the kind ${kind} is about "${part}", which is no part of the cost.`;
  return [{ kind, path: ['cost', 'size', 'limit', 'part'], message, hint: suggest(part, ids) ?? 'name one of its parts.' }];
}

/** All faults of a cost but those of the facts that it names. */
export const costFaults = (kind: Kind): readonly KindFault[] => [...partFaults(kind), ...limitFaults(kind)];

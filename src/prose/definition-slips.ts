/** Addresses that prose defines by a name, `[name]: https://…`, and that no reader could follow: defined twice, or never named. */
import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { offsetOf, type Slip } from './slip.ts';

/** The slips of all definitions. The first of a name counts; the parser passes over the others. */
export function definitionSlips(root: Root): readonly Slip[] {
  const defined = new Map<string, Definition>();
  const named = new Set<string>();
  const slips: Slip[] = [];
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    if (node.type !== 'definition') return;
    if (!defined.has(node.identifier)) {
      defined.set(node.identifier, node);
      return;
    }
    const message = `The address [${node.label ?? node.identifier}] is defined twice, and this one is not used.`;
    slips.push({ offset: offsetOf(node), message, hint: 'remove one of the two, or give it a name of its own.' });
  });
  const idle = [...defined.values()].filter(({ identifier }) => !named.has(identifier));
  const unused = idle.map((node): Slip => {
    const message = `No link names the address [${node.label ?? node.identifier}], so it is not shown.`;
    return {
      offset: offsetOf(node),
      message,
      hint: `write  [text][${node.label ?? ''}]  where it belongs, or remove it.`,
      severity: 'warning',
    };
  });
  return [...slips, ...unused];
}

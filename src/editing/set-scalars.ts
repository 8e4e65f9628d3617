/**
 * Replaces scalars through the concrete syntax tree of `yaml`: comments, spacing, the order of keys and every other byte
 * stay. The tree can neither insert a line, move a key nor turn a scalar into a list; for that there are the splices of
 * `yaml-places.ts`.
 */
import { Composer, CST, isMap, Parser, type Scalar, type YAMLMap } from 'yaml';
import type { ScalarStyle } from './write-value.ts';

/** A scalar with the text that it shall have, without its quotes. */
export interface ScalarEdit {
  readonly node: Scalar;
  readonly text: string;
  readonly style: ScalarStyle;
}

/** `yaml` with the scalars that `choose` names set to other texts. What holds no mapping comes back as it is. */
export function setScalars(yaml: string, choose: (root: YAMLMap) => readonly ScalarEdit[]): string {
  const tokens = [...new Parser().parse(yaml)];
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens);
  const root = document?.contents;
  if (!isMap(root)) return yaml;
  for (const { node, text, style } of choose(root as YAMLMap)) {
    // Entries state their values in flow mappings, where a comma ends a value.
    if (node.srcToken !== undefined) CST.setScalarValue(node.srcToken, text, { inFlow: true, type: style });
  }
  return tokens.map((token) => CST.stringify(token)).join('');
}

/** How values are written in an entry: on one line, in quotes only where YAML needs them. */
import { CST, stringify } from 'yaml';
import type { FactValue } from '../../schemas/content.ts';

type ScalarValue = string | number | boolean;
export type ScalarStyle = 'PLAIN' | 'QUOTE_DOUBLE';

/** Text that YAML would read as something else, such as `1.10` or `true`, needs quotes. */
export function scalarStyle(value: ScalarValue): ScalarStyle {
  return typeof value === 'string' && /^["'|>]/.test(stringify(value, { lineWidth: 0 })) ? 'QUOTE_DOUBLE' : 'PLAIN';
}

/** A number in plain digits: 4e-7 as 0.0000004. */
const plainNumber = (value: number) => (/e-/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value));

/** A scalar as it may stand between brackets, where a comma means something too. */
export function writeScalar(value: ScalarValue): string {
  return CST.createScalarToken(typeof value === 'number' ? plainNumber(value) : String(value), {
    indent: 0,
    inFlow: true,
    type: scalarStyle(value),
  }).source;
}

/** The value of a fact: lists stand in brackets. */
export function writeValue(value: FactValue): string {
  return typeof value === 'object' ? `[${value.map(writeScalar).join(', ')}]` : writeScalar(value);
}

/** A value with its source and date, and for a result the setting that it belongs to. */
export interface Stated {
  readonly value: FactValue;
  /** The step that its source rounds it to. */
  readonly roundedTo?: number | undefined;
  readonly variant?: string | undefined;
  /** Of a result: who reports it, where that is not an independent party. */
  readonly reportedBy?: 'maker' | undefined;
  readonly source: string;
  readonly asOf: string;
}

/** `{ value: 0.4, source: a-list, asOf: 2026-07-01 }` */
export function writeStated({ value, roundedTo, variant, reportedBy, source, asOf }: Stated): string {
  const rounding = roundedTo === undefined ? '' : ` roundedTo: ${writeScalar(roundedTo)},`;
  const setting = variant === undefined ? '' : ` variant: ${writeScalar(variant)},`;
  const reporter = reportedBy === undefined ? '' : ` reportedBy: ${reportedBy},`;
  return `{ value: ${writeValue(value)},${rounding}${setting}${reporter} source: ${writeScalar(source)}, asOf: ${asOf} }`;
}

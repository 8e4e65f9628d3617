/** How values are written in an entry: on one line, in quotes only where YAML needs them. */
import { CST, stringify } from 'yaml';
import type { FactValue, StatedFact } from '../../schemas/content.ts';

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
  /** Of a price: those of larger uses. */
  readonly tiers?: StatedFact['tiers'];
  /** The last day on which it holds. */
  readonly until?: string | undefined;
  /** What it is from the day after. */
  readonly next?: number | undefined;
  readonly variant?: string | undefined;
  /** Of a result: who reports it, where that is not an independent party. */
  readonly reportedBy?: 'maker' | undefined;
  readonly source: string;
  readonly asOf: string;
}

/** Who states a value, on which day, how exactly and until when. */
export type Terms = Pick<Stated, 'source' | 'asOf' | 'roundedTo' | 'until' | 'next'>;

/** `[{ above: 200000, value: 5 }]` */
export function writeTiers(tiers: NonNullable<Stated['tiers']>): string {
  return `[${tiers.map(({ above, value }) => `{ above: ${writeScalar(above)}, value: ${writeScalar(value)} }`).join(', ')}]`;
}

/** `{ value: 0.4, source: a-list, asOf: 2026-07-01 }` */
export function writeStated({ value, roundedTo, tiers, until, next, variant, reportedBy, source, asOf }: Stated): string {
  const parts = [
    `value: ${writeValue(value)}`,
    ...(roundedTo === undefined ? [] : [`roundedTo: ${writeScalar(roundedTo)}`]),
    ...(tiers === undefined ? [] : [`tiers: ${writeTiers(tiers)}`]),
    ...(until === undefined ? [] : [`until: ${until}`]),
    ...(next === undefined ? [] : [`next: ${writeScalar(next)}`]),
    ...(variant === undefined ? [] : [`variant: ${writeScalar(variant)}`]),
    ...(reportedBy === undefined ? [] : [`reportedBy: ${reportedBy}`]),
    `source: ${writeScalar(source)}`,
    `asOf: ${asOf}`,
  ];
  return `{ ${parts.join(', ')} }`;
}

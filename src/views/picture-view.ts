/** What the picture of a category shows: plain data, which the build makes, and the browser for a comparison of any entries. */
import type { SideName } from '../comparison/sides.ts';

interface Tick {
  readonly value: number;
  readonly text: string;
}

export interface PictureAxis {
  readonly label: string;
  readonly unit: string | undefined;
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly isLog: boolean;
  /** Whether some values are 0, which a logarithmic scale does not reach: they stand at its beginning. */
  readonly hasZero: boolean;
  /** Some may lie beyond the ends: a comparison with what is gone has a longer scale. */
  readonly ticks: readonly Tick[];
}

/** What the size of a dot says. `bounds` are the values, ascending, from which on it is one step larger. */
export interface PictureSize {
  readonly label: string;
  readonly bounds: readonly number[];
  readonly least: string;
  readonly most: string;
}

/** The step of a dot of which the size is not recorded. */
export const UNKNOWN_SIZE = 4;

/** `x`, `y`, the step of its size from 0 to 3 or `UNKNOWN_SIZE`, and 1 where little is known of `y`: short, as the browser loads it. */
export type FieldPoint = readonly [x: number, y: number, step: number, isLittleKnown: 0 | 1];

/** An entry that no other one beats at its `x` or a better one. */
export interface FrontPoint {
  readonly slug: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where the entries of a category stand, without those that are gone. */
export interface PictureField {
  /** `Input price against Quality: 89 chat models`. */
  readonly title: string;
  /** The page that shows it large. */
  readonly href: string;
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** Which `x` is better. */
  readonly better: 'lower' | 'higher';
  readonly size: PictureSize | undefined;
  readonly points: readonly FieldPoint[];
  /** From the best `x` on. */
  readonly front: readonly FrontPoint[];
}

/** An entry with its place and its figures as shown. */
export interface PicturePoint {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly isLittleKnown: boolean;
  readonly xText: string;
  /** `undefined` where it is not recorded. */
  readonly sizeText: string | undefined;
}

interface MarkedPoint extends PicturePoint {
  readonly side: SideName;
  /** How it is gone, such as `retired`; `undefined` while it is not. */
  readonly gone: string | undefined;
}

export interface PictureView {
  readonly field: PictureField;
  /** The sides of a comparison. */
  readonly marked: readonly MarkedPoint[];
  /** Every entry of the category, where each is to be a link. */
  readonly points: readonly PicturePoint[];
  /** What the picture shows, and what it leaves out, in sentences. */
  readonly sentences: readonly string[];
}

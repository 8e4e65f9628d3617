/** A scale from 0 to 100 with a dot at the value, and a pale range as far as the unknown could move it. */
interface Props {
  /** `undefined` where it is not measured. */
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
}

/** The figures are text beside every scale, so the scale itself is hidden from assistive technology. */
export function ScoreRange({ value, low, high }: Props) {
  if (value === undefined && low === undefined) return <span class="range unmeasured" />;
  const [from = 0, to = 0] = [low ?? value, high ?? value];
  return (
    <svg class="range" height="8" aria-hidden="true">
      {to > from && <rect class="open" x={`${from}%`} width={`${to - from}%`} height="8" rx="4" />}
      {value !== undefined && <circle class="value-dot" cx={`${value}%`} cy="4" r="4" />}
    </svg>
  );
}

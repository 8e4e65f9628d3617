/** A bar from 0 to 100: solid as far as it is known, pale as far as the unknown could move it, with a mark at the value. */
interface Props {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** The figures are text beside every bar, so the bar itself is hidden from assistive technology. */
export function ScoreBar({ value, low = value, high = value }: Props) {
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="known" width={low} height="6" />
      {high > low && <rect class="open" x={low} width={high - low} height="6" />}
      {high > low && <rect class="mark" x={Math.min(value, 99.2)} width="0.8" height="6" />}
    </svg>
  );
}

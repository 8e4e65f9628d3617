/** What dots and ranges say, once on a page. */
import { ScoreRange } from './ScoreRange.tsx';

export function RangeLegend() {
  return (
    <p class="range-legend small soft">
      <ScoreRange value={55} low={30} high={85} /> The dot is the score from 0 to 100. The pale range shows how far what is
      unknown, and how results scatter, could move it; a hatched scale is not measured.
    </p>
  );
}

/** Sets the day of a site in the text of its `site.yaml`. */
import { isScalar } from 'yaml';
import { RequestError } from './request-error.ts';
import { setScalars } from './set-scalars.ts';
import { find } from './yaml-places.ts';

/** The text with `today` set to `day`; comments and every other byte stay. Throws `RequestError` when it states no day. */
export function setDay(text: string, day: string): string {
  let isStated = false;
  const set = setScalars(text, (root) => {
    const node = find(root, 'today')?.value;
    if (!isScalar(node)) return [];
    isStated = true;
    return node.value === day ? [] : [{ node, text: day, style: 'PLAIN' }];
  });
  if (isStated) return set;
  throw new RequestError('site.yaml states no day. Add the line: today: YYYY-MM-DD');
}

/** Whether two texts of `site.yaml` differ in their day at most. */
export function differOnlyInDay(a: string, b: string): boolean {
  const anyDay = '2000-01-01';
  return setDay(a, anyDay) === setDay(b, anyDay);
}

import { expect, test } from 'vitest';
import { StatusBadge } from '../../src/components/StatusBadge.tsx';
import { textOf } from '../support/built-site.ts';
import { render } from '../support/render.ts';

test('nothing stands beside the name of what readers expect', () =>
  expect(render(<StatusBadge view={undefined} />).innerHTML).toBe(''));
test('anything else is named, and what is gone is marked for the eye as well', () => {
  const [ending, gone] = [false, true].map((isGone) =>
    render(<StatusBadge view={{ text: 'Ends 1 Sep 2026', isGone }} />).querySelector('.badge'),
  );
  expect([textOf(ending), textOf(gone)]).toEqual(['Ends 1 Sep 2026', 'Ends 1 Sep 2026']);
  expect([ending?.hasAttribute('data-gone'), gone?.hasAttribute('data-gone')]).toEqual([false, true]);
});

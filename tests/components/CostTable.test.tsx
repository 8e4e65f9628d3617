import { describe, expect, test } from 'vitest';
import { CostTable } from '../../src/components/CostTable.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
function tableOf(...names: readonly string[]) {
  const { cost } = comparisonOf(...names);
  if (cost === undefined) throw new Error('The site works no example of cost');
  return render(<CostTable view={cost} />);
}

describe('two sides with prices', () => {
  const table = tableOf('atlas', 'bolt');
  const rows = table.querySelectorAll('tbody tr');
  test('have the formula first, each price a link to the row that states it', () => {
    const links = rows[0]?.querySelectorAll('td:nth-of-type(1) a') ?? [];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['#row-fact-inputUsdPerMillionTokens', '#row-fact-outputUsdPerMillionTokens']),
    );
  });
  test('have a row for each workload of the site, with what it uses', () => {
    expect(rows).toHaveLength(1 + 3 + 1);
    for (const row of rows.slice(1, 4)) {
      expect(textOf(row.querySelector('.unit'))).toMatch(/M in/);
      expect(
        row
          .querySelectorAll('td .value')
          .map(textOf)
          .every((text) => /^\$[\d,.]+$/.test(text)),
      ).toBe(true);
    }
  });
  test('say in words which is cheaper, on one side', () => {
    for (const row of rows.slice(1, 4)) expect(row.querySelectorAll('.cheaper')).toHaveLength(1);
    expect(textOf(rows[1]?.querySelectorAll('td')[1]?.querySelector('.cheaper'))).toMatch(/^cheaper by \$/);
  });
  test('keep row and fields of the reader’s own use hidden until script follows them', () => {
    expect(rows.at(-1)?.hasAttribute('hidden')).toBe(true);
    expect(table.querySelector('fieldset')?.hasAttribute('hidden')).toBe(true);
    for (const input of table.querySelectorAll('input')) {
      expect(table.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
      expect(table.getElementById(input.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    }
  });
  test('give the calculator their prices as JSON', () => {
    const lists = table
      .querySelectorAll('[data-prices]')
      .map((cell) => JSON.parse(cell.getAttribute('data-prices') ?? '') as object);
    expect(lists.map((list) => JSON.stringify(list))).toEqual([expect.stringContaining('8'), expect.stringContaining('0.3')]);
  });
});

test('a price that is unknown leaves its sum unknown', () => {
  const texts = textsOf(tableOf('name-emoji', 'one'), 'td[data-state=unknown] .value').concat(
    textsOf(tableOf('one', 'name-emoji'), 'td[data-state=unknown] .value'),
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts)).toEqual(new Set(['Unknown']));
});
test('a side without prices stands in words below, and has no column', () => {
  const table = tableOf('one', 'kit');
  expect(table.querySelectorAll('thead th')).toHaveLength(1);
  expect(textsOf(table, '.list li')).toEqual([expect.stringMatching(/^Example Kit: /)]);
});
test('sides without prices have words alone', () => {
  const table = tableOf('engine', 'kit');
  expect(table.querySelectorAll('table, input')).toEqual([]);
  expect(table.querySelectorAll('.list li')).toHaveLength(2);
});

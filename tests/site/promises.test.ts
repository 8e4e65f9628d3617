/**
 * What readers are promised of a comparison (docs/readers.md), as far as its HTML shows it: on every comparison page of the
 * site. What only a browser can show is in tests/e2e/promises.test.ts.
 */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { kinds } from '../fixtures/schemas/index.ts';
import { kindsOf, nearest, nearestOf, readPages, textOf, type Page } from '../support/built-site.ts';

const pages = readPages(inject('site').dir);
const comparisons = pages.filter(({ path }) => path.includes('-vs-'));
/** Folder of a kind -> ids of its facts, in the order of its tables. */
const FACTS = Object.fromEntries(kinds.map(({ folder, facts }) => [folder, facts.map(({ id }) => id)]));
/** Those that set both entries side by side; a table of costs has a column only for a side that is sold by the token. */
const tables = comparisons.flatMap((page) =>
  page.root
    .querySelectorAll('.pair-table')
    .filter((table) => nearest(table, ({ classList }) => classList.contains('cost')) === undefined)
    .map((table) => ({ page, table })),
);
const rows = comparisons.flatMap((page) => page.root.querySelectorAll('tr[data-row]').map((row) => ({ page, row })));
const cells = rows.flatMap(({ page, row }) => row.querySelectorAll('td').map((cell) => ({ page, row, cell })));

/** The addresses of what does not fit, which must be none. */
const misfits = <T extends { readonly page: Page }>(all: readonly T[], fits: (one: T) => boolean, say: (one: T) => string) => {
  expect(all.length).toBeGreaterThan(100);
  return all.filter((one) => !fits(one)).map((one) => `${one.page.path} ${say(one)}`);
};
const captionOf = ({ table }: { readonly table: HTMLElement }) => textOf(table.querySelector('caption'));
const rowName = ({ row }: { readonly row: HTMLElement }) => row.getAttribute('data-row') ?? row.id;
const namesOf = (page: Page) => page.root.querySelectorAll('h1 bdi').map((name) => textOf(name));

describe('tables', () => {
  test('A1 each row has one head and two values; each table one row of two column heads', () => {
    const fits = (row: HTMLElement) =>
      row.querySelectorAll('th[scope=row]').length === 1 &&
      row.querySelectorAll('td').length === 2 &&
      row.querySelectorAll('th').length === 1;
    expect(misfits(rows, ({ row }) => fits(row), rowName)).toEqual([]);
    expect(misfits(tables, ({ table }) => table.querySelectorAll('thead th[scope=col]').length === 2, captionOf)).toEqual([]);
  });
  test('A2 every table has a caption of its own that names both entries', () => {
    const names = ({ page, table }: (typeof tables)[number]) =>
      namesOf(page).every((name) => captionOf({ table }).includes(name)) && namesOf(page).length === 2;
    expect(misfits(tables, names, captionOf)).toEqual([]);
    const twice = comparisons.filter(({ root }) => {
      const captions = root.querySelectorAll('caption').map((caption) => textOf(caption));
      return new Set(captions).size < captions.length;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });
  test('A3 the corner is an empty cell and no empty head', () => {
    const fits = ({ table }: (typeof tables)[number]) => {
      const corner = table.querySelector('thead tr')?.children[0];
      return (
        corner?.tagName === 'TD' && textOf(corner) === '' && table.querySelectorAll('th').every((head) => textOf(head) !== '')
      );
    };
    expect(misfits(tables, fits, captionOf)).toEqual([]);
  });
  test('A8 facts stand in groups with a head of their own, and the page links to each', () => {
    const groups = comparisons.flatMap((page) =>
      page.root.querySelectorAll('.facts-table > .group').map((group) => ({ page, group })),
    );
    const fits = ({ page, group }: (typeof groups)[number]) =>
      group.querySelectorAll('summary > h3').length === 1 &&
      page.root.querySelector(`.jump a[href="#${group.querySelector('summary > h3')?.id}"]`) !== null;
    expect(groups.length).toBeGreaterThan(comparisons.length);
    expect(misfits(groups, fits, ({ group }) => textOf(group.querySelector('summary')))).toEqual([]);
  });
  test('A9 rows stand in one order on all pages of two models, and of two repositories', () => {
    const orderOf = ({ root }: Page) => root.querySelectorAll('tr[data-row]').map((row) => row.getAttribute('data-row') ?? '');
    for (const kind of ['models', 'repositories']) {
      const same = comparisons.filter((page) => kindsOf(page).every((one) => one === kind));
      const facts = same.map((page) => orderOf(page).filter((id) => id.startsWith('fact:')));
      expect(facts.length).toBeGreaterThan(5);
      // Facts that no side has take no row, so a page shows a part of the one order.
      const places = new Map(FACTS[kind]?.map((id, place) => [`fact:${id}`, place]));
      const steps = facts.flatMap((order) =>
        order.slice(1).map((id, at) => (places.get(id) ?? -1) - (places.get(order[at] ?? '') ?? -1)),
      );
      expect(steps.every((step) => step > 0)).toBe(true);
    }
  });
});

describe('marks and states', () => {
  test('A12 at most one side of a row is marked, in words, and only where both values are known and differ', () => {
    const fits = ({ row }: (typeof rows)[number]) => {
      const marks = row.querySelectorAll('.better-mark');
      const values = row.querySelectorAll('td').map((cell) => textOf(cell.querySelector('.value')));
      const known = row.querySelectorAll('td').every((cell) => cell.getAttribute('data-state') === 'known');
      return marks.length === 0 || (marks.length === 1 && textOf(marks[0]) === 'Better' && known && values[0] !== values[1]);
    };
    expect(misfits(rows, fits, rowName)).toEqual([]);
  });
  test('A13 no row without a direction is marked, no score, and nothing between different kinds or what does not compare', () => {
    const neutral = new Set([
      'fact:licence',
      'fact:releaseDate',
      'fact:openWeights',
      'fact:language',
      'fact:knowledgeCutoff',
      'fact:pricing',
    ]);
    const marked = rows.filter(({ row }) => row.querySelector('.better-mark') !== null);
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.filter((one) => neutral.has(rowName(one)) || one.row.querySelector('.caveat') !== null)).toEqual([]);
    const mixed = comparisons.filter(
      ({ root }) => root.querySelector('.verdict')?.getAttribute('data-outcome') === 'different-kinds',
    );
    expect(mixed.filter(({ root }) => root.querySelector('.facts-table .better-mark') !== null)).toEqual([]);
    expect(comparisons.filter(({ root }) => root.querySelector('[id^=row-score-] .better-mark') !== null)).toEqual([]);
  });
  test('A15 0, unknown and not applicable are three things: each has words of its own, and none is blank', () => {
    const say = ({ row, cell }: (typeof cells)[number]) => `${rowName({ row })}: ${textOf(cell)}`;
    const fits = ({ cell }: (typeof cells)[number]) => {
      const value = textOf(cell.querySelector('.value'));
      switch (cell.getAttribute('data-state')) {
        case 'unknown':
          return value === 'Unknown' && textOf(cell.querySelector('a')) === 'Add this value';
        case 'not-applicable':
          return value === 'Not applicable' && textOf(cell.querySelector('.note')) !== '';
        default:
          return value !== '' && !/^[-–—?]$/.test(value);
      }
    };
    expect(misfits(cells, fits, say)).toEqual([]);
    const free = cells.filter(({ cell }) => cell.getAttribute('data-value') === '0');
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(({ cell }) => !/^\$?0/.test(textOf(cell.querySelector('.value'))))).toEqual([]);
  });
  test('A16 a unit stands once in the head of its row, and no number is in scientific notation', () => {
    const prices = rows.filter((one) => rowName(one).endsWith('UsdPerMillionTokens'));
    expect(misfits(prices, ({ row }) => textOf(row.querySelector('.unit')) === 'USD per 1M tokens', rowName)).toEqual([]);
    const scientific = cells.filter(({ cell }) => /\d(?:\.\d+)?e[+-]?\d/.test(textOf(cell.querySelector('.value'))));
    expect(scientific.map(({ page }) => page.path)).toEqual([]);
  });
  test('A17 the numbers of a row have one precision, and each has its exact value beside it', () => {
    const digits = (cell: HTMLElement) => textOf(cell.querySelector('.value')).split('.')[1]?.length ?? 0;
    const numeric = rows.filter(({ row }) => row.querySelectorAll('td').every((cell) => cell.hasAttribute('data-value')));
    const fits = ({ row }: (typeof rows)[number]) => new Set(row.querySelectorAll('td').map(digits)).size === 1;
    expect(misfits(numeric, fits, rowName)).toEqual([]);
    const inexact = cells.filter(({ cell }) => {
      const shown = Number(textOf(cell.querySelector('.value')).replace(/[$,]/g, ''));
      const exact = cell.getAttribute('data-value');
      return exact !== undefined && Math.abs(shown - Number(exact)) > Math.max(0.5, Math.abs(shown) * 0.01);
    });
    expect(inexact.map(({ page, row }) => `${page.path} ${rowName({ row })}`)).toEqual([]);
  });
  test('A18 the name of every row leads to its definition', () => {
    const fits = ({ row }: (typeof rows)[number]) =>
      /^\/(?:glossary\/#\w|benchmarks\/\w)/.test(row.querySelector('th a')?.getAttribute('href') ?? '');
    expect(misfits(rows, fits, rowName)).toEqual([]);
  });
  test('A19 every known value names its source and its day, and one that is too old says so', () => {
    const known = cells.filter(({ cell }) => cell.getAttribute('data-state') === 'known');
    const fits = ({ cell }: (typeof cells)[number]) => {
      const day = cell.querySelector('time')?.getAttribute('datetime') ?? '';
      return (
        (cell.querySelector('.provenance a')?.getAttribute('href') ?? '').startsWith('https://') &&
        /^\d{4}-\d{2}-\d{2}$/.test(day)
      );
    };
    expect(misfits(known, fits, ({ row }) => rowName({ row }))).toEqual([]);
    expect(known.filter(({ cell }) => textOf(cell.querySelector('.due')) === 'outdated').length).toBeGreaterThan(0);
  });
  test('A40 every value has a link to the file that states it, known ones to the line', () => {
    const links = cells.filter(({ cell }) => cell.getAttribute('data-state') !== 'not-applicable');
    const fits = ({ cell }: (typeof cells)[number]) => {
      const link = cell.querySelectorAll('a').find((one) => /^(?:Correct|Add) this value$/.test(textOf(one)));
      const href = link?.getAttribute('href') ?? '';
      return (
        /\/content\/(?:models|repositories)\/[a-z0-9-]+\.(?:md|yaml)/.test(href) &&
        (textOf(link) !== 'Correct this value' || /#L\d+$/.test(href))
      );
    };
    expect(misfits(links, fits, ({ row }) => rowName({ row }))).toEqual([]);
  });
});

describe('the page', () => {
  test('A20 links to the same comparison the other way round, and its own address stays the canonical one', () => {
    const fits = ({ root, path }: Page) => {
      const [a, b] = path.split('/')[2]?.split('-vs-') ?? [];
      return (
        root.querySelector(`.tools a[href="/compare/?items=${b},${a}"]`) !== null &&
        (root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').endsWith(path)
      );
    };
    expect(comparisons.filter((page) => !fits(page)).map(({ path }) => path)).toEqual([]);
  });
  test('A27 language and direction are stated, and names keep their own direction', () => {
    expect(pages.filter(({ root }) => root.querySelector('html[lang=en][dir=ltr]') === null).map(({ path }) => path)).toEqual([]);
    const bare = comparisons.filter(({ root }) =>
      root.querySelectorAll('.pair-table thead th').some((head) => head.querySelector('bdi') === null),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
  test('A28 scores are dots on a scale from 0 to 100, in the range that they could have, with the figure beside them, and never a radar', () => {
    const cells = comparisons.flatMap((page) =>
      page.root.querySelectorAll('[id^=row-score-] td').map((cell) => ({ page, cell })),
    );
    const rendered = cells.filter(({ cell }) => cell.querySelector('svg.range') !== null);
    expect(rendered.length).toBeGreaterThan(comparisons.length);
    const fits = ({ cell }: (typeof cells)[number]) => {
      const shown = textOf(cell.querySelector('.value'));
      // Of which too little is known has a range and no dot.
      if (shown === 'Not ranked') return cell.querySelector('circle') === null && cell.querySelector('.open') !== null;
      const value = Number(shown);
      const [start, length] = ['x', 'width'].map((name) =>
        Number.parseFloat(cell.querySelector('.open')?.getAttribute(name) ?? 'NaN'),
      );
      const isInRange = start === undefined || length === undefined || !(start > value || start + length < value);
      return Number.isInteger(value) && cell.querySelector('circle')?.getAttribute('cx') === `${value}%` && isInRange;
    };
    expect(misfits(rendered, fits, ({ cell }) => textOf(cell))).toEqual([]);
    expect(comparisons.filter(({ root }) => root.querySelector('svg polygon') !== null)).toEqual([]);
  });
  test('A29 every picture has its words: an alternative and a table, or figures beside it', () => {
    const pictures = comparisons.flatMap((page) => page.root.querySelectorAll('svg:not(.icon)').map((svg) => ({ page, svg })));
    const fits = ({ svg }: (typeof pictures)[number]) => {
      if (svg.getAttribute('aria-hidden') === 'true') return /\d|Not ranked/.test(textOf(svg.parentNode));
      const figure = nearestOf(svg, 'FIGURE');
      // What is an image hides the links in it.
      const links = svg.querySelectorAll('a');
      return (
        svg.getAttribute('role') === (links.length > 0 ? 'group' : 'img') &&
        links.every((link) => /\d/.test(textOf(link.querySelector('title')))) &&
        (svg.getAttribute('aria-label') ?? '').length > 20 &&
        figure?.querySelector('table') !== null
      );
    };
    expect(misfits(pictures, fits, ({ svg }) => svg.toString().slice(0, 80))).toEqual([]);
  });
  test('A32 links need no script: none leads nowhere, and no control stands there that would not work', () => {
    const dead = comparisons.filter(
      ({ root }) =>
        // What opens a popover, or is read by the style sheet, works without script.
        root
          .querySelectorAll('button:not([popovertarget]), input:not([data-styled]), select')
          .some((control) => nearest(control, (one) => one.hasAttribute('hidden')) === undefined) ||
        root.querySelectorAll('a').some((link) => !/^(?:\/|#|https:)/.test(link.getAttribute('href') ?? '')),
    );
    expect(dead.map(({ path }) => path)).toEqual([]);
  });
  test('A35 one h1 with both names, no level of heading skipped, and every claim headed by its owner', () => {
    const wrong = comparisons.filter((page) => {
      const levels = page.root
        .querySelectorAll('main h1, main h2, main h3, main h4')
        .map(({ tagName }) => Number(tagName.slice(1)));
      const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      const owners = page.root
        .querySelectorAll('.claim')
        .map((claim) => textOf(claim.querySelector('h4 .side-name')).replace(/:$/, ''));
      return skips || namesOf(page).length !== 2 || owners.some((owner) => !namesOf(page).includes(owner));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
  test('A36 every capability of either side is on the page, in full or by name, with a link to its place', () => {
    const lists = comparisons.flatMap((page) =>
      page.root.querySelectorAll('[id^=capabilities-]').map((list) => ({ page, list })),
    );
    const fits = ({ list }: (typeof lists)[number]) => {
      const count = Number(/\((\d+)\)$/.exec(textOf(list.querySelector('h3')))?.[1]);
      const isShared = list.id === 'capabilities-both';
      const inFull = isShared ? list.querySelectorAll(':scope > .grid').length : list.querySelectorAll('.claim').length;
      const byName = list.querySelectorAll('ul.list > li');
      return (
        inFull + byName.length === count &&
        byName.every((item) => /#capability-/.test(item.querySelector('a')?.getAttribute('href') ?? ''))
      );
    };
    expect(misfits(lists, fits, ({ list }) => list.id)).toEqual([]);
  });
  test('A37 a score comes with its parts, what is known of it, its bounds, and the method by version', () => {
    const wrong = comparisons.filter(({ root }) => {
      const cards = root.querySelectorAll('.score-lines li').map((line) => textOf(line));
      const parts = ['adoption', 'quality', 'ecosystem', 'matchGraph'].every(
        (id) => root.getElementById(`row-score-${id}`) !== null,
      );
      const method = root.querySelectorAll('a[href="/methodology/"]').some((link) => /^method \d/.test(textOf(link)));
      return (
        !parts ||
        cards.length !== root.querySelectorAll('.sides .side').length ||
        !method ||
        cards.some(
          (card) =>
            // Where all is known and nothing scatters there is nothing to bound.
            !/100% of the score is known\.|\d+% of the score is known; what is unknown, and how results scatter, could move it between \d+ and \d+\./.test(
              card,
            ),
        )
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

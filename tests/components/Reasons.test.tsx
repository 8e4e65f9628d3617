import { expect, test } from 'vitest';
import { VerdictBox } from '../../src/components/VerdictBox.tsx';
import { comparisonTwin } from '../../src/site-files/markdown/comparison-twin.ts';
import { editing, loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const ADVICE = (key: string, text: string) => `${key}: { text: "${text}", source: https://example.org/models/one }\n`;
const { catalogue, comparisonOf } = await loadFixture(
  editing(
    'base',
    'models/example-one.md',
    'facts:\n',
    `${ADVICE('bestFor', 'Who runs `one`')}${ADVICE('avoidFor', 'Who has only `two`')}facts:\n`,
  ),
);
const view = comparisonOf('one', 'two');

test('words between backticks are set as code in what an entry advises', () => {
  const box = render(<VerdictBox view={view} />);
  expect(new Set(textsOf(box, 'code'))).toEqual(new Set(['one', 'two']));
  expect(box.textContent).not.toContain('`');
});
test('what an entry advises stands before its reasons, which are of different sorts', () => {
  const side = render(<VerdictBox view={view} />).querySelector('.reasons[data-side="a"]');
  const [heading, advice, reasons] = [...(side?.children ?? [])].map(({ localName }) => localName);
  expect([heading, advice, reasons]).toEqual(['h3', 'p', 'ul']);
  const shown = [...(side?.querySelectorAll('li[data-row]') ?? [])].map((line) => line.getAttribute('data-row'));
  const groups = shown.map((row) => view.verdict.clauses.find(({ rowId }) => rowId === row)?.group);
  expect(shown).toHaveLength(2);
  expect(new Set(groups).size).toBe(2);
});
test('they are code in its Markdown, too', () =>
  expect(comparisonTwin(view, '/compare/example-one-vs-example-two/', catalogue.content.site)).toContain(
    'Best for: Who runs `one` (',
  ));

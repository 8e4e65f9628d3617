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
test('they are code in its Markdown, too', () =>
  expect(comparisonTwin(view, '/compare/example-one-vs-example-two/', catalogue.content.site)).toContain(
    'Best for: Who runs `one` (',
  ));

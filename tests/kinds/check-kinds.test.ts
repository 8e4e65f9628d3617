import { describe, expect, test } from 'vitest';
import { kindProblems, kindText, LIST, type KindFiles } from '../support/kinds.ts';
import { place } from '../support/problems.ts';

const FILE = 'kinds/phone.ts';
const OTHER = 'kinds/case.ts';

/** A second kind, of the id `case`, in a file of its own. */
const twoKinds = (other: string): KindFiles => ({
  'index.ts':
    "import { phone } from './kinds/phone.ts';\nimport { cover } from './kinds/case.ts';\n\nexport const kinds = [phone, cover];\n",
  [FILE]: kindText(),
  [OTHER]: other,
});
const caseText = (...changes: readonly (readonly [string, string])[]) =>
  kindText(
    ['export const phone', 'export const cover'],
    ["id: 'phone'", "id: 'case'"],
    ["folder: 'phones'", "folder: 'cases'"],
    ...changes,
  );
const withCost = (parts: string, limit?: string) =>
  kindText([
    "  highlights: ['weight']",
    `  cost: {\n    note: 'x',\n    unit: 'x',\n${limit === undefined ? '' : `    size: { label: 'x', brief: '{}', limit: ${limit} },\n`}    parts: {\n${parts}\n    },\n  },\n  highlights: ['weight']`,
  ]);
const withChooser = (where: string) =>
  kindText([
    "  highlights: ['weight']",
    `  chooser: { size: { ask: 'Where?', answers: { pocket: { text: 'x', where: [${where}] } } } },\n  highlights: ['weight']`,
  ]);
const part = (id: string, price: string, more = '') =>
  `      ${id}: { price: '${price}', label: 'x', brief: '{}', symbol: '${id}'${more} },`;

test('a kind that can work has no problem', async () => {
  expect(await kindProblems({ [FILE]: kindText() })).toEqual([]);
  expect(await kindProblems(twoKinds(caseText()))).toEqual([]);
});

describe('what cannot work is told with file, line and column', () => {
  test.each<[what: string, files: KindFiles, place: string, told: RegExp]>([
    ['a list without kinds', { 'index.ts': 'export const kinds = [];\n' }, 'index.ts:1:1', /has no kinds.*list at least one/],
    [
      'a list that holds something else',
      { 'index.ts': "export const kinds = [{ id: 'phone' }];\n" },
      'index.ts:1:1',
      /something that is not a kind.*defineKind/,
    ],
    ['two kinds with one id', twoKinds(caseText(["id: 'case'", "id: 'phone'"])), `${OTHER}:4:3`, /Two kinds have the id phone/],
    [
      'two kinds with one folder',
      twoKinds(caseText(["folder: 'cases'", "folder: 'phones'"])),
      `${OTHER}:7:3`,
      /The kinds phone and case have the same folder, phones/,
    ],
    [
      'a folder that is a page of the site',
      { [FILE]: kindText(["folder: 'phones'", "folder: 'search'"]) },
      `${FILE}:7:3`,
      /The folder "search" of the kind phone cannot be used/,
    ],
    [
      'a folder that is no part of an address',
      { [FILE]: kindText(["folder: 'phones'", "folder: '../phones'"]) },
      `${FILE}:7:3`,
      /cannot be used.*lower-case letters and hyphens/,
    ],
    [
      'an id that is no word',
      { [FILE]: kindText(["id: 'phone'", "id: 'C++ (old'"]) },
      `${FILE}:4:3`,
      /The id "C\+\+ \(old" of the kind/,
    ],
    [
      'an icon that does not exist',
      { [FILE]: kindText(["folder: 'phones'", "icon: 'smart-phone',\n  folder: 'phones'"]) },
      `${FILE}:7:3`,
      /The icon "smart-phone" of the kind phone is not the name of an icon of Lucide.*such as smartphone/,
    ],
    [
      'an id that a file of the content has already',
      { [FILE]: kindText(["id: 'phone'", "id: 'site'"]) },
      `${FILE}:4:3`,
      /The id "site" of the kind site cannot be used/,
    ],
    [
      'an id that visavis new has for something else',
      { [FILE]: kindText(["id: 'phone'", "id: 'pair'"]) },
      `${FILE}:4:3`,
      /The id "pair" of the kind pair cannot be used/,
    ],
    [
      'the folder of the categories',
      { [FILE]: kindText(["folder: 'phones'", "folder: 'categories'"]) },
      `${FILE}:7:3`,
      /The folder "categories" of the kind phone cannot be used/,
    ],
    [
      'a kind without facts',
      { [FILE]: kindText([kindText().slice(kindText().indexOf('        weight:'), kindText().indexOf('      },\n    },')), '']) },
      `${FILE}:9:3`,
      /The kind phone has no facts.*at least one fact/,
    ],
    [
      'a fact in two groups',
      {
        [FILE]: kindText([
          '  groups: {',
          "  groups: {\n    looks: { label: 'Looks', facts: { colour: { label: 'Colour', type: 'text', better: 'none', maxAgeDays: 9, definition: 'x' } } },",
        ]),
      },
      `${FILE}:15:9`,
      /declares the fact colour twice, in looks and body/,
    ],
    [
      'a fact twice in one literal',
      {
        [FILE]: kindText([
          '        colour:',
          "        weight: { label: 'W', type: 'size', better: 'lower', maxAgeDays: 9, definition: 'x' },\n        colour:",
        ]),
      },
      `${FILE}:14:9`,
      /The key weight appears twice in the same place/,
    ],
    [
      'any other key twice in one literal',
      { [FILE]: kindText(["  plural: 'Phones',", "  plural: 'Phones',\n  label: 'Telephone',"]) },
      `${FILE}:7:3`,
      /The key label appears twice/,
    ],
    [
      'an id of a fact that is not in camel case',
      { [FILE]: kindText(['colour: {', "'main-colour': {"], ["filters: ['colour']", 'filters: []']) },
      `${FILE}:14:9`,
      /"main-colour" cannot be the id of a fact.*lower camel case/,
    ],
    [
      'an id of a fact that every object has already',
      { [FILE]: kindText(['colour: {', 'valueOf: {'], ["filters: ['colour']", 'filters: []']) },
      `${FILE}:14:9`,
      /"valueOf" cannot be the id of a fact/,
    ],
    [
      'a picture of a fact that the kind does not have',
      { [FILE]: kindText(["  highlights: ['weight']", "  picture: { x: 'price', y: 'quality' },\n  highlights: ['weight']"]) },
      `${FILE}:18:14`,
      /picture\.x of the kind phone names "price"/,
    ],
    [
      'a picture of a fact that is no amount',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  picture: { x: 'weight', y: 'quality', size: 'colour' },\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:41`,
      /picture\.size of the kind phone names colour, which is no amount/,
    ],
    [
      'a picture of an amount of which neither more nor less is better',
      {
        [FILE]: kindText(
          ["better: 'lower', unit: 'g'", "better: 'none', unit: 'g'"],
          ["  highlights: ['weight']", "  picture: { x: 'weight', y: 'quality' },\n  highlights: ['weight']"],
        ),
      },
      `${FILE}:18:14`,
      /names weight, which is no amount with a better side/,
    ],
    [
      'a type of fact that does not exist',
      { [FILE]: kindText(["type: 'size'", "type: 'sise'"]) },
      `${FILE}:13:36`,
      /The fact weight has the type "sise", which does not exist\. Did you mean size\?/,
    ],
    [
      'a type that is spread into the fact: the place is the fact',
      {
        [FILE]: kindText(
          ['export const phone', "const LOOK = { type: 'words', better: 'none' };\n\nexport const phone"],
          ["type: 'text', better: 'none'", '...LOOK'],
        ),
      },
      `${FILE}:16:9`,
      /the type "words", which does not exist\. Use one of: boolean, choice/,
    ],
    [
      'a choice without choices',
      { [FILE]: kindText(["colour: { label: 'Colour', type: 'text'", "colour: { label: 'Colour', type: 'choice'"]) },
      `${FILE}:14:9`,
      /The fact colour is a choice without choices, so no value would be allowed\. list its values/,
    ],
    [
      'a filter on a fact that does not exist',
      { [FILE]: kindText(["filters: ['colour']", "filters: ['color']"]) },
      `${FILE}:20:3`,
      /filters of the kind phone names "color", which is not one of its facts\. Did you mean colour\?/,
    ],
    [
      'a column that is not there',
      { [FILE]: kindText(["columns: ['weight']", "columns: ['weight', 'battery']"]) },
      `${FILE}:19:3`,
      /columns of the kind phone names "battery"/,
    ],
    [
      'a highlight that is not there',
      { [FILE]: kindText(["highlights: ['weight']", "highlights: ['battery']"]) },
      `${FILE}:18:3`,
      /highlights of the kind phone names "battery"/,
    ],
    [
      'a question about a fact that is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  questions: [{ fact: 'wieght', readWithinDays: 9 }],\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:3`,
      /questions\.0 of the kind phone names "wieght"/,
    ],
    [
      'a question that needs a fact which is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  questions: [{ fact: 'colour', is: 'red', needsOneOf: ['paint'] }],\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:3`,
      /questions\.0 of the kind phone names "paint"/,
    ],
    [
      'a question beside a fact that is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  questions: [{ fact: 'colour', is: 'red', notBeside: [{ fact: 'paint' }] }],\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:3`,
      /questions\.0 of the kind phone names "paint"/,
    ],
    [
      'terms with a fact that is not there',
      { [FILE]: kindText(["  highlights: ['weight']", "  terms: { facts: ['licence'] },\n  highlights: ['weight']"]) },
      `${FILE}:18:12`,
      /terms\.facts of the kind phone names "licence"/,
    ],
    [
      'a property of schema.org with a fact that is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  schemaOrg: { type: 'Product', facts: { color: 'shade' } },\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:42`,
      /schemaOrg\.facts\.color of the kind phone names "shade"/,
    ],
    [
      'what is free by a fact that is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  terms: { facts: [], free: { when: { pricing: 'free' }, licence: 'colour' } },\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:39`,
      /terms\.free\.when\.pricing of the kind phone names "pricing"/,
    ],
    [
      'what is free under a licence that is not there',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  terms: { facts: [], free: { when: {}, licence: 'licence' } },\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:41`,
      /terms\.free\.licence of the kind phone names "licence"/,
    ],
    [
      'a cost with a price that is not there',
      { [FILE]: withCost(part('calls', 'perCall')) },
      `${FILE}:22:16`,
      /cost\.parts\.calls\.price of the kind phone names "perCall"/,
    ],
    [
      'a part of a cost that is not there',
      { [FILE]: withCost(`${part('calls', 'weight')}\n${part('far', 'weight', ", partOf: 'cals'")}`) },
      `${FILE}:23:71`,
      /cost\.parts\.far of the kind phone is a part of "cals", which is no other part of the cost\. Did you mean calls\?/,
    ],
    [
      'a limit of the size of a part that is not there',
      { [FILE]: withCost(part('calls', 'weight'), "{ fact: 'weight', part: 'cals' }") },
      `${FILE}:21:63`,
      /cost\.size\.limit of the kind phone is about "cals", which is no part of the cost\. Did you mean calls\?/,
    ],
    [
      'a limit that is no amount',
      { [FILE]: withCost(part('calls', 'weight'), "{ fact: 'colour', part: 'calls' }") },
      `${FILE}:21:47`,
      /cost\.size\.limit\.fact of the kind phone names colour, which is no amount/,
    ],
    [
      'settings whose choice is no fact',
      {
        [FILE]: kindText(["  highlights: ['weight']", "  settings: { own: 'best', choice: 'wight' },\n  highlights: ['weight']"]),
      },
      `${FILE}:18:28`,
      /settings\.choice of the kind phone names "wight", which is not one of its facts\. Did you mean weight\?/,
    ],
    [
      'settings whose name is no pattern',
      {
        [FILE]: kindText([
          "  highlights: ['weight']",
          "  settings: { own: '(best', choice: 'weight' },\n  highlights: ['weight']",
        ]),
      },
      `${FILE}:18:15`,
      /settings\.own of the kind phone is no regular expression: .*\(best/,
    ],
    [
      'a limit that is no fact',
      { [FILE]: withCost(part('calls', 'weight'), "{ fact: 'wight', part: 'calls' }") },
      `${FILE}:21:47`,
      /names "wight", which is not one of its facts\. Did you mean weight\?/,
    ],
    [
      'a price that is no amount',
      { [FILE]: kindText(["  highlights: ['weight']", "  unitPrice: 'colour',\n  highlights: ['weight']"]) },
      `${FILE}:18:3`,
      /unitPrice of the kind phone names colour, which is no amount with a better side/,
    ],
    [
      'an answer of the guided choice about a fact that is not there',
      { [FILE]: withChooser("{ fact: 'wieght', atMost: 200 }") },
      `${FILE}:18:69`,
      /names "wieght", which is not one of its facts.*Did you mean weight\?/,
    ],
    [
      'an answer with a test that does not fit its fact',
      { [FILE]: withChooser("{ fact: 'weight', is: 'light' }") },
      `${FILE}:18:69`,
      /asks about weight with a test that does not fit it.*atLeast or atMost/,
    ],
    [
      'one answer that asks twice about a fact',
      { [FILE]: withChooser("{ fact: 'weight', atMost: 200 }, { fact: 'weight', atLeast: 100 }") },
      `${FILE}:18:69`,
      /asks about weight twice in one answer/,
    ],
    [
      'a fact that two kinds declare otherwise',
      twoKinds(caseText(["unit: 'g'", "unit: 'kg'"])),
      `${OTHER}:13:9`,
      /The fact weight has another type or unit in the kind case than in phone/,
    ],
    [
      'a key that is missing',
      { [FILE]: kindText(["  highlights: ['weight'],\n", '']) },
      `${FILE}:1:1`,
      /The kind phone has no highlights\. add the key highlights/,
    ],
    [
      'a key of the maker that is missing',
      { [FILE]: kindText([", description: 'Who sells it.'", '']) },
      `${FILE}:8:3`,
      /The maker of the kind phone has no description/,
    ],
    [
      'a key of a fact that is missing',
      { [FILE]: kindText([", definition: 'Its colour.'", '']) },
      `${FILE}:14:9`,
      /The fact colour has no definition/,
    ],
  ])('%s', async (_what, files, where, told) => {
    const problems = await kindProblems(files);
    expect(problems.map(place)).toEqual([`${where} invalid-kind`]);
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toMatch(told);
  });
});

test('all faults of all kinds are told at once, in the order of files and lines', async () => {
  const files = twoKinds(caseText(["columns: ['weight']", "columns: ['x']"], ["filters: ['colour']", "filters: ['y']"]));
  const broken = { ...files, [FILE]: kindText(["filters: ['colour']", "filters: ['z']"]) };
  expect((await kindProblems(broken)).map(place)).toEqual([
    `${OTHER}:19:3 invalid-kind`,
    `${OTHER}:20:3 invalid-kind`,
    `${FILE}:20:3 invalid-kind`,
  ]);
});

test('a kind may stand in the list itself', async () => {
  const text = kindText(["filters: ['colour']", "filters: ['color']"]).replace('export const phone', 'const phone');
  expect((await kindProblems({ 'index.ts': `${text}\nexport const kinds = [phone];\n` })).map(place)).toEqual([
    'index.ts:20:3 invalid-kind',
  ]);
  expect(LIST).toContain('kinds = [phone]');
});

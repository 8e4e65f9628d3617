/** For each problem code a site that has a problem of that code, and where it has it. */
import type { ProblemCode } from '../../src/problems/codes.ts';
import type { Change } from '../../src/project-files/check-change.ts';
import type { Overlay } from './content-folder.ts';
import { kindText, type KindFiles } from './kinds.ts';
import { edited } from './problems.ts';

export interface Sample {
  readonly overlay: Overlay;
  /** `file:line:column` of the first problem of the code. */
  readonly place: string;
}

const ONE = 'models/example-one.md';
const KIT = 'repositories/example-kit.md';

const WRITERS = 'name: Writers\nkind: model\nsummary: Models that write.\n';

const edit = (file: string, from: string | RegExp, to: string, place: string): Sample => ({
  overlay: { [file]: edited(file, from, to) },
  place: `${file}:${place}`,
});

/** `text` in place of the prose of example-one. */
const prose = (text: string, place: string) => edit(ONE, 'It is meant for **short answers**', text, place);

/** Kinds are code beside the content folder, and not a file in it. */
export const KIND_SAMPLE: { readonly files: KindFiles; readonly place: string } = {
  files: { 'kinds/phone.ts': kindText(["filters: ['colour']", "filters: ['color']"]) },
  place: 'kinds/phone.ts:20:3',
};

/** What a change may not hold, whatever the content is. */
export const CHANGE_SAMPLES = {
  'mixed-change': {
    change: { changed: [`content/${ONE}`, 'src/build.ts', 'package.json'], links: [] },
    place: 'package.json:1:1',
  },
  'foreign-package': {
    change: {
      changed: [],
      links: [],
      lock: '{\n  "packages": {\n    "node_modules/a": {\n      "resolved": "https://example.org/a.tgz"\n    }\n  }\n}\n',
    },
    place: 'package-lock.json:3:1',
  },
} as const satisfies Readonly<Record<string, { readonly change: Change; readonly place: string }>>;

export const isOfChange = (code: ProblemCode): code is keyof typeof CHANGE_SAMPLES => Object.hasOwn(CHANGE_SAMPLES, code);

export const SAMPLES: Readonly<Record<Exclude<ProblemCode, 'invalid-kind' | keyof typeof CHANGE_SAMPLES>, Sample>> = {
  'unsafe-theme': {
    overlay: { 'theme.css': 'body {\n  background: url(https://example.org/paper.png);\n}\n' },
    place: 'theme.css:2:19',
  },
  'missing-file': { overlay: { 'pairs.yaml': undefined }, place: 'pairs.yaml:1:1' },
  'misplaced-file': { overlay: { 'models/example-three.txt': 'Three' }, place: 'models/example-three.txt:1:1' },
  'unreadable-file': edit(ONE, 'Works', 'Wor\0ks', '3:20'),
  'file-too-large': { overlay: { [ONE]: 'x'.repeat(256_001) }, place: `${ONE}:1:1` },
  'invalid-slug': {
    overlay: { 'needs/Write_More.md': edited('needs/run-models.md', 'Run', 'Write') },
    place: 'needs/Write_More.md:1:1',
  },
  'no-front-matter': edit(ONE, '---\n', '---js\n', '1:1'),
  'unclosed-front-matter': edit(KIT, 'source: https://example.org/kit\n---\n', 'source: https://example.org/kit\n', '1:1'),
  'merge-marks': edit(ONE, 'vendor: Example Works\n', '<<<<<<< ours\nvendor: A\n=======\nvendor: B\n>>>>>>> theirs\n', '3:1'),
  'yaml-syntax': edit(ONE, 'vendor: Example', 'vendor: Example: ', '3:9'),
  'cut-text': edit(ONE, 'model for short answers', 'model, the #1 for short answers', '5:38'),
  'duplicate-key': edit(ONE, 'aliases: [ex-1]', 'vendor: Another', '4:1'),
  'not-a-mapping': { overlay: { 'pairs.yaml': '- include\n' }, place: 'pairs.yaml:1:1' },
  'unknown-key': edit(ONE, 'homepage:', 'homepgae:', '6:1'),
  'missing-key': edit(ONE, 'vendor: Example Works\n', '', '2:1'),
  'wrong-type': edit('benchmarks/example-puzzles.yaml', '"2"', '1.10', '2:10'),
  'invalid-value': edit(ONE, 'value: paid', 'value: payed', '8:21'),
  placeholder: edit(ONE, 'A small invented model for short answers.', 'TODO write it', '5:10'),
  'too-few-claims': edit('models/example-two.md', /^capabilities:\n(?: .*\n)+/m, 'capabilities: []\n', '25:1'),
  'missing-prose': {
    overlay: { 'site.yaml': edited('site.yaml', 'today:', 'requireProse: true\ntoday:') },
    place: `${KIT}:24:1`,
  },
  'ended-value': edit(ONE, 'value: 0.4,', 'value: 0.4, until: 2026-07-10, next: 3,', '9:50'),
  'odd-value': edit(ONE, 'homepage: https://example.org', 'homepage: https://xn--e1afmkfd.example', '6:11'),
  'needless-answer': edit(ONE, 'benchmarks:', 'confirmed: { contextTokens: Its page says so. }\nbenchmarks:', '17:14'),
  'duplicate-slug': {
    overlay: {
      'repositories/example-one.md': edited(
        KIT,
        /name: Example Kit[^]*kit\nfacts/,
        `name: Another
owner: a
summary: Another invented kit.
homepage: https://example.org/another
repository: https://example.org/code/another
facts`,
      ),
    },
    place: 'repositories/example-one.md:1:1',
  },
  'duplicate-name': edit(KIT, 'name: Example Kit', 'name: EXAMPLE one', '2:7'),
  'duplicate-project': edit(KIT, 'https://example.org/code/kit', 'https://example.org/Code/engine.git', '7:13'),
  'family-spelling': {
    overlay: {
      [ONE]: edited(ONE, 'aliases: [ex-1]', 'family: Example-4'),
      'models/example-two.md': edited(
        'models/example-two.md',
        'vendor: Example Works',
        'vendor: Example Works\nfamily: example 4',
      ),
    },
    place: 'models/example-two.md:4:9',
  },
  'duplicate-claim': edit(ONE, 'id: picture-reading', 'id: text-writing', '27:9'),
  'unknown-category': {
    overlay: {
      'categories/writers.yaml': WRITERS,
      [ONE]: edited(ONE, 'aliases: [ex-1]', 'category: writters'),
      'models/example-two.md': edited(
        'models/example-two.md',
        'vendor: Example Works',
        'vendor: Example Works\ncategory: writers',
      ),
    },
    place: `${ONE}:4:11`,
  },
  'missing-category': {
    overlay: {
      'categories/writers.yaml': WRITERS,
      [ONE]: edited(ONE, 'aliases: [ex-1]', 'category: writers'),
    },
    place: 'models/example-two.md:2:1',
  },
  'contradictory-status': edit(
    ONE,
    'facts:',
    `facts:
  status: { value: active, source: example-list, asOf: 2026-07-01 }
  retirementDate: { value: 2026-06-30, source: example-list, asOf: 2026-07-01 }`,
    '8:20',
  ),
  'contradictory-claim': {
    overlay: {
      'capabilities/picture-reading.md': edited(
        'capabilities/picture-reading.md',
        'summary:',
        'statedBy: [{ fact: inputModalities, includes: video }]\nsummary:',
      ),
    },
    place: `${ONE}:27:9`,
  },
  'contradictory-facts': edit(
    ONE,
    '  contextTokens:',
    '  cachedInputUsdPerMillionTokens: { value: 0.5, source: example-list, asOf: 2026-07-01 }\n  contextTokens:',
    '11:44',
  ),
  'contradictory-address': edit(KIT, 'https://example.org/code/kit', 'https://github.com/other-works/kit', '7:13'),
  'result-off-scale': edit(ONE, 'value: 61.5', 'value: 141.5', '18:29'),
  'unmet-need': edit('needs/run-models.md', 'is: free', 'is: free-tier', '2:1'),
  'unknown-area': edit('benchmarks/example-puzzles.yaml', 'version:', 'area: puzzles\nversion:', '2:7'),
  'unknown-capability': edit(ONE, 'id: picture-reading', 'id: picture-raeding', '27:9'),
  'unknown-source': edit(ONE, 'source: example-list', 'source: exampel-list', '8:35'),
  'unknown-benchmark': edit(ONE, 'example-puzzles:', 'example-puzzle:', '18:3'),
  'unknown-fact': edit('ranking.yaml', '[providerCount]', '[providerCuont]', '21:17'),
  'unknown-maker': edit('words.yaml', 'makers: [Example Works]', 'makers: [Exmaple Works]', '33:36'),
  'poor-example': edit('site.yaml', 'example-two vs', 'example-tow vs', '8:24'),
  'unknown-group': edit('capabilities/text-writing.md', 'group: language', 'group: langauge', '3:8'),
  'unknown-entry': edit('pairs.yaml', 'example-engine', 'example-enigne', '2:26'),
  'duplicate-move': {
    overlay: {
      'moves.yaml': `moves:\n${'  - { day: 2026-07-01, entry: example-one, from: 14, to: 2, why: content }\n'.repeat(2)}`,
    },
    place: 'moves.yaml:3:5',
  },
  'contradictory-pair': edit(
    'pairs.yaml',
    'exclude: []',
    'exclude:\n  - { items: [example-engine, example-one], reason: No }',
    '5:14',
  ),
  'unsafe-character': prose('It is meant\u202e for short answers', '33:12'),
  'html-in-prose': prose('It is <b>meant</b> for short answers', '33:7'),
  'image-in-prose': prose('![It](https://example.org/one.png) is for short answers', '33:1'),
  'footnote-in-prose': prose('It is meant[^1] well.\n\n[^1]: A remark.\n\nIt answers', '33:12'),
  'misread-markdown': prose('##Limits\n\nIt is meant for short answers', '33:1'),
  'unsafe-link': prose('It is [meant](http://example.org/) for short answers', '33:7'),
  'dead-link': prose('It is [meant](/models/example-nine/) for short answers', '33:15'),
  'prose-too-deep': prose(`${'> '.repeat(17)}It is meant for short answers`, '33:1'),
};

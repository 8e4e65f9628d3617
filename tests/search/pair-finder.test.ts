import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import { findComparison, guessComparison, namedComparison } from '../../src/search/pair-finder.ts';

const entry = (slug: string, kind: number, ...names: string[]) => ({ slug, kind, names });
const INDEX: FinderIndex = {
  folders: ['models', 'repositories'],
  entries: [
    entry('openai-gpt-4-1-mini', 0, 'GPT-4.1 Mini', 'gpt-4.1-mini'),
    entry('openai-o4-mini', 0, 'o4 Mini', 'o4-mini'),
    entry('openai-o4-mini-deep-research', 0, 'o4 Mini Deep Research', 'o4-mini-deep-research'),
    entry('stable-diffusion', 1, 'Stable-Diffusion', 'FurkanGozukara/Stable-Diffusion'),
    entry('dreambooth-stable-diffusion', 1, 'Dreambooth-Stable-Diffusion'),
    entry('qwen3-8b', 0, 'Qwen3 8B'),
  ],
  partners: [[1], [3], [], [], [], []],
};

describe('findComparison', () => {
  test.each([
    'o4-mini vs Stable-Diffusion',
    'Stable-Diffusion vs o4-mini',
    'o4 mini versus stable diffusion',
    'OpenAI: o4 Mini vs. Stable-Diffusion',
    'o4-mini, stable-diffusion',
    'o4-mini or Stable-Diffusion',
    'compare o4 mini with stable diffusion',
    'which is cheaper: o4-mini or Stable-Diffusion',
    'difference between o4 mini and stable diffusion',
    'o4-mini oder Stable-Diffusion',
    'is o4-mini cheaper than Stable-Diffusion?',
    'which is faster o4-mini or stable diffusion',
    'what model is better, o4-mini or stable diffusion',
    'o4-mini or stable diffusion, which is better',
    'o4-mini 与 Stable-Diffusion',
    'https://host.example/FurkanGozukara/Stable-Diffusion vs o4-mini',
  ])('"%s" leads to the page of that pair', (query) =>
    expect(findComparison(INDEX, query)?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'),
  );
  test('the whole name beats a longer one that begins alike', () =>
    expect(findComparison(INDEX, 'gpt-4.1-mini vs o4 mini')?.href).toBe('/compare/openai-gpt-4-1-mini-vs-openai-o4-mini/'));
  test('a pair without a page of its own leads to the composer', () =>
    expect(findComparison(INDEX, 'o4-mini-deep-research vs dreambooth')).toMatchObject({
      href: '/compare/?items=openai-o4-mini-deep-research,dreambooth-stable-diffusion',
      hasPage: false,
    }));
  test('three and four names lead to the composer, in the order in which they were named', () =>
    expect(findComparison(INDEX, 'stable diffusion vs o4-mini vs gpt-4.1-mini')?.href).toBe(
      '/compare/?items=stable-diffusion,openai-o4-mini,openai-gpt-4-1-mini',
    ));
  test('a part of a name means an entry of the kind of the other side', () =>
    expect(findComparison(INDEX, 'gpt-4.1-mini vs o4')?.href).toBe('/compare/openai-gpt-4-1-mini-vs-openai-o4-mini/'));
  test.each([
    'compare gpt with stable',
    'what is the difference between gpt and stable',
    'stable vs o4',
    'gpt or stable',
    'gpt oder stable',
  ])('parts of names are guessed where a comparison is asked for: "%s"', (query) =>
    expect(findComparison(INDEX, query)).toMatchObject({
      by: 'guess',
      href: expect.stringContaining('stable-diffusion') as string,
    }),
  );
  test('a word beside "with" is no name by being part of one', () => {
    const index = {
      ...INDEX,
      entries: [...INDEX.entries, entry('rag-anything', 1, 'RAG-Anything'), entry('chat-ui', 1, 'Chat UI')],
    };
    expect(findComparison(index, 'own chat ui with rag')).toBeUndefined();
    expect(findComparison(index, 'chat ui with rag-anything')?.sides.length).toBe(2);
    expect(findComparison(index, 'chat ui vs rag')?.sides.length).toBe(2);
  });
  test.each(['deeper than o4-mini', 'more stable than o4-mini', 'mini or diffusion'])('and not where none is: "%s"', (query) =>
    expect(findComparison(INDEX, query)).toBeUndefined(),
  );
  test('after "vs" words that are no part of a name are left aside', () =>
    expect(findComparison(INDEX, 'o4-mini vs stable diffusion for posters')?.hasPage).toBe(true));
  test('a version that is not there is no side, and a comma within a number ends none', () => {
    expect(findComparison(INDEX, 'gpt-4.1-mini vs o5 mini')).toBeUndefined();
    expect(findComparison(INDEX, 'gpt 1.4 mini vs o4-mini')).toBeUndefined();
    expect(findComparison(INDEX, 'gpt-4,1-mini vs o4-mini')?.sides.map(({ slug }) => slug)).toEqual([
      'openai-gpt-4-1-mini',
      'openai-o4-mini',
    ]);
  });
  test('a name that goes on with a number is meant by its letters', () =>
    expect(findComparison(INDEX, 'qwen vs o4-mini')?.sides.map(({ slug }) => slug)).toEqual(['qwen3-8b', 'openai-o4-mini']));
  test('a part of several names is a guess, and two whole names are none', () => {
    expect(findComparison(INDEX, 'gpt-4.1-mini vs o4')?.by).toBe('guess');
    expect(findComparison(INDEX, 'gpt-4.1-mini vs o4-mini')?.by).toBe('names');
    expect(findComparison(INDEX, 'gpt-4.1-mini vs booth')).toBeUndefined();
  });
  test('a fifth name has no room, and is told', () => {
    const all = INDEX.entries.slice(0, 5).map(({ names: [name] }) => name);
    expect(findComparison(INDEX, all.join(' vs '))?.excess.map(({ slug }) => slug)).toEqual(['dreambooth-stable-diffusion']);
  });
  test.each(['o4-mini', 'o4-mini Stable-Diffusion', 'gpt mini', '', 'nothing vs nobody', 'o4-mini vs o4-mini', 'mini or deep'])(
    '"%s" names no pair',
    (query) => expect(findComparison(INDEX, query)).toBeUndefined(),
  );
});

describe('a side may lean on the other', () => {
  const index = {
    ...INDEX,
    entries: [
      { ...entry('reed-4', 0, 'Quill Reed 4'), maker: 'Quill' },
      { ...entry('reed-5', 0, 'Quill Reed 5'), maker: 'Quill' },
      { ...entry('fern-2', 0, 'Quill Fern 2'), maker: 'Quill' },
      { ...entry('fern', 1, 'Fern'), maker: 'Somebody' },
      { ...entry('moss', 1, 'Moss'), maker: 'Somebody' },
    ],
  };
  const sides = (text: string) =>
    findComparison(index, text)
      ?.sides.map(({ slug }) => slug)
      .toSorted();
  test('a number alone is another version of the name before it', () => {
    expect(sides('reed 4 vs 5')).toEqual(['reed-4', 'reed-5']);
    expect(sides('reed4 vs fern 2')).toEqual(['fern-2', 'reed-4']);
  });
  test('a name that is something else in full is that of the same maker beside it', () => {
    expect(sides('quill reed 4 vs fern')).toEqual(['fern-2', 'reed-4']);
    expect(sides('moss vs fern')).toEqual(['fern', 'moss']);
  });
});

describe('who made it stands for the best of its entries', () => {
  const index = {
    ...INDEX,
    entries: [
      { ...entry('one', 0, 'One'), maker: 'Acme Works', score: 40 },
      { ...entry('two', 0, 'Two'), maker: 'Acme Works', score: 70 },
      { ...entry('three', 0, 'Three'), maker: 'Zenith', score: 50 },
    ],
  };
  test.each([
    ['acme works vs zenith', ['three', 'two']],
    ['is zenith better than acme', ['three', 'two']],
    ['zenith vs one', ['three', 'one']],
  ])('%s', (text, sides) =>
    expect(
      findComparison(index, text)
        ?.sides.map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(sides.toSorted()),
  );
  test.each(['things cheaper than one', 'made later than one', 'one older than 2024'])('and "%s" has one side', (text) =>
    expect(findComparison(index, text)).toBeUndefined(),
  );
});

describe('guessComparison', () => {
  test('offers the comparison of two whole names side by side', () =>
    expect(guessComparison(INDEX, 'o4 mini stable diffusion')?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'));
  test('takes no word in the middle of a name for it', () => {
    const index = {
      ...INDEX,
      entries: [...INDEX.entries, entry('wechat-bot', 1, 'wechat-bot'), entry('review-graph', 1, 'review-graph')],
    };
    expect(guessComparison(index, 'review bot')).toBeUndefined();
    expect(guessComparison(index, 'review wechat')?.sides.length).toBe(2);
  });
  test.each(['o4 mini', 'o4 stable', 'o4-mini vs stable-diffusion', 'o4 mini deep'])('"%s" is no such text', (query) =>
    expect(guessComparison(INDEX, query)).toBeUndefined(),
  );
});

describe('a word that several makers give their larger or quicker ones', () => {
  const by = (maker: string, ...all: readonly (readonly [string, (number | undefined)?, true?])[]) =>
    all.map(([name, score, isGone]) => ({
      ...entry(name.toLowerCase().replaceAll(/[ .]/g, '-'), 0, name),
      maker,
      group: 0,
      ...(score === undefined ? {} : { score }),
      ...(isGone === undefined ? {} : { isGone }),
    }));
  const index = {
    ...INDEX,
    entries: [
      ...by(
        'Quill',
        ['Reed 4 Swift', 70],
        ['Reed 3 Swift', 60],
        ['Reed 2 Swift', undefined, true],
        ['Reed 4 Grand', 75],
        ['Reed 3 Grand', 50],
      ),
      ...by('Acme', ['Kiln 2 Swift', 72], ['Kiln 2 Grand', 74]),
      ...by('Zenith', ['Moss 9', 80], ['Moss 8 Tiny', 40], ['Moss 7 Tiny', 30]),
      { ...entry('tale', 1, 'Tale'), maker: 'Somebody', score: 50, group: 1 },
      { ...entry('moss-tale', 1, 'Moss Tale'), maker: 'Somebody', score: 40, group: 2 },
    ],
  };
  const found = (text: string) => {
    const { sides, others = [] } = findComparison(index, text) ?? { sides: [] };
    const named = (all: readonly { readonly slug: string }[]) => all.map(({ slug }) => slug).toSorted();
    return [named(sides), ...others.map((one) => named(one.sides))];
  };
  test('means that of the maker who has called most so, and the others are offered', () =>
    expect(found('moss vs swift')).toEqual([
      ['moss-9', 'reed-4-swift'],
      ['kiln-2-swift', 'moss-9'],
    ]));
  test('is of one maker with another such word, and beside its full name', () => {
    expect(found('swift vs grand')[0]).toEqual(['reed-4-grand', 'reed-4-swift']);
    expect(found('kiln grand vs swift')[0]).toEqual(['kiln-2-grand', 'kiln-2-swift']);
  });
  test('is of the version that is named beside it, where there is one', () => {
    expect(found('reed 3 swift vs grand')[0]).toEqual(['reed-3-grand', 'reed-3-swift']);
    expect(found('reed 2 swift vs grand')[0]).toEqual(['reed-2-swift', 'reed-4-grand']);
  });
  test('is never that of a maker who has called less than half as many so as another, nor one that is gone', () => {
    const count = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ count, score: fc.integer({ min: 1, max: 99 }) }), { minLength: 2, maxLength: 4 }),
        (makers) => {
          const swift = makers.flatMap(({ count: own, score }, at) =>
            by(`Maker${at}`, ...Array.from({ length: own }, (_, nth) => [`Line${at} ${nth + 1} Swift`, score + nth] as const)),
          );
          const gone = by('Maker0', ['Line0 9 Swift', 99, true]);
          const all = { ...INDEX, entries: [...swift, ...gone, ...by('Zenith', ['Moss 9', 80])] };
          const chosen = findComparison(all, 'moss vs swift')?.sides.find(({ maker }) => maker !== 'Zenith');
          const countOf = (name: string | undefined) => [...swift, ...gone].filter(({ maker }) => maker === name).length;
          const most = Math.max(...makers.map((_, at) => countOf(`Maker${at}`)));
          expect([2 * countOf(chosen?.maker) >= most, chosen?.isGone]).toEqual([true, undefined]);
        },
      ),
    );
  });
  test('is no part of a name beside what is called so in full', () =>
    expect(found('reed vs tale')[0]).toEqual(['reed-4-grand', 'tale']));
});

describe('what stands around names', () => {
  const sides = (text: string) =>
    findComparison(INDEX, text)
      ?.sides.map(({ slug }) => slug)
      .toSorted();
  test.each([
    'gpt-4.1-mini vs stable-diffusion price',
    'should i use gpt-4.1-mini or stable-diffusion for posters',
    'gpt 4.1 - stable',
    'gpt 4.1; stable',
    'gpt > stable?',
    'gpt, stable',
  ])('is none of them: %s', (text) => expect(sides(text)).toEqual(['openai-gpt-4-1-mini', 'stable-diffusion']));
  test('a mark between words that begin no names compares nothing', () => expect(sides('mini, diffusion')).toBeUndefined());
});

describe('a comparison otherwise written', () => {
  test.each([
    'o4-mini-vs-stable-diffusion',
    'o4-mini_vs_stable-diffusion',
    '/compare/openai-o4-mini-vs-stable-diffusion/',
    'https://host.example/compare/openai-o4-mini-vs-stable-diffusion/?x=1#more',
    'https://host.example/compare/?items=openai-o4-mini,stable-diffusion',
    'o4-mini/stable-diffusion',
    'o4-mini x stable-diffusion',
    'o4-mini compare stable-diffusion',
  ])('%s', (text) => expect(namedComparison(INDEX, text)?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'));
  test.each(['o4-mini stable-diffusion comparison', 'compare o4-mini stable-diffusion', 'difference o4-mini stable-diffusion'])(
    'names side by side: %s',
    (text) => expect(guessComparison(INDEX, text)?.href).toBe('/compare/openai-o4-mini-vs-stable-diffusion/'),
  );
  test.each(['FurkanGozukara/Stable-Diffusion', 'somebody/stable-diffusion', 'stable-diffusion/stable-diffusion'])(
    'an address of one is none: %s',
    (text) => expect(namedComparison(INDEX, text)).toBeUndefined(),
  );
});

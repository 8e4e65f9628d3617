/** A small comparison page made by hand, true to the facts of two invented models, to be altered one sentence at a time. */
import { kinds } from '#kinds';
import { seenPage, type SeenPage } from './page.ts';
import type { TrueEntry, TrueRanking, Truth } from './truth.ts';

const model = kinds.find(({ id }) => id === 'model');
if (model === undefined) throw new Error('there is no kind of models');
const kind = model;

const ASOF = '2026-07-01';
const stated = (facts: Readonly<Record<string, TrueEntry['facts'][string]['value']>>): TrueEntry['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value, asOf: ASOF }]));

const entry = (slug: string, name: string, facts: TrueEntry['facts']): TrueEntry => ({
  slug,
  name,
  kind,
  href: `/models/${slug}/`,
  category: 'chat',
  facts,
  benchmarks: {},
  history: {},
  claims: ['singing'],
  isGone: false,
});

const RANKING: TrueRanking = {
  verdict: { minimumGap: 5, minimumShare: 0.95 },
  subScores: { adoption: { label: 'Adoption' }, quality: { label: 'Quality' } },
  signals: {
    model: {
      adoption: [{ id: 'companies', label: 'Companies that offer it', facts: ['providerCount'] }],
      quality: [{ id: 'window', label: 'Context window', facts: ['contextTokens'] }],
    },
  },
};

export const ANT = entry(
  'ant',
  'Ant',
  stated({
    inputUsdPerMillionTokens: 0.4,
    inputModalities: ['text', 'image'],
    providerCount: 20,
    contextTokens: 9000,
    maxOutputTokens: 500,
  }),
);
export const BEE = entry(
  'bee',
  'Bee',
  stated({ inputUsdPerMillionTokens: 1.1, inputModalities: ['text'], providerCount: 10, contextTokens: 8000 }),
);

/** What is true of the two; `changed` entries stand in for those of the same address. */
export const truthWith = (...changed: readonly TrueEntry[]): Truth => ({
  today: '2026-07-15',
  entries: new Map([ANT, BEE, ...changed].map((one) => [one.href, one])),
  statedBy: new Map([['seeing', [{ fact: 'inputModalities', includes: 'image' }]]]),
  needs: new Map([
    ['see', { requires: ['seeing'], anyOf: [], where: [], categories: [] }],
    ['sing', { requires: ['singing'], anyOf: [], where: [], categories: [] }],
    ['plan', { requires: ['planning'], anyOf: [], where: [], categories: [] }],
  ]),
  benchmarks: new Map(),
  ranking: RANKING,
});

const head = '<thead><tr><td></td><th data-side="a">Ant</th><th data-side="b">Bee</th></tr></thead>';
const card = (side: string, name: string, score: number) =>
  `<section class="side" data-side="${side}"><h2><a href="/models/${name.toLowerCase()}/"><bdi>${name}</bdi></a></h2>` +
  `<p class="big-score">${score}<small>/100</small></p></section>`;
const line = (side: string, rank: string) =>
  `<li data-side="${side}">Rank: <span>${rank} of 2 ranked chat models. 90% is known.</span></li>`;
const score = (id: string, label: string, a: string, b: string) =>
  `<tr id="row-score-${id}"><th>${label}</th><td data-side="a"><span class="value">${a}</span></td><td data-side="b"><span class="value">${b}</span></td></tr>`;

/** The page. Every sentence that tests alter stands in it once. */
const SAMPLE = `<main><h1>Ant vs Bee</h1><div class="sides">${card('a', 'Ant', 71)}${card('b', 'Bee', 60)}</div>
<section class="verdict"><h2>Verdict: Ant leads</h2>
<p class="sentence">Ant is 2.8× cheaper for input and scores higher for Adoption (81 to 64).</p>
<p class="detail">71 to 60: 11 points ahead of Bee, and ahead in 98% of 1,000 samples.</p>
<div class="reasons"><h3>Choose Ant for</h3><ul>
<li><a href="#row-fact-inputUsdPerMillionTokens">Input price</a>: 2.8× cheaper, $0.40 against $1.10 per 1M tokens</li>
<li><a href="#row-score-adoption">Adoption</a>: leads, 81 to 64</li>
<li data-need>Only Ant meets: <a href="/needs/see/">See</a></li></ul></div>
<div class="reasons"><h3>Similar or not recorded</h3><ul><li><a href="#row-fact-maxOutputTokens">Longest output</a>: not recorded for Bee</li></ul></div></section>
<section><h2>Recent changes</h2><p>No change is recorded since 16 Jan 2026.</p></section>
<section class="weights"><h2>Weights</h2><ul><li>Adoption <b>50%</b> <small>81 to 64</small></li></ul></section>
<ul class="score-lines">${line('a', '1st')}${line('b', '2nd')}</ul>
<table><caption>Scores</caption>${head}<tbody>${score('overall', 'Score', '71', '60')}${score('adoption', 'Adoption', '81', '64')}
${score('quality', 'Quality', '70', '61')}${score('rank', 'Rank', '1st of 2 ranked chat models', '2nd of 2 ranked chat models')}</tbody></table>
<table><caption>Facts</caption>${head}<tbody><tr id="row-fact-inputUsdPerMillionTokens"><th><a href="/glossary/">Input price</a></th>
<td data-state="known" data-value="0.4"><span class="value">$0.40</span> <span class="better-mark">Better</span> <span class="difference">2.8× cheaper</span></td>
<td data-state="known" data-value="1.1"><span class="value">$1.10</span></td></tr>
<tr id="row-fact-maxOutputTokens"><th><a href="/glossary/">Longest output</a></th>
<td data-state="known" data-value="500"><span class="value">500</span></td><td data-state="unknown"><span class="value">Unknown</span></td></tr></tbody></table>
<section><h2>What each is for</h2><section class="card"><h3>Both</h3><ul><li><a href="/needs/sing/">Sing</a></li></ul></section>
<section class="card"><h3>Only Bee</h3><p>None.</p></section></section></main>`;

/** The page with some words replaced by others. Throws where it does not hold them. */
export function sampleWith(...changes: readonly (readonly [from: string, to: string])[]): SeenPage {
  const html = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample does not say: ${from}`);
    return text.replaceAll(from, to);
  }, SAMPLE);
  return seenPage('/compare/ant-vs-bee/', html);
}

/**
 * What Enter opens on our own content, by kinds of texts that readers type: a name in any spelling opens its page, what is only near is offered and
 * not opened, and what is not here, or not recorded, is said.
 */
import { describe, expect, test } from 'vitest';
import { questionIndex } from '../../src/search/question-records.ts';
import { readTyped } from '../../src/search/read-typed.ts';
import { finderIndex } from '../../src/search/records.ts';
import { isCertain, suggest } from '../../src/search/suggest.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const [names, questions] = [finderIndex(catalogue), questionIndex(catalogue)];

/** The first line for a text, as the browser makes it. */
function firstFor(typed: string) {
  const text = readTyped(typed, names);
  return (isCertain(text, names) ? suggest(text, names) : suggest(text, names, questions))[0];
}
const opened = (typed: string) => {
  const first = firstFor(typed);
  return first?.isOther === true ? undefined : first?.href;
};
const near = (typed: string) => {
  const first = firstFor(typed);
  return first?.isOther === true ? first.text : undefined;
};

/** An address or a name word for word, or one of a series, of which a newer one may come. */
const asWritten = (wanted: string | RegExp): unknown => (typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));

/** GPT-5 and Claude Opus 4.8, with a page of their own or without. */
const BOTH =
  /^\/compare\/(\?items=openai-gpt-5,anthropic-claude-opus-4-8$|anthropic-claude-opus-4-8-vs-openai-gpt-5\/$)/;

describe('a name opens its page', () => {
  test.each([
    ['with its version in any spelling', 'claude4.5', /^\/models\/anthropic-claude-\w+-4-5\/$/],
    ['', 'claude-4.5', /^\/models\/anthropic-claude-\w+-4-5\/$/],
    ['', 'gpt5', '/models/openai-gpt-5/'],
    ['', 'gpt-5.', '/models/openai-gpt-5/'],
    ['', 'gpt+5', '/models/openai-gpt-5/'],
    ['', 'gpt%205', '/models/openai-gpt-5/'],
    ['', 'sonnet 5', '/models/anthropic-claude-sonnet-5/'],
    ['', 'opus 4', '/models/anthropic-claude-opus-4/'],
    ['', 'gpt five', '/models/openai-gpt-5/'],
    ['', 'gemini 3.0 pro', '/models/google-gemini-3-pro-preview/'],
    ['', 'gemini2.5pro', '/models/google-gemini-2-5-pro/'],
    ['', 'o3 mini high', '/models/openai-o3-mini/'],
    ['and its size', 'qwen3:8b', '/models/qwen3-8b/'],
    ['', 'qwen3 235b', '/models/qwen3-235b-a22b/'],
    ['', 'mistral small 24b', /^\/models\/mistral-small-/],
    ['in the plural', 'gpts', /^\/models\/openai-gpt-/],
    ['', 'opuses', /^\/models\/anthropic-claude-opus-/],
    ['', 'sonnets', /^\/models\/anthropic-claude-sonnet-/],
    ['', 'transformer', '/repositories/transformers/'],
    ['in the possessive', 'gpt-5’s context window', '/models/openai-gpt-5/'],
    ['', "anthropic's claude", /^\/models\/anthropic-claude-/],
    ['between tags', '<b>gpt-5</b>', '/models/openai-gpt-5/'],
    ['with a slip', 'lllama', /^\/models\/meta-llama-/],
    ['', 'lama3', /^\/models\/meta-llama-3-/],
    ['', 'ggpt 5', '/models/openai-gpt-5/'],
    ['', 'sonnnet', /^\/models\/anthropic-claude-sonnet-/],
    ['', 'chatgtp', /^\/models\/openai-gpt-/],
    ['in a command', 'git clone https://github.com/vllm-project/vllm.git', '/repositories/vllm/'],
    ['', 'docker run -p 6333:6333 qdrant/qdrant', '/repositories/qdrant/'],
    ['', 'pip install "unsloth[colab]"', '/repositories/unsloth/'],
    ['in a path', '@cf/meta/llama-3.1-8b-instruct', '/models/meta-llama-3-1-8b-instruct/'],
    ['with what is asked of it', 'gpt 5 price', '/models/openai-gpt-5/'],
    ['', 'ollama tutorial', '/repositories/ollama/'],
    ['', 'DeepSeek R1 shocks Silicon Valley', '/models/deepseek-r1/'],
  ])('%s: %s', (_, text, href) => expect(opened(text)).toEqual(asWritten(href)));
});

describe('a comparison is opened', () => {
  test.each([
    ['gpt5vsclaude', /^\/compare\/.*openai-gpt-5\b/],
    ['gpt/claude/gemini', /^\/compare\/\?items=openai-gpt-[^,]+,anthropic-claude-[^,]+,google-gemini-[^,]+$/],
    ['claude vs.gpt', /^\/compare\/.*\bclaude-.*\bopenai-gpt-|^\/compare\/.*\bopenai-gpt-.*\bclaude-/],
    ['ollamavsvllm', '/compare/ollama-vs-vllm/'],
    ['gpt 5 -> opus 4.8', BOTH],
    [
      'sonnet 4.5 vs 4.6 vs 5',
      '/compare/?items=anthropic-claude-sonnet-4-5,anthropic-claude-sonnet-4-6,anthropic-claude-sonnet-5',
    ],
    ['from gpt-4 to gpt-5', /^\/compare\/(\?items=openai-gpt-4,openai-gpt-5$|openai-gpt-4-vs-openai-gpt-5\/$)/],
    ['gpt 5 vs opus 4.8 context window', BOTH],
    ['what’s the difference between sonnet and opus', /^\/compare\/.*claude-opus-.*claude-sonnet-|^\/compare\/.*claude-sonnet-.*claude-opus-/],
  ])('%s', (text, href) => expect(opened(text)).toEqual(asWritten(href)));
  test.each(['claude opus 9 vs gpt 5', 'gpt 5 vs palm 2', 'gpt 4 32k', 'qwen3.5 9b mlx', 'Qwen3: Think Deeper, Act Faster'])(
    'and none of other things: %s',
    (text) => expect([opened(text), near(text)]).toEqual([undefined, expect.any(String)]),
  );
});

describe('what is only near is offered, and not opened', () => {
  test.each([
    ['another version', 'gpt 7', /^GPT-/],
    ['the nearest version', 'gpt 6.3', /^GPT-6/],
    ['', 'gpt-4.5', 'GPT-4'],
    ['', 'claude opus 9', /^Claude Opus /],
    ['', 'grok 3 mini', /^Grok /],
    ['', 'mistral large 5', /^Mistral Large /],
    ['of who makes it', 'deepseek v5', /^DeepSeek-/],
    ['another size', 'qwen3 vl 8b', /^Qwen3-VL /],
    ['a version of something else of that name', 'gpt 2', /^gpt-image-2/],
    ['', 'grok 2', 'Grok Imagine Image 2.0'],
    ['a name with a word more', 'gpt-4o-transcribe', 'GPT-4o'],
    ['', 'gpt 5.5 instant', 'GPT-5.5'],
    ['', 'codestral mamba', 'Codestral'],
    ['', 'deepseek v3.2 speciale', 'DeepSeek-V3.2'],
    ['a short name beside another word', 'inflection pi', 'Pi'],
    ['', 'sam altman', 'Segment Anything'],
    ['a word cut short', 'clip', 'Gemini CLI'],
    ['a word of a name that is shown nowhere', 'chatglm', 'Langchain-Chatchat'],
    ['', 'bf16', /^Nemotron /],
    ['the first letters of a maker', 'anomaly', 'OpenCode'],
    ['a slip that makes another word', 'mathstral', /^Magistral /],
    ['a library of the same name', 'sonnet 6', /^Claude Sonnet /],
    ['an answer that leaves out as much as it says', 'modified mit', 'Models under the MIT licence'],
    ['', 'github copilot', 'GitHub MCP Server'],
    ['', 'mistral 8b', 'Models with parameters of 8 billion'],
    ['what shares only plain words', 'stable diffusion 3.5', 'Image-generation apps'],
  ])('%s: %s', (_, text, name) => expect(near(text)).toEqual(asWritten(name)));
});

test.each(['gte', 'metal', 'groq', 'davinci', 'devin', 'bard', 'palm 2', 'midjourney', 'asdf', '1\' OR \'1\'=\'1'])(
  'what is not here is nothing: %s',
  (text) => expect(firstFor(text)).toBeUndefined(),
);

describe('what is not recorded is said', () => {
  test.each([
    ['german model', 'Single languages are not recorded here, only which models know several.', '/models/?capability=multilingual-text'],
    ['best llm for arabic', 'Single languages are not recorded here, only which models know several.', '/models/chat/?capability=multilingual-text'],
    ['swiss models', 'No maker here is known to be from there.', '/models/'],
    ['models that run in 8gb ram', 'The memory that a model takes is not recorded here; as a rule smaller ones take less.', '/models/chat/?sort=parametersBillion&dir=up'],
    ['fastest inference engine', 'No speed is recorded here.', '/repositories/inference-engines/'],
    ['fancy models with vision', 'Nothing here says what “fancy” means.', '/models/?inputModalities=image'],
    ['free tts', 'Nothing here is known to be all of that.', '/models/text-to-speech/'],
  ])('%s', (text, why, href) => expect(firstFor(text)).toMatchObject({ isOther: true, why, href }));
  test.each([
    ['american models', /^\/models\/\?maker=Amazon,Anthropic,/],
    ['chinese models', /maker=Alibaba.*ByteDance.*Tencent/],
    ['google deepmind', /^\/models\/\?maker=Google$/],
    ['128k', /^\/models\/\?contextTokens=128000\.\.$/],
    ['image to text', /^\/models\/\?inputModalities=image$/],
    ['audio to text', /^\/models\/speech-to-text\/$/],
    ['best model for agents', /^\/needs\/act-with-tools\/$/],
    ['openia', /^\/models\/\?maker=OpenAI$/],
  ])('and what is recorded is answered: %s', (text, href) => expect(opened(text)).toMatch(href));
});

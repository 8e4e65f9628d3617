import { describe, expect, test } from 'vitest';
import { makerFinder } from '../../src/importers/sources/makers.ts';

const makerOf = (storefront: string, seller: string, ...models: readonly (readonly [id: string, name: string])[]) => {
  const find = makerFinder({ storefront, seller, models: models.map(([id, name]) => ({ id, name })) });
  return find(...(models[0] ?? ['', '']));
};

describe('the maker of a model', () => {
  test.each([
    ['groq', 'Groq', 'llama-3.3-70b-versatile', 'Llama 3.3 70B', 'Meta'],
    ['azure', 'Azure', 'gpt-4.1', 'GPT-4.1', 'OpenAI'],
    ['amazon-bedrock', 'Amazon Bedrock', 'us.anthropic.claude-haiku-4-5-20251001-v1:0', 'Claude Haiku 4.5', 'Anthropic'],
    ['openrouter', 'OpenRouter', 'z-ai/glm-4.7', 'GLM-4.7', 'Z.ai'],
    ['kimi-for-coding', 'Kimi For Coding', 'k2p7', 'Kimi K2.7 (plan)', 'Moonshot AI'],
    ['alibaba-coding-plan', 'Alibaba Coding Plan', 'qwen3-coder-plus', 'Qwen3 Coder Plus', 'Alibaba (Qwen)'],
    ['alibaba-cn', 'Alibaba (China)', 'kimi-k2.5', 'Kimi K2.5', 'Moonshot AI'],
    ['openrouter', 'OpenRouter', 'poolside/laguna-m.1', 'Laguna M.1', 'Poolside'],
    ['nano-gpt', 'NanoGPT', 'v0-1.5-lg', 'v0 1.5 LG', 'Vercel'],
  ])('is known by its family, whoever sells it: %s sells %s', (storefront, seller, id, name, maker) =>
    expect(makerOf(storefront, seller, [id, name])).toBe(maker),
  );
  test('of no known family is who sells nothing else', () =>
    expect(makerOf('works', 'Example Works', ['one', 'One'], ['two', 'Two'])).toBe('Example Works'));
  test('is unknown where the seller sells those of others too', () =>
    expect(makerOf('shop', 'Shop', ['one', 'One'], ['gpt-5', 'GPT-5'])).toBeUndefined());
});
